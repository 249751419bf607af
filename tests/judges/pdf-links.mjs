// The web addresses that the link annotations of a PDF open, read through `qpdf --json`.

import { outcome } from './program.mjs';

/** Gives every URI of the PDF at `path`, each once, in the order of their objects. */
export async function addressesOfPdf(path) {
  const said = await outcome('qpdf', ['--json=2', '--json-key=qpdf', path]);
  if (said.code !== 0 && said.code !== 3) throw new Error(said.err.trim()); // 3: read with warnings; the qpdf judge tells
  const [, objects] = JSON.parse(said.out).qpdf;
  const found = new Set();
  for (const object of Object.values(objects)) collect(object.value ?? object.stream?.dict, found);
  return [...found];
}

function collect(value, found) {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  if (value['/S'] === '/URI' && typeof value['/URI'] === 'string') found.add(text(value['/URI']));
  for (const item of Object.values(value)) collect(item, found);
}

// qpdf writes strings as `u:` and Unicode, or `b:` and hexadecimal bytes.
function text(string) {
  return string.startsWith('b:') ? Buffer.from(string.slice(2), 'hex').toString('latin1') : string.slice(2);
}

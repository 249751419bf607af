// The Nu HTML checker: every HTML page and style sheet. Errors and warnings are findings.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { outcome } from './program.mjs';

export const name = 'Nu HTML checker';

// Messages known to be wrong: { file: /…/, message: /…/, because: '…' }, each as narrow as it can be.
const KNOWN_WRONG = [];

export async function judge(site) {
  const jar = createRequire(import.meta.url)('vnu-jar');
  const version = (await outcome('java', ['-jar', jar, '--version'])).out.trim();
  const files = site.withExtension('.html', '.css');
  if (files.length === 0) return { version, files: 0, scope: 'pages and style sheets', findings: [] };

  const said = await outcome('java', [
    '-Xss4m', '-jar', jar, '--format', 'json', '--stdout', '--also-check-css',
    ...files.map((file) => site.path(file)),
  ]);
  const { messages } = JSON.parse(said.out); // throws when the checker broke down
  const findings = messages
    .filter((message) => message.type !== 'info' || message.subType === 'warning')
    .map((message) => ({
      file: files.find((file) => site.path(file) === pathOf(message.url)) ?? message.url ?? '',
      place: `line ${message.lastLine ?? '?'}, column ${message.firstColumn ?? message.lastColumn ?? '?'}`,
      rule: message.subType ?? message.type,
      message: message.message + (message.extract ? ` — ${message.extract.replace(/\s+/g, ' ')}` : ''),
    }))
    .filter(({ file, message }) => !KNOWN_WRONG.some((wrong) => wrong.file.test(file) && wrong.message.test(message)));
  return { version, files: files.length, scope: 'pages and style sheets', findings };
}

function pathOf(url) {
  return url?.startsWith('file:') ? fileURLToPath(url) : url;
}

// Ghostscript, qpdf and poppler, over PDFs for a printing house (`-press.pdf`): an independent look
// at what the tool's own preflight says. Boxes by `pdfinfo`, pictures by `pdfimages`, colours,
// annotations and output intent by `qpdf --json`, ink as Ghostscript puts it on paper.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcome } from './program.mjs';

export const name = 'press';

const POINTS = 72 / 25.4;
/** Of a bleed of 3 mm, to a tenth of a millimetre. */
const LEAST_BLEED = 2.9 * POINTS;
/** Per cent of ink at one place; Ghostscript rounds each plate. */
const MOST_INK = 302;
const SCREEN_COLOURS = ['/DeviceRGB', '/CalRGB', '/ICCBased', '/Lab', '/CalGray'];

export async function judge(site) {
  const version = (await outcome('gs', ['--version'])).out.trim();
  const pdfs = site.withExtension('-press.pdf', '-press-cover.pdf');
  const findings = [];
  for (const file of pdfs) {
    const say = (place, rule, message) => findings.push({ file, place, rule, message });
    const path = site.path(file);
    await boxes(path, say);
    await pictures(path, say);
    await objects(path, say);
    await ink(path, say);
  }
  return { version, files: pdfs.length, scope: 'PDFs for the press', findings };
}

/** MediaBox around BleedBox around TrimBox, with a bleed at each side, and pages of one size. */
async function boxes(path, say) {
  const { out } = await outcome('pdfinfo', ['-box', '-f', '1', '-l', '99999', path]);
  const pages = new Map();
  for (const [, page, box, corners] of out.matchAll(/^Page\s+(\d+)\s+(\w+Box):\s+(.+)$/gm)) {
    const numbers = corners.trim().split(/\s+/).map(Number);
    pages.set(page, { ...pages.get(page), [box]: numbers });
  }
  const sizes = new Set();
  for (const [page, { MediaBox, BleedBox, TrimBox }] of pages) {
    const around = (outer, inner, by) => [0, 1].every((at) => outer[at] <= inner[at] - by + 0.01) && [2, 3].every((at) => outer[at] >= inner[at] + by - 0.01);
    if (!around(MediaBox, BleedBox, 0)) say(`page ${page}`, 'boxes', 'the bleed runs past the sheet');
    if (!around(BleedBox, TrimBox, LEAST_BLEED)) say(`page ${page}`, 'no-bleed', `TrimBox ${TrimBox} in BleedBox ${BleedBox}`);
    sizes.add([TrimBox[2] - TrimBox[0], TrimBox[3] - TrimBox[1]].map((side) => side.toFixed(1)).join(' × '));
  }
  if (sizes.size !== 1) say('whole file', 'sizes', `pages of ${[...sizes].join(', ')} points`);
}

async function pictures(path, say) {
  const { out } = await outcome('pdfimages', ['-list', path]);
  for (const row of out.split('\n').slice(2)) {
    const [page, , type, , , color, , , , , , , xppi] = row.trim().split(/\s+/);
    if (!type || type === 'stencil') continue;
    if (!['gray', 'cmyk', 'sep', 'devn', 'index'].includes(color)) say(`page ${page}`, 'rgb-picture', `a picture in ${color}`);
    if (type === 'image' && Number(xppi) < 200) say(`page ${page}`, 'coarse-picture', `a picture of ${xppi} pixels an inch`);
  }
}

async function objects(path, say) {
  const { out } = await outcome('qpdf', ['--json', '--json-stream-data=inline', '--decode-level=generalized', path]);
  const all = Object.entries(JSON.parse(out).qpdf[1]);
  for (const [place, object] of all) {
    const dictionary = object.value ?? object.stream?.dict;
    const names = JSON.stringify(dictionary ?? null);
    for (const space of SCREEN_COLOURS) if (names.includes(`"${space}"`)) say(place, 'rgb', `colour space ${space}`);
    if (dictionary?.['/Annots']) say(place, 'annotation', 'links or other annotations');
    if (object.stream && holdsDrawing(dictionary)) {
      const words = Buffer.from(object.stream.data ?? '', 'base64').toString('latin1').split(/\s+/);
      for (const operator of ['rg', 'RG']) if (words.includes(operator)) say(place, 'rgb', `operator ${operator}`);
    }
  }
  const catalog = all.map(([, object]) => object.value).find((value) => value?.['/Type'] === '/Catalog');
  const intents = JSON.stringify(catalog?.['/OutputIntents'] ?? null);
  const lookedUp = intents.replace(/"(\d+ \d+ R)"/g, (_, reference) => JSON.stringify(Object.fromEntries(all)[`obj:${reference}`]?.value ?? null));
  if (!lookedUp.includes('"/GTS_PDFX"') || !lookedUp.includes('/DestOutputProfile')) say('whole file', 'no-output-intent', 'nothing says for which press it is');
}

/** Whether a stream draws: contents of a page, a form or a pattern; no font, picture or profile. */
function holdsDrawing(dictionary) {
  const keys = Object.keys(dictionary ?? {});
  return dictionary?.['/Subtype'] === '/Form' || '/PatternType' in (dictionary ?? {}) || keys.every((key) => ['/Length', '/Filter', '/DecodeParms'].includes(key));
}

/** As many pages in ink as there are, and within the trim, where no marks are, never more ink at one place than dries. */
async function ink(path, say) {
  const covered = await outcome('gs', ['-q', '-dSAFER', '-o', '-', '-sDEVICE=inkcov', path]);
  const pages = covered.out.split('\n').filter((line) => line.includes('CMYK'));
  if (covered.code !== 0 || pages.length === 0 || !pages.every((line) => line.includes('CMYK OK'))) {
    say('whole file', 'not-inked', covered.err || covered.out.slice(0, 200) || 'Ghostscript made no page');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'press-'));
  try {
    await outcome('gs', ['-q', '-dSAFER', '-r36', '-dUseTrimBox', '-sDEVICE=pamcmyk32', '-o', join(folder, '%05d.pam'), path]);
    for (const page of readdirSync(folder).sort()) {
      const bytes = readFileSync(join(folder, page));
      const start = bytes.indexOf('ENDHDR\n') + 'ENDHDR\n'.length;
      let most = 0;
      for (let at = start; at + 3 < bytes.length; at += 4) most = Math.max(most, bytes[at] + bytes[at + 1] + bytes[at + 2] + bytes[at + 3]);
      const percent = Math.round(most / 2.55);
      if (percent > MOST_INK) say(`page ${Number.parseInt(page, 10)}`, 'too-much-ink', `${percent} % of ink at one place`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// veraPDF, through the small Java program in verapdf/: every PDF against PDF/UA-1 and PDF/A-2a,
// except those for a printer alone: sheets of a booklet, and what goes to the press.

import { join } from 'node:path';
import { outcome } from './program.mjs';

export const name = 'veraPDF';

export async function judge(site, { here }) {
  const forPrinters = new Set(site.withExtension('-booklet.pdf', '-press.pdf', '-press-cover.pdf'));
  const pdfs = site.withExtension('.pdf').filter((file) => !forPrinters.has(file));
  const classes = ['classes', 'dependency/*'].map((part) => join(here, 'verapdf/target', part)).join(':');
  const said = await outcome('java', ['-cp', classes, 'Judge', ...pdfs.map((file) => site.path(file))]);
  const lines = said.out.split('\n').map((line) => line.split('\t'));
  const of = (kind) => lines.filter((line) => line[0] === kind).map((line) => line.slice(1));

  const findings = of('failed').map(([path, profile, rule, count, message, place]) => ({
    file: pdfs.find((file) => site.path(file) === path) ?? path,
    place: `${place || 'whole file'}${count === '1' ? '' : ` (and ${count - 1} more)`}`,
    rule: `${profile} ${rule}`,
    message,
  }));
  // Every file must have been answered for twice; a program that broke down is no clean verdict.
  const answered = of('judged').length + of('failed').filter((line) => line[2] === 'unreadable').length;
  if (answered !== 2 * pdfs.length) throw new Error(`veraPDF judged ${answered} of ${2 * pdfs.length}: ${said.err}`);
  return { version: of('version')[0][0], files: pdfs.length, scope: 'PDFs, ua1 and 2a', findings };
}

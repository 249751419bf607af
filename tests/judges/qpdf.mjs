// `qpdf --check`: is every PDF whole: cross-reference table, streams, page tree?

import { outcome } from './program.mjs';

export const name = 'qpdf';

export async function judge(site) {
  const version = (await outcome('qpdf', ['--version'])).out.match(/version (\S+)/)[1];
  const pdfs = site.withExtension('.pdf');
  const findings = [];
  for (const file of pdfs) {
    const said = await outcome('qpdf', ['--check', site.path(file)]);
    if (said.code === 0) continue;
    const complaints = said.err.split('\n').filter((line) => line.trim());
    for (const complaint of complaints.length ? complaints : [`exit code ${said.code}`]) {
      const message = complaint.replaceAll(site.path(file), file);
      findings.push({ file, place: 'whole file', rule: 'damaged', message });
    }
  }
  return { version, files: pdfs.length, scope: 'PDFs', findings };
}

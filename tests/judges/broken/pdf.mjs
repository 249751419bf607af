// Writes four small PDFs by hand: one whole but untagged, one cut short, one with a link to a page
// that is not there, and one for the press that is fit for a screen only. They are made at run time so that no binary file stands in the repository.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeBrokenPdfs(folder) {
  const whole = pdf();
  writeFileSync(join(folder, 'untagged.pdf'), whole, 'latin1');
  writeFileSync(join(folder, 'truncated.pdf'), whole.slice(0, whole.length * 0.6), 'latin1');
  writeFileSync(join(folder, 'dead-link.pdf'), pdf('https://judge.example/weg/'), 'latin1');
  writeFileSync(join(folder, 'rgb-press.pdf'), pdf('https://judge.example/weg/', '1 0 0 rg '), 'latin1');
}

function pdf(address, colour = '') {
  const annotations = address
    ? ` /Annots [<< /Type /Annot /Subtype /Link /Rect [10 10 90 30] /A << /S /URI /URI (${address}) >> >>]`
    : '';
  const words = `${colour}BT /F1 12 Tf 20 50 Td (Zonder structuur) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>${annotations} >>`,
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
    + `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

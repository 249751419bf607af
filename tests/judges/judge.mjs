// Lets the judges speak. Each first gets its broken input (broken/NAME, with expected.txt: the
// findings it must give) and then every site that is meant for it. One line a judge and site, then
// the findings; the closing line counts proofs and verdicts; evidence.json in the work folder holds
// it all. Of each --site the --title, --headers (a file) and --judges stand at the same place.

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeBrokenPdfs } from './broken/pdf.mjs';
import { Site } from './site.mjs';

const NAMES = ['qpdf', 'verapdf', 'nu', 'links', 'axe', 'walk', 'embed', 'lighthouse', 'commonmark', 'press'];
const WITH_PDFS = ['qpdf', 'verapdf', 'links', 'press'];
const SHOWN = 40;
const here = dirname(fileURLToPath(import.meta.url));

const { values } = parseArgs({
  options: {
    site: { type: 'string', multiple: true },
    title: { type: 'string', multiple: true, default: [''] },
    headers: { type: 'string', multiple: true, default: [''] },
    judges: { type: 'string', multiple: true, default: [NAMES.join(' ')] },
    work: { type: 'string' },
    program: { type: 'string' },
    record: { type: 'string' },
    'base-url': { type: 'string' },
    only: { type: 'string', multiple: true, default: NAMES },
  },
});
const surroundings = { here, program: values.program };
const evidence = [];
let passed = 0;
let failed = 0;

const sites = values.site.map((root, at) => ({ root, title: values.title[at], headers: values.headers[at], judges: values.judges[at].split(' ') }));

for (const name of values.only) {
  const meant = sites.filter(({ judges }) => judges.includes(name));
  if (meant.length === 0) continue;
  const { judge, name: title } = await import(`./${name}.mjs`);
  const proof = await proofOf(name, judge);
  count(proof.faults.length === 0);
  console.log(`${title}: broken input: ${proof.found} of ${proof.expected} found`);
  for (const fault of proof.faults) console.log(`  the judge itself: ${fault}`);

  for (const { root, title: about, headers } of meant) {
    const site = new Site(root, values['base-url'], headers ? readFileSync(headers, 'utf8') : undefined);
    const verdict = await verdictOf(judge, site);
    count(verdict.findings.length === 0);
    console.log(`${title} ${verdict.version}: ${about}${about && ': '}${verdict.files} ${verdict.scope}: ${verdict.findings.length} findings`);
    for (const note of verdict.notes ?? []) console.log(`  note: ${note}`);
    for (const { file, place, rule, message } of verdict.findings.slice(0, SHOWN)) console.log(`  ${file}: ${place}: ${rule}: ${message}`);
    if (verdict.findings.length > SHOWN) console.log(`  … and ${verdict.findings.length - SHOWN} more, in evidence.json`);
    evidence.push({ judge: title, site: about, ...verdict, proof });
  }
}

writeFileSync(join(values.work, 'evidence.json'), `${JSON.stringify(evidence, null, 2)}\n`);
if (values.record) writeFileSync(values.record, recordOf(evidence));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** What readers are told of the first site: small enough to lie with the site's source, and the same
    for the same day and findings. */
function recordOf(evidence) {
  const [{ title }] = sites;
  const own = evidence.filter(({ site }) => site === title);
  const checks = own.map(({ judge, version, files, scope, findings }) => ({ judge, version, files, scope, findings: findings.length }));
  const undecided = own.flatMap(({ notes }) => notes ?? []).filter((note) => note.startsWith('undecided'));
  const date = new Date(process.env.SOURCE_DATE_EPOCH ? process.env.SOURCE_DATE_EPOCH * 1000 : Date.now());
  return `${JSON.stringify({ date: date.toISOString().slice(0, 10), checks, undecided }, null, 2)}\n`;
}

function count(good) {
  if (good) passed += 1;
  else failed += 1;
}

async function verdictOf(judge, site) {
  try {
    const verdict = await judge(site, surroundings);
    if (verdict.files === 0) verdict.findings.push({ file: '.', place: 'whole site', rule: 'nothing-to-judge', message: `no ${verdict.scope}` });
    return verdict;
  } catch (error) {
    return { version: '', files: 0, scope: 'files', findings: [{ file: '.', place: 'judge', rule: 'broke-down', message: String(error.stack ?? error) }] };
  }
}

/** `faults`: expected findings that were not given, and findings about a file that has no fault. */
async function proofOf(name, judge) {
  const folder = join(values.work, 'broken', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(join(here, 'broken', name), folder, { recursive: true });
  if (WITH_PDFS.includes(name)) writeBrokenPdfs(folder);
  const expected = readFileSync(join(folder, 'expected.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  rmSync(join(folder, 'expected.txt'));

  const { findings } = await verdictOf(judge, new Site(folder));
  const given = new Set(findings.map(({ file, rule }) => `${file} ${rule}`));
  const silent = expected.filter((line) => !given.has(line));
  const faults = [
    ...findings.filter(({ rule }) => rule === 'broke-down').map(({ message }) => message),
    ...findings.filter(({ file }) => file.startsWith('good')).map(({ file, rule }) => `${file} has no fault, yet: ${rule}`),
    ...silent.map((line) => `silent on ${line}`),
  ];
  return { expected: expected.length, found: expected.length - silent.length, faults };
}

// The examples of the CommonMark specification, through `tweeluik render - --to html`: the HTML must
// be the specification's, but for white space that no reader sees.

import { createRequire } from 'node:module';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAXParser } from 'parse5-sax-parser';
import { outcome } from './program.mjs';

const require = createRequire(import.meta.url);
export const name = 'CommonMark';

const AT_A_TIME = 2;
const BLOCKS = new Set(('blockquote body dd div dl dt h1 h2 h3 h4 h5 h6 hr html iframe li ol p pre script style '
  + 'table tbody td tfoot th thead tr ul').split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

// `---` and `+++` on the first line open front matter in every file of a site. Behind a front matter
// of its own, each example is the body that the specification speaks of.
const FRONT_MATTER = '+++\n+++\n';

// What the tool adds on purpose and the specification leaves open: an anchor for each heading, and a
// word for links that leave the site.
const ADDED = [
  { tag: /^h[1-6]$/, name: 'id', value: /^/ },
  { tag: /^a$/, name: 'rel', value: /^external$/ },
];

// Examples that the tool answers otherwise on purpose: number → reason.
const DIFFERS_ON_PURPOSE = new Map();

export async function judge(site, { program }) {
  if (!program || !existsSync(program)) throw new Error(`no program to render with at ${program}`);
  const examples = examplesFor(site);
  const folder = mkdtempSync(join(tmpdir(), 'judge-commonmark-'));
  // Plain CommonMark: nothing that a site may add by its configuration.
  writeFileSync(join(folder, 'config.toml'), 'base_url = "https://judge.example"\ntitle = "Judge"\ndefault_language = "en"\n');
  const findings = [];
  const queue = [...examples];
  const worker = async () => {
    for (let example = queue.shift(); example; example = queue.shift()) {
      const fault = await faultOf(example, program, folder);
      if (fault) findings.push({ file: example.file, place: `example ${example.number}, ${example.section}`, example: example.number, ...fault });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  } finally {
    rmSync(folder, { recursive: true });
  }
  findings.sort((a, b) => a.example - b.example);
  return {
    version: require('commonmark-spec/package.json').version,
    files: examples.length,
    scope: 'examples of the specification',
    findings,
    notes: DIFFERS_ON_PURPOSE.size ? [`differ on purpose: ${[...DIFFERS_ON_PURPOSE.keys()].join(', ')}`] : [],
  };
}

// The broken input brings pairs of its own; a real site is judged by the specification.
function examplesFor(site) {
  const own = site.withExtension('commonmark.json')[0];
  const pairs = own
    ? JSON.parse(readFileSync(site.path(own), 'utf8'))
    : require('commonmark-spec').tests.filter(({ number }) => !DIFFERS_ON_PURPOSE.has(number));
  const tabs = (text) => text.replaceAll('→', '\t');
  return pairs.map((pair) => ({ file: own ?? 'specification', ...pair, markdown: tabs(pair.markdown), html: tabs(pair.html) }));
}

async function faultOf({ markdown, html }, program, folder) {
  const said = await outcome(program, ['render', '-', '--to', 'html'], { input: FRONT_MATTER + markdown, seconds: 20, cwd: folder });
  // 1: the tool's editorial rules have a word on raw HTML, dead links or headings of the example,
  // but it prints what it makes of it, and that is judged.
  if (said.code !== 0 && said.code !== 1) {
    return { rule: 'exit-code', message: `${said.code} for ${JSON.stringify(markdown)}: ${said.err.trim().slice(0, 300)}` };
  }
  if (normalised(said.out) === normalised(html)) return undefined;
  return { rule: 'other-html', message: `${JSON.stringify(markdown)} gave ${JSON.stringify(said.out)}, not ${JSON.stringify(html)}` };
}

/**
 * One token a line: attributes sorted, character references decoded, white space collapsed outside
 * `pre` and dropped beside block tags. Tokens are compared, not trees, so that a lost end tag shows.
 */
function normalised(html) {
  const tokens = [];
  const parser = new SAXParser();
  let pre = 0;
  const isBlock = (token) => token?.tag !== undefined && BLOCKS.has(token.tag);
  parser.on('startTag', ({ tagName, attrs, selfClosing }) => {
    if (tagName === 'pre') pre += 1;
    const kept = attrs.filter(({ name, value }) =>
      !ADDED.some((added) => added.tag.test(tagName) && added.name === name && added.value.test(value)));
    const sorted = kept.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).sort().join('');
    tokens.push({ tag: tagName, shown: `<${tagName}${sorted}${selfClosing && !VOID.has(tagName) ? '/' : ''}>` });
  });
  parser.on('endTag', ({ tagName }) => {
    if (tagName === 'pre') pre -= 1;
    tokens.push({ tag: tagName, shown: `</${tagName}>` });
  });
  parser.on('comment', ({ text }) => tokens.push({ shown: `<!--${text}-->` }));
  parser.on('doctype', ({ name: type }) => tokens.push({ shown: `<!doctype ${type}>` }));
  parser.on('text', ({ text }) => tokens.push({ text: pre > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' '), pre: pre > 0 }));
  parser.end(html);

  const merged = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (token.text !== undefined && last?.text !== undefined) last.text = (last.text + token.text).replace(last.pre ? /$^/ : / +/g, ' ');
    else merged.push({ ...token });
  }
  return merged
    .map((token, at) => {
      if (token.text === undefined) return token.shown;
      if (token.pre) return token.text;
      const left = at === 0 || isBlock(merged[at - 1]) ? token.text.trimStart() : token.text;
      return at === merged.length - 1 || isBlock(merged[at + 1]) ? left.trimEnd() : left;
    })
    .filter((shown) => shown !== '')
    .join('\n');
}

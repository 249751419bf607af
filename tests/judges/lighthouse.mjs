// Lighthouse in headless Chromium on one page of each kind: accessibility, best practices and SEO
// must be whole. Its performance is told and decides nothing, for it depends on the machine; what
// does not, the bytes that the home page sends for, is held against a budget.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromiumProgram, TYPES } from './browser.mjs';

export const name = 'Lighthouse';

const WHOLE = ['accessibility', 'best-practices', 'seo'];
/** What the home page may send for without its pictures, in bytes (1 kB is 1000). */
const HOME_BYTES = 100_000;
const COMPRESSED = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml', '.txt']);
const START_SECONDS = 60;
/** Audits that judge the server or the address, which are ours here and not the site's. */
const OF_SERVER = new Set(['is-on-https', 'redirects-http', 'uses-http2', 'canonical']);

export async function judge(site) {
  const pages = onePageOfEachKind(site);
  const findings = [];
  const notes = [];
  const server = await serveSite(site);
  const browser = await startChromium();
  let version = '';
  try {
    for (const [kind, file] of pages) {
      const url = `http://127.0.0.1:${server.address().port}${site.addressOf(file).pathname}`;
      const { lhr } = await lighthouse(url, { port: browser.port, output: 'json', logLevel: 'error' });
      version = lhr.lighthouseVersion;
      if (lhr.runtimeError) findings.push({ file, place: kind, rule: 'not-judged', message: lhr.runtimeError.message });
      for (const id of WHOLE) {
        for (const audit of failedAudits(lhr, id)) {
          findings.push({ file, place: kind, rule: audit.id, message: `${id}: ${audit.title}` });
        }
      }
      notes.push(`${kind} (${file}): performance ${Math.round((lhr.categories.performance.score ?? 0) * 100)} on this machine`);
      if (kind === 'home') {
        const bytes = bytesWithoutPictures(lhr);
        notes.push(`home: ${bytes} bytes over the wire without pictures`);
        if (bytes > HOME_BYTES) findings.push({ file, place: kind, rule: 'too-many-bytes', message: `${bytes} bytes without pictures; the budget is ${HOME_BYTES}` });
      }
    }
  } finally {
    await browser.stop();
    server.close();
  }
  return { version, files: pages.length, scope: `pages: ${pages.map(([kind]) => kind).join(', ')}`, findings, notes };
}

/** The home page, an overview, a publication and a chapter, as far as there are such pages. */
function onePageOfEachKind(site) {
  const pages = site.withExtension('.html').filter((file) => file.endsWith('index.html'));
  const holds = (mark) => pages.find((file) => file !== 'index.html' && site.text(file).includes(mark));
  const kinds = [
    ['home', pages.find((file) => file === 'index.html')],
    ['overview', holds('/scripts/filters.')],
    ['publication', holds('"encoding":[')],
    ['chapter', holds('"isPartOf":{"@type":"Report"')],
  ];
  return kinds.filter(([, file]) => file);
}

function failedAudits(lhr, category) {
  const audits = lhr.categories[category].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]);
  return audits.filter(({ id, score }) => score !== null && score < 1 && !OF_SERVER.has(id));
}

function bytesWithoutPictures(lhr) {
  const requests = lhr.audits['network-requests'].details.items;
  return requests.filter(({ resourceType }) => resourceType !== 'Image').reduce((sum, { transferSize }) => sum + transferSize, 0);
}

/** A server as the header snippets ask for: their headers, and text compressed. */
function serveSite(site) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, site.base);
    const file = site.fileAt(url);
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    const ending = extname(file).toLowerCase();
    const headers = { 'content-type': TYPES[ending] ?? 'application/octet-stream', ...site.headersOf(url) };
    let body = readFileSync(site.path(file));
    if (COMPRESSED.has(ending)) {
      body = gzipSync(body);
      headers['content-encoding'] = 'gzip';
    }
    response.writeHead(200, headers).end(body);
  });
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server)); });
}

/** Chromium that can reach this machine only, with a port that Lighthouse speaks to. */
async function startChromium() {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const program = spawn(chromiumProgram(), [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--disable-extensions', '--remote-debugging-port=0',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', `--user-data-dir=${profile}`, 'about:blank',
  ], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => { program.once('exit', resolve); });
  const stop = async () => {
    program.kill();
    await ended;
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    } catch (error) {
      // A process of Chromium may write for a moment after it ended; that is no finding.
      process.stderr.write(`lighthouse: ${profile} stays behind: ${error.code}\n`);
    }
  };
  const port = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Chromium did not start in ${START_SECONDS} s`)), START_SECONDS * 1000);
    program.once('error', reject);
    let said = '';
    program.stderr.on('data', (text) => {
      said += text;
      const found = said.match(/DevTools listening on ws:\/\/[^:]+:(\d+)/);
      if (found) {
        clearTimeout(late);
        resolve(Number(found[1]));
      }
    });
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { port, stop };
}

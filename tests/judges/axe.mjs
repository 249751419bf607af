// axe-core in headless Chromium on every page, wide and narrow, light and dark, with JavaScript and
// without; beside it what only a running browser shows: pages that scroll sideways at 320 px (WCAG
// 1.4.10), requests to other hosts, what the Content-Security-Policy refuses, cookies and storage,
// errors of scripts.

import { createRequire } from 'node:module';
import { serve, startBrowser } from './browser.mjs';

const axe = createRequire(import.meta.url)('axe-core');

export const name = 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
const SETTINGS = [
  {
    script: true,
    looks: [
      { label: '1280 px light', viewport: WIDE, colorScheme: 'light' },
      { label: '1280 px dark', viewport: WIDE, colorScheme: 'dark' },
      { label: '320 px dark', viewport: NARROW, colorScheme: 'dark' },
      { label: '320 px light', viewport: NARROW, colorScheme: 'light' },
    ],
  },
  {
    script: false,
    looks: [
      { label: '1280 px light without script', viewport: WIDE, colorScheme: 'light' },
      { label: '320 px dark without script', viewport: NARROW, colorScheme: 'dark' },
    ],
  },
];
const PAGE_SECONDS = 60;
const AT_A_TIME = 2;

export async function judge(site) {
  // A page that only forwards is gone before it can be judged; the links judge follows it.
  const pages = site.withExtension('.html').filter((file) => !/<meta\b[^>]*http-equiv=["']?refresh/i.test(site.text(file)));
  const browser = await startBrowser();
  const found = { findings: [], incomplete: {} };
  try {
    for (const setting of SETTINGS) {
      const queue = [...pages];
      const worker = async () => {
        for (let file = queue.shift(); file; file = queue.shift()) await visit(browser, site, file, setting, found);
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    }
  } finally {
    await browser.close();
  }
  // Two pages are judged at a time; the report must not depend on which was ready first.
  const key = ({ file, place, rule, message }) => [file, place, rule, message].join('\t');
  found.findings.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const undecided = Object.entries(found.incomplete).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: axe.version,
    files: pages.length,
    scope: `pages, ${SETTINGS.flatMap(({ looks }) => looks.map(({ label }) => label)).join(', ')}`,
    findings: found.findings,
    notes: undecided.map(([kind, { count, first }]) => `undecided, for a person to look at: ${kind}: ${count} times, first ${first}`),
  };
}

async function visit(browser, site, file, { script, looks }, { findings, incomplete }) {
  let { label } = looks[0];
  const add = (rule, place, message) => findings.push({ file, place: `${label}: ${place}`, rule, message });
  const { viewport, colorScheme } = looks[0];
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', serviceWorkers: 'block' });
  context.setDefaultTimeout(PAGE_SECONDS * 1000);
  await serve(context, site, (request, rule) => add(rule, request.resourceType(), request.url()));
  const page = await context.newPage();
  page.on('pageerror', (error) => add('script-error', 'script', error.message));
  page.on('websocket', (socket) => add('third-party-request', 'websocket', socket.url()));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) add('content-security-policy', 'console', message.text());
  });
  try {
    await within(PAGE_SECONDS, async () => {
      // axe is a script itself: those of the page are kept from running while it loads, no longer.
      const scripts = await context.newCDPSession(page);
      const disable = (value) => scripts.send('Emulation.setScriptExecutionDisabled', { value });
      await disable(!script);
      await page.goto(site.addressOf(file).href, { waitUntil: 'load' });
      await disable(false);
      await page.evaluate(axe.source);
      for (const look of looks) {
        label = look.label;
        await page.setViewportSize(look.viewport);
        await page.emulateMedia({ colorScheme: look.colorScheme });
        await page.evaluate(() => document.fonts.ready.then(() => true));
        const result = await page.evaluate(runAxe, TAGS);
        for (const { id, help, place } of result.violations) add(id, place, help);
        for (const { id, help, place } of result.incomplete) {
          const first = `${file}: ${label}: ${place}`;
          const kind = `${id}: ${help}`;
          const known = incomplete[kind] ?? { count: 0, first };
          incomplete[kind] = { count: known.count + 1, first: first < known.first ? first : known.first };
        }
        if (look.viewport === NARROW) for (const place of await page.evaluate(widerThanWindow)) {
          add('reflow', place, 'the page is wider than a 320 px window');
        }
      }
      for (const kept of await page.evaluate(storedItems)) add('storage', kept, 'the page keeps something on the device of its reader');
      for (const cookie of await context.cookies()) add('cookie', cookie.name, 'the page sets a cookie');
    });
  } catch (error) {
    add('not-judged', 'page', error.message);
  } finally {
    await context.close();
  }
}

function within(seconds, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took more than ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

// The three functions below run inside the page.

async function runAxe(tags) {
  const result = await window.axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } }, // wcag22aa, switched off by default in some versions
    resultTypes: ['violations', 'incomplete'],
  });
  const places = (rule) => rule.nodes.map((node) => ({
    id: rule.id,
    help: `${rule.help}${node.any[0] ? ` (${node.any[0].message})` : ''}`,
    place: node.target.flat().join(' '),
  }));
  return {
    violations: result.violations.flatMap(places),
    incomplete: result.incomplete.flatMap(places),
  };
}

function widerThanWindow() {
  const hides = (element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
  const scrolls = document.scrollingElement.scrollWidth > 320;
  // A page that hides what sticks out does not scroll, but its reader loses words.
  if (!scrolls && !hides(document.documentElement) && !hides(document.body)) return [];
  const contained = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 1 && right > 321 && !contained(element);
  });
  const names = wide.slice(0, 3).map((element) =>
    `${element.localName}${element.id ? `#${element.id}` : ''}${element.classList.length ? `.${[...element.classList].join('.')}` : ''}`);
  if (names.length) return names;
  return scrolls ? [`document (${document.scrollingElement.scrollWidth} px)`] : [];
}

async function storedItems() {
  const databases = (await indexedDB.databases?.()) ?? [];
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `indexedDB ${name}`),
  ];
}

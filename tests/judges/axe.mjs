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
      { label: '1280 px dark without script', viewport: WIDE, colorScheme: 'dark' },
      { label: '320 px dark without script', viewport: NARROW, colorScheme: 'dark' },
      { label: '320 px light without script', viewport: NARROW, colorScheme: 'light' },
    ],
  },
];
// What axe decides by colours; the rest it decides by the document and where things stand.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const PAGE_SECONDS = 60;
const AT_A_TIME = 2;

export async function judge(site) {
  // A page that only forwards is gone before it can be judged; the links judge follows it.
  const pages = site.withExtension('.html').filter((file) => !/<meta\b[^>]*http-equiv=["']?refresh/i.test(site.text(file)));
  const browser = await startBrowser();
  const found = { findings: [], incomplete: {}, seen: new Map(), runs: { all: 0, colours: 0, none: 0 } };
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
    notes: [
      `of the looks, ${found.runs.all} were judged by every rule, ${found.runs.colours} of the same shape by the rules of colour, ${found.runs.none} the same as one before were not judged again`,
      ...undecided.map(([kind, { count, first }]) => `undecided, for a person to look at: ${kind}: ${count} times, first ${first}`),
    ],
  };
}

async function visit(browser, site, file, { script, looks }, { findings, incomplete, seen, runs }) {
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
        // A typeface that the browser refuses would go unseen: another takes its place.
        const refused = await page.evaluate(() => document.fonts.ready.then((fonts) =>
          [...fonts].filter((font) => font.status === 'error').map((font) => font.family)));
        for (const family of refused) add('typeface', family, 'The browser refuses a typeface');
        // A look that is in every element as one before would be judged the same: axe takes most
        // of the time, and most looks without script are those with script once more.
        const [shape, colours] = await page.evaluate(looksOf);
        const known = seen.get(file) ?? new Set();
        seen.set(file, known);
        const work = known.has(shape + colours) ? 'none' : known.has(shape) ? 'colours' : 'all';
        known.add(shape).add(shape + colours);
        runs[work] += 1;
        const result = work === 'none' ? { violations: [], incomplete: [] }
          : await page.evaluate(runAxe, { tags: TAGS, rules: work === 'colours' ? COLOUR_RULES : [] });
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

// The four functions below run inside the page.

/** Two texts that differ when the page does: in what it is and where it stands, and in colours. */
async function looksOf() {
  // What stands in a frame cannot be compared from here.
  const shape = [document.documentElement.outerHTML, document.querySelector('iframe') ? Math.random() : ''];
  const colours = [];
  for (const element of document.querySelectorAll('*')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    shape.push(`${x} ${y} ${width} ${height} ${element.checked} ${element.value}`);
    for (const part of [null, '::before', '::after']) {
      const style = getComputedStyle(element, part);
      if (part && style.content === 'none') continue;
      shape.push([style.display, style.visibility, style.position, style.overflow, style.fontSize, style.fontWeight, style.zIndex, style.clip, style.clipPath, style.textDecorationLine, style.content].join(' '));
      colours.push([style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode, style.textShadow, style.borderBottomColor, style.textDecorationColor, style.fill].join(' '));
    }
  }
  return [shape, colours].map((lines) => {
    // FNV-1a twice over, with two beginnings: there is no crypto.subtle on an http address.
    const text = lines.join('\n');
    let [a, b] = [0x811c9dc5, 0x9747b28c];
    for (let at = 0; at < text.length; at += 1) {
      a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
      b = Math.imul(b ^ text.charCodeAt(at), 0x5bd1e995);
    }
    return `${a} ${b} ${text.length};`;
  });
}

async function runAxe({ tags, rules }) {
  const result = await window.axe.run(document, {
    runOnly: rules.length ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
    ...(rules.length ? {} : { rules: { 'target-size': { enabled: true } } }), // wcag22aa, switched off by default in some versions
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

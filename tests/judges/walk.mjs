// A walk with the keyboard alone in headless Chromium: every stop of Tab can be seen, shows that it
// has the focus and comes in the order of the page (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7); and what pages
// offer works by key: skip link, menu, search, table of contents, chapters, filters, large pictures,
// copy buttons, checklists.
// One page of each kind is walked; of a small site, as a broken input is, all of them.

import { serve, startBrowser } from './browser.mjs';
import { FEATURES } from './walk-features.mjs';

export const name = 'keyboard walk';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
const SMALL_SITE = 12; // pages
const STOPS = 600; // more on one page is a trap
const SECONDS = 60; // for one feature or walk

export async function judge(site) {
  const pages = site.withExtension('.html').filter((file) => !/<meta\b[^>]*http-equiv=["']?refresh/i.test(site.text(file)));
  const small = pages.length <= SMALL_SITE;
  const chosen = new Set(small ? pages : ['index.html']);
  const findings = [];
  const features = [];
  for (const feature of FEATURES) {
    const file = pages.find((page) => feature.on.test(site.text(page)));
    if (file) {
      features.push({ ...feature, file });
      chosen.add(file);
    } else if (!small) findings.push({ file: '.', place: 'whole site', rule: 'feature-missing', message: `no page with ${feature.name}` });
  }

  const browser = await startBrowser();
  try {
    const walk = async (file, label, viewport, steps) => {
      const add = (rule, place, message) => findings.push({ file, place: `${label}: ${place}`, rule, message });
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' });
      context.setDefaultTimeout(SECONDS * 1000);
      await serve(context, site, () => {}); // what is missing or elsewhere is for the judges links and axe
      const page = await context.newPage();
      try {
        await page.goto(site.addressOf(file).href, { waitUntil: 'load' });
        await steps(page, add);
      } catch (error) {
        add('not-walked', 'page', error.message.split('\n')[0]);
      } finally {
        await context.close();
      }
    };
    for (const file of chosen) for (const viewport of [WIDE, NARROW]) await walk(file, `${viewport.width} px`, viewport, walkStops);
    for (const { name: label, narrow, file, steps } of features) {
      await walk(file, label, narrow ? NARROW : WIDE, async (page, add) => {
        const fault = await steps(page, (selector) => tabTo(page, selector));
        if (fault) add(label.replaceAll(' ', '-'), 'keyboard', fault);
      });
    }
  } finally {
    await browser.close();
  }
  return { version: browser.version(), files: chosen.size, scope: `pages at 1280 and 320 px, and ${features.map((feature) => feature.name).join(', ')}`, findings };
}

/** From stop to stop until the focus leaves the page. */
async function walkStops(page, add) {
  await page.evaluate(() => { window.walked = []; });
  let stops = 0;
  for (; stops < STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    if (stop.end) break;
    if (stop.again) return add('keyboard-trap', stop.place, 'Tab comes back before the end of the page');
    if (stops === 0 && !stop.skips) add('skip-link', stop.place, 'the first stop is no link to the main text');
    if (stop.hidden) add('focus-not-visible', stop.place, stop.hidden);
    if (!stop.indicator) add('no-focus-indicator', stop.place, 'nothing shows that this has the focus');
    if (stop.disorder) add('focus-order', stop.place, 'comes after something that stands further on in the page');
  }
  if (stops === STOPS) return add('keyboard-trap', 'page', `more than ${STOPS} stops`);
  for (const place of await page.evaluate(notReached)) add('not-reached', place, 'no Tab arrives here');
}

/** Presses Tab until something that fits `selector` has the focus; says whether it came. */
async function tabTo(page, selector) {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((wanted) => {
      const { activeElement: at, body } = document;
      if (at === null || at === body) return 'end';
      return at.matches(wanted) ? 'here' : 'further';
    }, selector);
    if (at !== 'further') return at === 'here';
  }
  return false;
}

// The functions below run inside the page.

function lookAtStop() {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return { end: true };
  const place = `${at.localName}${at.id ? `#${at.id}` : ''}${at.classList.length ? `.${[...at.classList].join('.')}` : ''} “${(at.textContent || at.value || '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const again = window.walked.includes(at);
  const before = window.walked.at(-1);
  window.walked.push(at);
  const style = getComputedStyle(at);
  const boxes = [...at.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const inside = boxes.filter((box) => box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight);
  // Of a link over several lines any part will do; what lies over all of it hides it.
  const uncovered = inside.some((box) => {
    const x = Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top !== null && (at.contains(top) || top.contains(at));
  });
  return {
    place,
    again,
    skips: at instanceof HTMLAnchorElement && document.getElementById(at.hash.slice(1))?.closest('main') !== null && at.hash.length > 1,
    hidden: inside.length === 0 ? 'has the focus outside the window' : uncovered ? '' : 'has the focus below something else',
    indicator: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none',
    disorder: before !== undefined && Boolean(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING),
  };
}

function notReached() {
  const all = document.querySelectorAll('a[href], button, input:not([type=radio]), select, textarea, summary, iframe, [tabindex]');
  return [...all]
    .filter((it) => it.tabIndex >= 0 && !it.disabled && !it.closest('[inert]') && it.checkVisibility({ visibilityProperty: true }) && !window.walked.includes(it))
    .map((it) => `${it.localName}${it.id ? `#${it.id}` : ''}${it.classList.length ? `.${[...it.classList].join('.')}` : ''} “${it.textContent.trim().slice(0, 40)}”`);
}

// Films on other sites, in headless Chromium: the page for frames is shown inside a page of a host
// that may, and not inside one of a stranger; it plays without script and where storage is refused;
// every control is reached by Tab and the main ones work by key; and a reader of oEmbed for node
// (unfurl.js) finds on the page of the film how to show it. Each page that has `/embed/` is looked at.

import { unfurl } from 'unfurl.js';
import { serve, startBrowser } from './browser.mjs';

export const name = 'films on other sites';

const SECONDS = 60;
const ANY = 'https://gemeente.example'; // where `https:` allows all
const STRANGERS = ['http://vreemde.example', 'https://vreemde.example'];

export async function judge(site) {
  const pages = site.files.filter((file) => file.endsWith('/embed/index.html'));
  const findings = [];
  const notes = [];
  const browser = await startBrowser();
  try {
    for (const file of pages) {
      const address = site.addressOf(file);
      const add = (rule, message, of = file) => findings.push({ file: of, place: 'film', rule, message });
      const look = async (options, steps) => {
        const context = await browser.newContext({ viewport: { width: 800, height: 700 }, serviceWorkers: 'block', ...options });
        context.setDefaultTimeout(SECONDS * 1000);
        await serve(context, site, () => {});
        const page = await context.newPage();
        try {
          await steps(page, context);
        } catch (error) {
          add('not-judged', error.message.split('\n')[0]);
        } finally {
          await context.close();
        }
      };

      const host = hostThatMay(site.headersOf(address));
      if (host) {
        await look({}, async (page, context) => {
          const frame = await framed(page, context, host, address);
          if (!frame) return add('host-refused', `${host} may show it, and does not get it`);
          if (!await frame.locator('video').isVisible()) add('no-player', 'a page of another host shows no player');
        });
      } else notes.push(`${file}: no other host may show it`);
      // Where every site with https may show it, one without is the stranger.
      for (const stranger of host === ANY ? STRANGERS.slice(0, 1) : STRANGERS) {
        await look({}, async (page, context) => {
          if (await framed(page, context, stranger, address)) add('stranger-shown', `${stranger} may show it`);
        });
      }

      await look({ javaScriptEnabled: false }, async (page) => {
        await page.goto(address.href, { waitUntil: 'load' });
        const player = page.locator('video[controls]');
        const shown = await player.count() === 1 && await player.isVisible();
        const parts = await page.locator('video[controls]').locator('source[src], track[kind=captions][src]').count();
        if (!shown || parts < 2) add('no-player-without-script', 'without script there is no player with controls and captions');
        const { height } = shown ? await player.boundingBox() : { height: 0 };
        if (shown && height < 100) add('no-player-without-script', `the player is only ${height} pixels high`);
        if (await page.locator('a[href]:visible').count() === 0) add('no-link', 'no link to the page of the film');
      });

      await look({}, async (page) => {
        const errors = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.addInitScript(refuseStorage);
        await page.goto(address.href, { waitUntil: 'load' });
        const played = await page.evaluate(playAWhile);
        if (errors.length) add('breaks-without-storage', errors[0]);
        else if (!played) add('breaks-without-storage', 'the film does not play where storage is refused');
      });

      await look({}, async (page) => {
        await page.goto(address.href, { waitUntil: 'load' });
        for (const fault of await keys(page)) add('keyboard', fault);
      });

      const about = `${file.slice(0, -'embed/index.html'.length)}index.html`;
      for (const fault of await oembed(site, about, address)) add('oembed', fault, about);
    }
  } finally {
    await browser.close();
  }
  return { version: browser.version(), files: pages.length, scope: 'films', findings, notes };
}

/** A host that `frame-ancestors` allows besides the site itself. */
function hostThatMay(headers) {
  const list = headers['content-security-policy']?.match(/frame-ancestors ([^;]*)/)?.[1] ?? '';
  if (list.split(' ').includes('https:')) return ANY;
  return list.split(' ').find((source) => source.startsWith('https://'))?.replace('*.', 'www.');
}

/** The frame with the film inside a page of `host`, or nothing if the browser refuses to show it. */
async function framed(page, context, host, address) {
  await context.route(`${host}/**`, (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!DOCTYPE html><title>Gemeente</title><iframe src="${address.href}" title="Film" width="640" height="360"></iframe>`,
  }));
  await page.goto(`${host}/`, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const frame = page.frames().find((it) => it.url() === address.href);
  return frame && await frame.locator('body > *').count() > 0 ? frame : undefined;
}

/** What goes wrong with keys alone. */
async function keys(page) {
  const faults = [];
  const reached = await page.evaluateHandle(() => []);
  for (let stop = 0; stop < 100; stop += 1) {
    await page.keyboard.press('Tab');
    const end = await page.evaluate((list) => {
      const at = document.activeElement;
      if (!at || at === document.body || list.includes(at)) return true;
      list.push(at);
      return false;
    }, reached);
    if (end) break;
  }
  const missed = await page.evaluate((list) => [...document.querySelectorAll('button, input, select, a[href], video[controls]')]
    .filter((it) => it.checkVisibility() && !list.includes(it))
    .map((it) => `${it.localName} “${it.getAttribute('aria-label') ?? it.textContent.trim()}” is not reached by Tab`), reached);
  faults.push(...missed);
  const press = async (selector, key) => {
    const it = page.locator(selector).first();
    if (await it.count() === 0) return false;
    await it.focus();
    await page.keyboard.press(key);
    return true;
  };
  const film = (ask) => page.waitForFunction(ask, undefined, { timeout: 15000 }).then(() => true, () => false);
  if (await press('[data-film=play]', 'Enter')) {
    if (!await film(() => !document.querySelector('video').paused)) faults.push('Enter on play does not start the film');
    await page.keyboard.press('Enter');
    if (!await film(() => document.querySelector('video').paused)) faults.push('Enter on pause does not stop it');
  }
  if (await press('[data-film=captions]', 'Enter')
    && !await film(() => [...document.querySelector('video').textTracks].every((it) => it.kind !== 'captions' || it.mode === 'hidden'))) {
    faults.push('Enter does not hide the captions');
  }
  if (await press('[data-film=position]', 'End') && !await film(() => document.querySelector('video').currentTime > 1)) {
    faults.push('End does not go to the end of the film');
  }
  if (await press('[data-film=lines]', 'Enter') && !await film(() => document.querySelector('.film-lines button'))) {
    faults.push('Enter does not show the text that follows');
  }
  if (await press('.film-lines button', 'Enter') && !await film(() => document.querySelector('video').currentTime < 1)) {
    faults.push('a line of the text does not go to its place in the film');
  }
  return faults;
}

/** What a reader of oEmbed misses on the page of the film. */
async function oembed(site, file, embed) {
  const fetched = (address) => {
    const found = site.fileAt(new URL(address));
    if (!found) return Promise.resolve(new Response('not found', { status: 404 }));
    const type = found.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
    return Promise.resolve(new Response(site.text(found), { headers: { 'content-type': type } }));
  };
  let read;
  try {
    read = (await unfurl(site.addressOf(file).href, { fetch: fetched })).oEmbed;
  } catch (error) {
    return [`unfurl.js cannot read it: ${error.message}`];
  }
  if (!read) return ['unfurl.js finds no oEmbed'];
  const faults = [];
  if (read.type !== 'video' || read.version !== '1.0') faults.push(`type ${read.type}, version ${read.version}`);
  if (!read.html?.includes(embed.href)) faults.push('its code does not show the page for frames');
  if (!(read.width > 0 && read.height > 0)) faults.push('it has no width and height');
  if (!read.thumbnails?.length) faults.push('it has no picture');
  return faults;
}

// The functions below run inside the page.

function refuseStorage() {
  const refuse = () => { throw new DOMException('refused', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, { get: refuse });
  }
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
}

async function playAWhile() {
  const video = document.querySelector('video');
  if (!video) return false;
  video.muted = true;
  const button = document.querySelector('[data-film=play]');
  if (button) button.click();
  else video.play().catch(() => {});
  for (let wait = 0; wait < 100; wait += 1) {
    if (video.currentTime > 0.2) return true;
    await new Promise((done) => { setTimeout(done, 100); });
  }
  return false;
}

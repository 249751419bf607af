// Films on other sites, in headless Chromium: the page for frames is shown inside a page of a host
// that may, and not inside one of a stranger; it plays without script and where storage is refused;
// every control is reached by Tab and does by key what it is for; the controls leave the film its
// room in a small frame; and a reader of oEmbed for node (unfurl.js) finds on the page of the film
// how to show it. Each page that has `/embed/` is looked at.

import { unfurl } from 'unfurl.js';
import { serve, startBrowser } from './browser.mjs';

export const name = 'films on other sites';

const SECONDS = 60;
const FRAMES = [{ width: 640, height: 360 }, { width: 560, height: 315 }]; // as sites usually make them
const PICTURE = 75; // per cent of such a frame's height that is left for the film itself
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
        for (const [rule, fault] of await keys(page)) add(rule, fault);
      });
      for (const viewport of FRAMES) {
        await look({ viewport }, async (page) => {
          await page.goto(address.href, { waitUntil: 'load' });
          const { height } = await page.locator('video').boundingBox() ?? { height: 0 };
          const part = Math.round((height / viewport.height) * 100);
          if (part < PICTURE) add('no-room', `in ${viewport.width} by ${viewport.height} pixels the film gets ${part} % of the height`);
        });
      }

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
  if (list.split(' ').some((source) => source === 'https:' || source === '*')) return ANY;
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

/** What goes wrong with keys alone: `[rule, message]`. */
async function keys(page) {
  const reached = await page.evaluateHandle(() => []);
  for (let stop = 0; stop < 100; stop += 1) {
    await page.keyboard.press('Tab');
    const closed = await page.evaluate((list) => {
      const at = document.activeElement;
      if (!at || at === document.body || list.includes(at)) return undefined;
      list.push(at);
      return at.getAttribute('aria-expanded') === 'false';
    }, reached);
    if (closed === undefined) break;
    // What waits behind a button counts as well.
    if (closed) await page.keyboard.press('Enter');
  }
  const missed = await page.evaluate((list) => [...document.querySelectorAll('button, input, select, a[href], video[controls]')]
    .filter((it) => it.checkVisibility() && !list.includes(it))
    .map((it) => `${it.localName} “${it.getAttribute('aria-label') ?? it.textContent.trim()}” is not reached by Tab`), reached);
  const faults = missed.map((message) => ['keyboard', message]);
  for (const name of await page.evaluate(() => [...document.querySelectorAll(':is(button, input, select)[data-film]')].map((it) => it.dataset.film))) {
    if (!CONTROLS[name]) faults.push(['control', `nobody knows what ${name} is to do`]);
  }
  // Each control has the focus when its keys are pressed.
  for (const [name, steps] of Object.entries(CONTROLS)) {
    const control = page.locator(`[data-film=${name}]`);
    if (await control.count() === 0) continue;
    for (const [key, asked, wish, selector] of steps) {
      await (selector ? page.locator(selector).last() : control).focus();
      await page.keyboard.press(key);
      const came = await page.waitForFunction(asked, undefined, { timeout: 8000 }).then(() => true, () => false);
      if (came) continue;
      faults.push([`control-${name}`, `${key} does not ${wish}`]);
      break;
    }
  }
  return faults;
}

// What each control does: keys, what must then be true in the page, that in words, and what has the
// focus if it is not the control. The film is at its start; `more` comes last, for it hides others.
const CONTROLS = {
  play: [
    ['Enter', () => !document.querySelector('video').paused, 'start the film'],
    ['Enter', () => document.querySelector('video').paused, 'stop it'],
  ],
  captions: [
    ['Enter', () => [...document.querySelector('video').textTracks].every((it) => it.kind !== 'captions' || it.mode === 'hidden'), 'hide the captions'],
    ['Space', () => [...document.querySelector('video').textTracks].some((it) => it.kind === 'captions' && it.mode === 'showing'), 'show them again'],
  ],
  description: [
    // A sound of its own plays along when the film plays; a version of its own takes the film's place.
    ['Enter', () => document.querySelector('[data-film=description]').getAttribute('aria-pressed') === 'true'
      && (document.querySelector('audio') !== null || document.querySelector('video').hasAttribute('src')), 'turn the description on'],
    ['Enter', () => document.querySelector('[data-film=description]').getAttribute('aria-pressed') === 'false'
      && !document.querySelector('video').hasAttribute('src'), 'turn it off'],
  ],
  position: [
    ['End', () => document.querySelector('video').currentTime > 1, 'go to the end of the film'],
    ['Home', () => document.querySelector('video').currentTime < 1, 'go back to the start'],
  ],
  lines: [
    ['Enter', () => !document.querySelector('.film-lines').checkVisibility(), 'hide the text that follows'],
    ['Enter', () => document.querySelector('.film-lines button')?.checkVisibility(), 'show it'],
    ['Enter', () => document.querySelector('video').currentTime > 1, 'go from the last line to its place in the film', '.film-lines button'],
  ],
  chapter: [
    ['Home', () => document.querySelector('video').currentTime < 1, 'go to the first chapter'],
    ['ArrowDown', () => document.querySelector('video').currentTime > 1, 'go to the next chapter'],
  ],
  speed: [['ArrowDown', () => document.querySelector('video').playbackRate > 1, 'make it faster']],
  mute: [
    ['Enter', () => document.querySelector('video').muted, 'turn the sound off'],
    ['Enter', () => !document.querySelector('video').muted, 'turn it on'],
  ],
  volume: [['Home', () => document.querySelector('video').volume < 0.1, 'make it soft']],
  full: [
    ['Enter', () => document.fullscreenElement !== null, 'fill the screen'],
    ['Enter', () => document.fullscreenElement === null, 'leave the full screen'],
  ],
  more: [
    ['Enter', () => !document.querySelector('[data-film=speed]').checkVisibility(), 'hide what few people use'],
    ['Space', () => document.querySelector('[data-film=speed]').checkVisibility(), 'show it'],
    ['Escape', () => document.activeElement.dataset.film === 'more', 'lead back to the button that opened it', '[data-film=mute]'],
  ],
};

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

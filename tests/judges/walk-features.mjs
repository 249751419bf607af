// What pages offer, and the keys that use it. `on` finds a page that has it; `steps(page, tabTo)` says
// what goes wrong, or nothing. Only keys are used; the page is asked what came of them.

const SOON = { timeout: 30000 };

export const FEATURES = [
  {
    name: 'skip link',
    on: /<a\b[^>]*\bclass="?skip\b/,
    async steps(page, tabTo) {
      if (!await tabTo('a.skip')) return 'no Tab arrives at the link';
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => !document.querySelector('main a[href], main button, main summary')
        || document.activeElement.closest('main') !== null);
      return inside ? undefined : 'the stop after it is not in the main text';
    },
  },
  {
    name: 'menu',
    narrow: true,
    on: /<details\b[^>]*\bclass="?menu\b/,
    async steps(page, tabTo) {
      if (!await tabTo('.menu > summary')) return 'no Tab arrives at the menu on a narrow screen';
      await page.keyboard.press('Enter');
      if (!await page.evaluate(() => document.activeElement.parentElement.open)) return 'Enter does not open it';
      await page.keyboard.press('Tab');
      if (!await page.evaluate(() => document.activeElement.matches('.menu a'))) return 'the stop after it is not in the menu';
      return follow(page);
    },
  },
  {
    name: 'table of contents',
    on: /<nav\b[^>]*\bclass="?toc\b/,
    async steps(page, tabTo) {
      if (!await tabTo('.toc li:last-child > a')) return 'no Tab arrives at its last line';
      await page.keyboard.press('Enter');
      const hash = await page.evaluate(() => document.activeElement.hash || location.hash);
      await page.waitForFunction((wanted) => location.hash === wanted, hash, SOON);
      const seen = await page.evaluate(() => {
        const { top } = document.getElementById(decodeURIComponent(location.hash.slice(1))).getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
      return seen ? undefined : 'Enter does not bring its heading into sight';
    },
  },
  {
    name: 'chapter navigation',
    on: /<nav\b[^>]*\bclass="?chapter-nav\b/,
    async steps(page, tabTo) {
      if (!await tabTo('.chapter-nav li a:not([aria-current])')) return 'no Tab arrives at another chapter';
      return follow(page);
    },
  },
  {
    name: 'next page',
    on: /<a\b[^>]*\bclass="?next\b/,
    async steps(page, tabTo) {
      if (!await tabTo('.neighbours .next')) return 'no Tab arrives at the next page';
      return follow(page);
    },
  },
  {
    name: 'large pictures',
    on: /<a\b[^>]*\bclass="?enlarge\b/,
    async steps(page, tabTo) {
      if (!await tabTo('a.enlarge')) return 'no Tab arrives at the link';
      const wanted = await page.evaluate(() => document.activeElement.href);
      await page.keyboard.press('Enter');
      const shown = await page.waitForFunction((address) => {
        const picture = document.querySelector('dialog[open] img');
        return picture?.src === address && picture.complete && picture.naturalWidth > 0 && picture.alt !== '';
      }, wanted, SOON).catch(() => undefined);
      if (!shown) return `Enter does not show ${wanted}`;
      await page.keyboard.press('Escape');
      // A dialog says in a task of its own that it was closed.
      const back = await page.waitForFunction(() => !document.querySelector('dialog') && document.activeElement.matches('a.enlarge'), null, SOON).catch(() => undefined);
      return back ? undefined : 'Escape does not lead back to the link';
    },
  },
  {
    name: 'parts of large pictures',
    narrow: true,
    on: /<a\b[^>]*\bclass="?enlarge\b/,
    async steps(page, tabTo) {
      if (!await tabTo('a.enlarge')) return 'no Tab arrives at the link';
      await page.keyboard.press('Enter');
      const room = 'dialog[open] [role=group]';
      const shown = await page.waitForFunction((wanted) => document.querySelector(`${wanted} img`)?.naturalWidth > 0, room, SOON).catch(() => undefined);
      if (!shown || !await tabTo(room)) return 'no Tab arrives at the picture on a narrow screen';
      // Which sides have more of the picture, and which of them have an arrow that says so.
      const agree = (at) => page.waitForFunction(([wanted, at]) => {
        const room = document.querySelector(wanted);
        const more = [room.scrollLeft >= 1, room.scrollLeft + room.clientWidth <= room.scrollWidth - 1];
        const arrows = [...document.querySelectorAll('dialog .further')].map((arrow) => arrow.checkVisibility());
        return String(arrows) === String(more) && (at === undefined || more[at]);
      }, [room, at], SOON).then(() => true, () => false);
      if (!await agree()) return 'the arrows do not tell where there is more of it';
      const isWide = await page.evaluate((wanted) => document.querySelector(wanted).scrollWidth > document.querySelector(wanted).clientWidth + 1, room);
      if (!isWide) return undefined;
      await page.keyboard.press('ArrowRight');
      return await agree(0) ? undefined : 'the arrow keys do not show more of it, or its arrow does not come';
    },
  },
  {
    name: 'filters',
    on: /<nav\b[^>]*\bclass="?filters\b/,
    async steps(page, tabTo) {
      if (!await tabTo('button.filter')) return 'no Tab arrives at a filter';
      const cards = () => page.evaluate(() => document.querySelectorAll('.card[data-terms]:not([hidden])').length);
      const said = () => page.evaluate(() => document.querySelector('.filters [role=status]').textContent);
      const [all, before] = [await cards(), await said()];
      await page.keyboard.press('Space');
      if (!await page.evaluate(() => document.activeElement.getAttribute('aria-pressed') === 'true')) return 'Space does not choose it';
      const left = await cards();
      if (left === 0 || left > all) return `${left} of ${all} cards are left`;
      if (left < all && await said() === before) return 'the choice is not announced';
      if (!await tabTo('.filters-clear')) return 'no Tab arrives at the button that clears the choice';
      await page.keyboard.press('Enter');
      if (await cards() !== all) return 'Enter does not bring back all cards';
      const kept = await page.evaluate(() => document.activeElement.closest('.filters') !== null);
      return kept ? undefined : 'the focus is lost when the choice is cleared';
    },
  },
  {
    name: 'search',
    on: /id="?_query\b/,
    async steps(page, tabTo) {
      const word = await page.evaluate(() => [...document.querySelectorAll('.a-to-z a, main a')]
        .flatMap((link) => link.textContent.match(/\p{L}{5,}/gu) ?? []).at(0));
      const here = page.url();
      if (!await tabTo('#_query')) return 'no Tab arrives at the field';
      await page.keyboard.type(word);
      const count = () => page.evaluate(() => document.querySelector('#_count').textContent);
      await page.waitForFunction(() => document.querySelector('#_count').textContent !== '', null, SOON);
      if (!await page.evaluate(() => document.querySelector('#_count').matches('[role=status], [aria-live]'))) return 'results are not announced';
      const results = await page.evaluate(() => document.querySelectorAll('#_results > li').length);
      if (results === 0) return `nothing is found with “${word}”, a word of a title: ${await count()}`;
      const isIn = (selector) => page.evaluate((wanted) => document.activeElement.matches(wanted), selector);
      await page.keyboard.press('ArrowDown');
      if (!await isIn('#_results > li:first-child a')) return 'the arrow down does not go to the first result';
      await page.keyboard.press('ArrowUp');
      if (!await isIn('#_query')) return 'the arrow up does not go back to the field';
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('#_count').textContent === '', null, SOON);
      if (!await page.evaluate(() => document.activeElement.id === '_query' && document.activeElement.value === '')) return 'Escape does not clear the field';
      await page.keyboard.type(word);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#_results > li') !== null, null, SOON);
      if (page.url().split('?')[0] !== here) return 'Enter in the field leaves the page';
      if (!await tabTo('#_results a')) return 'no Tab arrives at the results';
      return follow(page);
    },
  },
  {
    name: 'copy button',
    on: /<button\b[^>]*\bdata-copy\b/,
    async steps(page, tabTo) {
      const context = page.context();
      const browser = await context.newCDPSession(page);
      const { browserContextId } = (await browser.send('Target.getTargetInfo')).targetInfo;
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const allow = (setting) => browser.send('Browser.setPermission', { permission: { name: 'clipboard-write', allowWithoutSanitization: false }, setting, browserContextId });
      const taken = () => page.evaluate(() => navigator.clipboard.readText());
      const offered = () => page.evaluate(() => document.getElementById(document.activeElement.dataset.copy).value);
      const said = () => page.waitForFunction(() => document.activeElement.closest('section').querySelector('[role=status]').textContent !== '', null, SOON)
        .then(() => true, () => false);

      await allow('granted');
      if (!await tabTo('[data-copy]')) return 'no Tab arrives at the button';
      const text = await offered();
      await page.keyboard.press('Enter');
      if (!await said()) return 'it is not announced that the text was copied';
      if (await taken() !== text) return 'Enter does not copy the text';
      if (!await page.evaluate(() => document.activeElement.matches('[data-copy]'))) return 'the focus is lost when the text is copied';

      // Where the browser refuses, the text is selected: Ctrl+C copies it.
      await allow('denied');
      if (!await tabTo('[data-copy]')) return 'no Tab arrives at a second button';
      const other = await offered();
      await page.keyboard.press('Enter');
      const selected = await page.waitForFunction((wanted) => {
        const { activeElement: at } = document;
        return at.value?.slice(at.selectionStart, at.selectionEnd) === wanted;
      }, other, SOON).then(() => true, () => false);
      if (!selected) return 'the text is not selected where the browser refuses to copy it';
      await allow('granted');
      await page.keyboard.press('Control+c');
      return await taken() === other ? undefined : 'Ctrl+C does not copy the selected text';
    },
  },
  {
    name: 'calculation',
    on: /\bdata-varies\b/,
    async steps(page, tabTo) {
      if (!await tabTo('table.calculation input')) return 'no Tab arrives at a number that may be varied';
      const first = await page.evaluate(() => document.activeElement.value);
      const result = () => page.evaluate(() => document.activeElement.closest('table').querySelector('output').textContent);
      const before = await result();
      const type = async (text) => {
        await page.keyboard.press('Control+a');
        await page.keyboard.type(text);
        return result();
      };
      const told = await type('1234,5');
      if (told === before) return 'the result does not follow';
      for (const text of ['1.234,5', '1234.5']) if (await type(text) !== told) return `“${text}” is not read as “1234,5”`;
      await type('veel');
      if (!await page.evaluate(() => document.activeElement.getAttribute('aria-invalid') === 'true')) return 'it is not told that a word is no number';
      if (!await tabTo('.data > .button')) return 'no Tab arrives at the button that puts the example back';
      await page.keyboard.press('Enter');
      const back = await page.evaluate(() => {
        const table = document.activeElement.closest('.data').querySelector('table');
        return [table.querySelector('input').value, table.querySelector('output').textContent];
      });
      return back[0] === first && back[1] === before ? undefined : 'Enter does not put the example back';
    },
  },
  {
    name: 'checklist',
    on: /<div\b[^>]*\bclass="?checklist\b/,
    async steps(page, tabTo) {
      const stored = () => page.evaluate(() => localStorage.length);
      const ticked = () => page.evaluate(() => document.querySelector('.checklist input').checked);
      if (await stored() !== 0) return 'something is stored before the first tick';
      if (!await tabTo('.checklist input')) return 'no Tab arrives at its first box';
      const before = await ticked();
      const sent = [];
      page.on('request', (request) => sent.push(request.url()));
      await page.keyboard.press('Space');
      if (await ticked() === before) return 'Space does not change it';
      await page.waitForTimeout(300);
      if (sent.length > 0 || await page.evaluate(() => document.cookie) !== '') return 'a tick leaves this device';
      await page.reload({ waitUntil: 'load' });
      if (await ticked() === before) return 'it is forgotten when the page is loaded again';
      if (!await tabTo('.checklist button')) return 'no Tab arrives at the button that clears it';
      await page.keyboard.press('Enter');
      if (await ticked() !== before || await stored() !== 0) return 'Enter does not clear what was ticked and stored';
      const kept = await page.evaluate(() => document.activeElement.closest('.checklist') !== null);
      return kept ? undefined : 'the focus is lost when it is cleared';
    },
  },
];

/** Enter on the link that has the focus: the browser must arrive where it points. */
async function follow(page) {
  const wanted = await page.evaluate(() => document.activeElement.href);
  const answer = page.waitForResponse((response) => response.url() === wanted.replace(/#.*/, ''), SOON);
  await page.keyboard.press('Enter');
  const came = await answer.catch(() => undefined);
  if (!came) return `Enter does not lead to ${wanted}`;
  return came.ok() ? undefined : `${wanted} answers ${came.status()}`;
}

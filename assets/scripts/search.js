// The search page: results as one types, found by Pagefind, which is loaded on first use.
// All words are in the page; nothing is kept on the reader's device.

const PAUSE = 200; // milliseconds without a key before searching
const AT_ONCE = 10; // results shown at a time
const PARTS = 3; // headings shown below a result

const tool = document.getElementById('_search');
const form = tool.querySelector('form');
const query = document.getElementById('_query');
const count = document.getElementById('_count');
const found = document.getElementById('_found');
const list = document.getElementById('_results');
const more = document.getElementById('_more');
const filters = [...tool.querySelectorAll('fieldset[data-filter]')];
const choices = document.getElementById('_filters');
const everything = document.getElementById('_a-to-z');

let engine; // the promise of Pagefind, once it is asked for
let turn = 0; // the newest search: answers to older ones come too late
let results = [];
let shown = 0;
let timer;

function load() {
  engine ??= import(tool.dataset.index).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 28, excerptEllipsis: '…' });
    await pagefind.filters(); // from now on answers tell how many pages each filter leaves
    return pagefind;
  });
  engine.catch(() => { engine = undefined; });
  return engine;
}

async function search() {
  clearTimeout(timer);
  const mine = ++turn;
  const words = query.value.trim();
  remember(words);
  if (!words) return clear();
  try {
    const pagefind = await load();
    const answer = await pagefind.search(words, { filters: chosen() });
    if (mine !== turn) return;
    results = answer.results;
    shown = 0;
    const first = await page();
    if (mine !== turn) return;
    list.replaceChildren(...first);
    shown = first.length;
    number(answer.totalFilters);
    found.hidden = results.length === 0 && !choices?.querySelector('input:checked');
    everything.hidden = results.length > 0;
    tell(words);
  } catch {
    if (mine !== turn) return;
    clear();
    count.textContent = tool.dataset.broken;
  }
}

// The next results, as list items.
async function page() {
  const next = results.slice(shown, shown + AT_ONCE);
  return (await Promise.all(next.map((result) => result.data()))).map(item);
}

function item({ url, meta, excerpt, sub_results: parts, filters: own }) {
  const row = element('li');
  row.append(link(url, meta.title || url));
  const publication = own?._publication?.[0];
  if (publication && publication !== meta.title) row.append(' ', element('span', 'meta', publication));
  const text = element('p', 'search-excerpt');
  text.append(...marked(excerpt));
  row.append(text);
  // An anchor that begins with `_` is of no heading that someone wrote.
  const below = parts.filter(({ anchor, title }) => anchor && !anchor.id.startsWith('_') && title !== meta.title).slice(0, PARTS);
  if (below.length) {
    const headings = element('ul');
    for (const part of below) {
      const heading = element('li');
      heading.append(link(part.url, part.title));
      headings.append(heading);
    }
    row.append(headings);
  }
  return row;
}

// Pagefind marks what was found with <mark>, together with the signs behind it, and writes < and >
// of the text itself as entities.
function marked(excerpt) {
  const text = (part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return excerpt.split(/(<mark>.*?<\/mark>)/su).filter(Boolean).flatMap((part) => {
    const inside = part.match(/^<mark>(.*)<\/mark>$/su);
    if (!inside) return text(part);
    const [, word, signs] = text(inside[1]).match(/^(.*?)([\p{P}\s]*)$/su);
    return [element('mark', '', word), signs];
  });
}

function element(name, className = '', text = '') {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function link(url, text) {
  const made = element('a', '', text);
  made.href = url;
  return made;
}

// What is ticked: any of the values of one filter, and all filters together.
function chosen() {
  const wanted = {};
  for (const filter of filters) {
    const values = [...filter.querySelectorAll('input:checked')].map(({ value }) => value);
    if (values.length) wanted[filter.dataset.filter] = { any: values };
  }
  return wanted;
}

// How many pages each value would leave; values that would leave none are put away.
function number(totals) {
  for (const filter of filters) {
    let useful = false;
    for (const label of filter.querySelectorAll('label')) {
      const box = label.querySelector('input');
      const pages = totals[filter.dataset.filter]?.[box.value] ?? 0;
      label.querySelector('.search-number').textContent = `(${pages})`;
      label.hidden = pages === 0 && !box.checked;
      useful ||= !label.hidden;
    }
    filter.hidden = !useful;
  }
  if (choices) choices.hidden = filters.every(({ hidden }) => hidden);
}

function tell(words) {
  const { none, one, many, shown: part } = tool.dataset;
  const text = results.length === 0 ? none : results.length === 1 ? one : many;
  const rest = shown < results.length ? part : '';
  more.hidden = !rest;
  count.textContent = (text + rest)
    .replace('{count}', results.length).replace('{shown}', shown).replace('{query}', () => words);
}

function clear() {
  results = [];
  list.replaceChildren();
  count.textContent = '';
  found.hidden = true;
  everything.hidden = false;
}

// The address tells the question, so that it can be shared, and the way back leads to it.
function remember(words) {
  const url = new URL(location.href);
  if (words) url.searchParams.set('q', words);
  else url.searchParams.delete('q');
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

// With the arrow keys from the field to the results, and from one to the next.
function step(event) {
  const stops = [query, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement);
  const to = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !to) return;
  event.preventDefault();
  to.focus();
}

query.addEventListener('focus', load);
query.addEventListener('input', () => {
  load();
  clearTimeout(timer);
  timer = setTimeout(search, PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
for (const filter of filters) filter.addEventListener('change', search);
more.addEventListener('click', async () => {
  const mine = turn;
  const next = await page();
  if (mine !== turn) return;
  list.append(...next);
  shown += next.length;
  tell(query.value.trim());
  next[0]?.querySelector('a').focus();
});
tool.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event);
  if (event.key !== 'Escape') return;
  event.preventDefault();
  query.value = '';
  for (const box of tool.querySelectorAll('input:checked')) box.checked = false;
  query.focus();
  search();
});

// Beside the results there is room for the filters.
if (choices) choices.open = matchMedia('(min-width: 60rem)').matches;

const asked = new URL(location.href).searchParams.get('q');
if (asked) {
  query.value = asked;
  search();
}

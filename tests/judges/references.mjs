// Every address an HTML page or a style sheet names: where it stands, and whether the browser
// fetches it by itself ("resource") or only when the reader asks ("link").

import { parse } from 'parse5';

const RESOURCE_RELS = ['stylesheet', 'icon', 'apple-touch-icon', 'mask-icon', 'manifest', 'preload', 'modulepreload',
  'prefetch', 'preconnect', 'dns-prefetch', 'prerender'];
const ONE = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'cite', 'background'];
const MANY = ['srcset', 'imagesrcset'];
const ONLY_ON_CLICK = ['a', 'area', 'form', 'button', 'blockquote', 'q', 'ins', 'del', 'base'];

/**
 * Gives `{ references: [{ address, resource, line }], anchors: Set, base, data: [text] }` of one HTML
 * or SVG text; `data` is what stands in its JSON blocks.
 */
export function referencesOfPage(html) {
  const page = { references: [], anchors: new Set(), base: undefined, data: [] };
  walk(parse(html, { sourceCodeLocationInfo: true }), (element) => {
    const line = element.sourceCodeLocation?.startLine;
    const attribute = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const add = (address, resource) => page.references.push({ address: address.trim(), resource, line });

    if (attribute.id !== undefined) page.anchors.add(attribute.id);
    if (element.tagName === 'a' && attribute.name) page.anchors.add(attribute.name);
    if (element.tagName === 'base' && attribute.href !== undefined) page.base = attribute.href;

    const resource = isFetched(element.tagName, attribute);
    for (const name of ONE) if (attribute[name] !== undefined) add(attribute[name], resource && name !== 'cite');
    for (const name of MANY) if (attribute[name] !== undefined) for (const address of candidates(attribute[name])) add(address, true);
    if (attribute.style) for (const address of addressesOfCss(attribute.style)) add(address, true);
    if (element.tagName === 'style') for (const address of addressesOfCss(textOf(element))) add(address, true);
    if (element.tagName === 'script' && /json/i.test(attribute.type ?? '')) page.data.push(textOf(element));
    if (element.tagName === 'meta') for (const address of addressesOfMeta(attribute)) add(address, false);
  });
  return page;
}

/** The addresses in `url(…)` and `@import` of a style sheet. */
export function addressesOfCss(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = [...plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi)];
  return found.map((match) => match.slice(1).find((part) => part !== undefined));
}

function isFetched(tag, attribute) {
  if (tag === 'link') return (attribute.rel ?? '').toLowerCase().split(/\s+/).some((rel) => RESOURCE_RELS.includes(rel));
  return !ONLY_ON_CLICK.includes(tag);
}

// HTML, "parsing a srcset attribute": a URL runs to white space, less commas at its end; then
// descriptors run to the next comma.
function candidates(srcset) {
  return [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:,|\s[^,]*(?:,|$)|$)/g)].map((match) => match[1]);
}

function addressesOfMeta({ 'http-equiv': equivalent, property, name, content = '' }) {
  if (equivalent?.toLowerCase() === 'refresh') return [content.replace(/^[^;]*;?\s*(url\s*=\s*)?/i, '').replace(/^["']|["']$/g, '')].filter(Boolean);
  if (/^(og|twitter):(url|(image|video|audio)(:(url|secure_url|src))?|player)$/.test(property ?? name ?? '') && content) return [content];
  return [];
}

function textOf(element) {
  return (element.childNodes ?? []).map((node) => node.value ?? '').join('');
}

function walk(node, visit) {
  if (node.attrs) visit(node);
  for (const child of node.childNodes ?? []) walk(child, visit);
  if (node.content) walk(node.content, visit); // <template>
}

// Every address in pages, style sheets, feeds, the sitemap and PDFs: what points into the site must
// arrive, at its anchor too; what the browser fetches by itself must be the site's own; what points
// outside must be well formed (nobody is called: the judge works without a network).

import { posix } from 'node:path';
import { addressesOfPdf } from './pdf-links.mjs';
import { addressesOfCss, referencesOfPage } from './references.mjs';

export const name = 'links';

export async function judge(site) {
  const pages = new Map(site.withExtension('.html', '.svg').map((file) => [file, referencesOfPage(site.text(file))]));
  const findings = [];
  let count = 0;
  const ask = (file, place, address, options) => {
    count += 1;
    const fault = faultOf(site, pages, file, address, options);
    if (fault) findings.push({ file, place, rule: fault, message: address || '(empty address)' });
  };

  for (const [file, { references, base, data }] of pages) {
    for (const { address, resource, line } of references) ask(file, `line ${line ?? '?'}`, address, { resource, base });
    for (const text of data) for (const address of ownAddressesIn(text, site.base.href)) ask(file, 'data block', address, {});
  }
  for (const file of site.withExtension('.css')) {
    for (const address of addressesOfCss(site.text(file))) ask(file, 'style sheet', address, { resource: true });
  }
  for (const file of site.withExtension('.xml', '.txt', '.json', '.webmanifest')) {
    for (const address of ownAddressesIn(site.text(file), site.base.href)) ask(file, 'text', address, {});
  }
  for (const file of site.withExtension('.pdf')) {
    try {
      for (const address of await addressesOfPdf(site.path(file))) ask(file, 'link annotation', address, { absolute: true });
    } catch (error) {
      findings.push({ file, place: 'whole file', rule: 'unreadable', message: error.message.replaceAll(site.path(file), file) });
    }
  }
  return { version: 'of this repository', files: pages.size, scope: `pages and drawings, ${count} addresses in all files`, findings };
}

/** The name of what is wrong with `address` as written in `file`, or undefined. */
function faultOf(site, pages, file, address, { resource = false, base, absolute = false }) {
  if (address === '') return 'empty-address';
  if (/^data:/i.test(address)) return resource ? undefined : 'odd-address';
  if (absolute && !/^[a-z][a-z0-9+.-]*:/i.test(address)) return 'relative-in-pdf';
  if (climbsOut(file, address)) return 'outside';

  // A 404 page answers at any address, so what it names must not depend on where it stands.
  const elsewhere = file === '404.html' && !address.startsWith('#');
  const standing = elsewhere ? new URL('no/such/page/', site.base) : site.addressOf(file);
  let url;
  try {
    url = new URL(address, base === undefined ? standing : new URL(base, standing));
  } catch {
    return 'odd-address';
  }
  if (!site.owns(url)) return resource ? 'third-party-resource' : faultOfExternal(address, url);

  const target = site.fileAt(url);
  if (target === null) return url.pathname.startsWith(site.base.pathname) ? 'dead-link' : 'outside';
  return url.hash.length > 1 && !hasAnchor(site, pages, target, url.hash.slice(1)) ? 'dead-anchor' : undefined;
}

// A browser stops `../` at the root of the host; a mirror in a folder does not.
function climbsOut(file, address) {
  if (/^([a-z][a-z0-9+.-]*:|\/|\?|#)/i.test(address) || file === '404.html') return false;
  return posix.join(posix.dirname(file), address.replace(/[?#].*/s, '')).startsWith('..');
}

function faultOfExternal(address, url) {
  const good = {
    'http:': () => !/\s/.test(address) && /^[^.]+(\.[^.]+)+$/.test(url.hostname),
    'https:': () => !/\s/.test(address) && /^[^.]+(\.[^.]+)+$/.test(url.hostname),
    'mailto:': () => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(url.pathname),
    'tel:': () => /^\+?[0-9-]+$/.test(url.pathname),
  }[url.protocol];
  return good?.() ? undefined : 'odd-address';
}

function hasAnchor(site, pages, target, fragment) {
  let wanted = fragment;
  try {
    wanted = decodeURIComponent(fragment);
  } catch { /* a bare % stands for itself */ }
  wanted = wanted.replace(/:~:.*$/s, ''); // text fragments are the browser's own
  if (wanted === '' || wanted.toLowerCase() === 'top') return true;
  if (pages.has(target)) return pages.get(target).anchors.has(wanted);
  if (/\.pdf$/i.test(target)) return /^(page|zoom|view)=/.test(wanted);
  return /^t=[\d.,:]+$/.test(wanted); // media fragments
}

function ownAddressesIn(text, base) {
  const found = new Set();
  for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + 1)) {
    const rest = text.slice(at).match(/^[^\s<>"'\\)\]]*/)[0];
    found.add(rest.replace(/&(quot|lt|gt|#39|apos);.*$/s, '').replaceAll('&amp;', '&').replace(/[.,;:]+$/, ''));
  }
  return found;
}

// The output folder as its readers meet it: the files in it, the address it was built for
// (`base_url`), and which file answers an address. Every judge of pages, links and PDFs asks here,
// so that one set of rules says what "exists" means. Nothing is judged in this file.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix, join } from 'node:path';

const NO_BASE = 'http://site.invalid/';

export class Site {
  /**
   * `root`: the output folder; `base`: the site's own address, or nothing to read it from the home
   * page; `headers`: the text of `_headers`, or nothing to take the file of that name in `root`.
   */
  constructor(root, base, headers) {
    this.root = root;
    this.files = filesBelow(root).sort();
    this.known = new Set(this.files);
    this.base = new URL(withSlash(base ?? canonicalOfHome(this) ?? NO_BASE));
    this.rules = rulesOf(headers ?? (this.known.has('_headers') ? this.text('_headers') : ''));
  }

  withExtension(...extensions) {
    return this.files.filter((file) => extensions.some((extension) => file.toLowerCase().endsWith(extension)));
  }

  path(file) {
    return join(this.root, file);
  }

  text(file) {
    return readFileSync(this.path(file), 'utf8');
  }

  /** The address under which a file is published; a folder's `index.html` goes by the folder. */
  addressOf(file) {
    const shown = posix.basename(file) === 'index.html' ? file.slice(0, -'index.html'.length) : file;
    return new URL(shown.split('/').map(encodeURIComponent).join('/'), this.base);
  }

  owns(url) {
    return url.origin === this.base.origin;
  }

  /** The headers that the site asks its server to send with `url`. */
  headersOf(url) {
    const given = Object.assign({}, ...this.rules.filter(({ pattern }) => pattern.test(url.pathname)).map(({ headers }) => headers));
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  }

  /** The file that answers `url` (a URL on this site's own origin), or null. */
  fileAt(url) {
    if (!url.pathname.startsWith(this.base.pathname)) return null;
    let path;
    try {
      path = decodeURIComponent(url.pathname.slice(this.base.pathname.length));
    } catch {
      return null;
    }
    if (path === '' || path.endsWith('/')) path += 'index.html';
    return this.known.has(path) ? path : null;
  }
}

/** `[{ pattern, headers }]` of the text of `_headers`: an address, where `*` is anything, and below it headers. */
function rulesOf(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) {
      const address = line.trim().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
      rules.push({ pattern: new RegExp(`^${address}$`), headers: {} });
    } else {
      // `! Name` takes away what an earlier rule gave; here the last value of a header stands anyway.
      if (/^\s+!/.test(line)) {
        rules.at(-1).headers[line.trim().slice(1).trim().toLowerCase()] = undefined;
        continue;
      }
      const [, name, value] = line.match(/^\s+([^:]+):\s*(.*)$/);
      rules.at(-1).headers[name.toLowerCase()] = value;
    }
  }
  return rules;
}

function filesBelow(root, folder = '') {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const file = posix.join(folder, name);
    return statSync(join(root, file)).isDirectory() ? filesBelow(root, file) : [file];
  });
}

function canonicalOfHome(site) {
  if (!site.known.has('index.html')) return undefined;
  const tag = site.text('index.html').match(/<link\b[^>]*\brel=["']?canonical\b[^>]*>/i)?.[0];
  return tag?.match(/\bhref=["']?([^"'\s>]+)/i)?.[1];
}

function withSlash(base) {
  return base.endsWith('/') ? base : `${base}/`;
}

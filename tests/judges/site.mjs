// The output folder as its readers meet it: the files in it, the address it was built for
// (`base_url`), and which file answers an address. Every judge of pages, links and PDFs asks here,
// so that one set of rules says what "exists" means. Nothing is judged in this file.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix, join } from 'node:path';

const NO_BASE = 'http://site.invalid/';

export class Site {
  /** `root`: the output folder; `base`: the site's own address, or nothing to read it from the home page. */
  constructor(root, base) {
    this.root = root;
    this.files = filesBelow(root).sort();
    this.known = new Set(this.files);
    this.base = new URL(withSlash(base ?? canonicalOfHome(this) ?? NO_BASE));
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

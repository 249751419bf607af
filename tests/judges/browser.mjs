// Headless Chromium that can reach one site only: requests to the site's own address are answered
// from the output folder (the very bytes that get published, at the address they are made for),
// all others are refused and remembered. No socket is opened, so nothing can leak out.

import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';

const PLACES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
export const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif',
  '.webp': 'image/webp', '.avif': 'image/avif', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.woff': 'font/woff',
  '.ttf': 'font/ttf', '.wasm': 'application/wasm', '.vtt': 'text/vtt; charset=utf-8', '.mp4': 'video/mp4',
  '.webm': 'video/webm', '.mp3': 'audio/mpeg', '.pdf': 'application/pdf', '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

export function startBrowser() {
  return chromium.launch({
    executablePath: chromiumProgram(),
    args: [
      '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
}

export function chromiumProgram() {
  const folders = (process.env.PATH ?? '').split(':');
  const found = PLACES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find((path) => existsSync(path));
  if (!found) throw new Error(`no ${PLACES.join(', ')} on the PATH`);
  return found;
}

/** Lets `context` see `site`; `refused(request, why)` hears of every request that got no file. */
export async function serve(context, site, refused) {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (!site.owns(url)) {
      refused(request, 'third-party-request');
      return route.abort();
    }
    const file = site.fileAt(url);
    if (file) {
      const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
      const headers = { 'content-type': type, 'accept-ranges': 'bytes', ...site.headersOf(url) };
      // A film is asked for in parts; without them Chromium cannot go to another place in it.
      const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers().range ?? '');
      if (!asked) return route.fulfill({ path: site.path(file), headers });
      const whole = readFileSync(site.path(file));
      const [start, end] = [Number(asked[1]), asked[2] ? Number(asked[2]) : whole.length - 1];
      const part = { 'content-range': `bytes ${start}-${end}/${whole.length}` };
      return route.fulfill({ status: 206, body: whole.subarray(start, end + 1), headers: { ...headers, ...part } });
    }
    // Chromium asks for this one by itself.
    if (url.pathname !== '/favicon.ico') refused(request, 'missing-resource');
    return route.fulfill({ status: 404, contentType: 'text/plain', body: 'not found' });
  });
}

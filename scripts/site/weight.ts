import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { DIST, readPage } from './pages.ts';

const IMPORT = /(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Gives the files that a script loads at once, itself included; what it loads on demand does not count. */
function withImports(file: string, dir: string): string[] {
  const text = readFileSync(join(dir, file), 'utf8');
  const found = [...text.matchAll(IMPORT)].map(([, path]) => join(dirname(file), path ?? ''));
  return [file, ...found.flatMap((path) => withImports(path, dir))];
}

/** Gives the files that a page and everything in it load before the reader does anything. */
export function listLoads(address: string, dir = DIST): string[] {
  const page = readPage(address, dir);
  const links = page
    .querySelectorAll('link[rel=stylesheet], link[rel=modulepreload], link[rel~=icon]')
    .map((link) => link.getAttribute('href') ?? '');
  const scripts = page.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
  const inline = page
    .querySelectorAll('script[type=module]:not([src])')
    .flatMap((script) => [...script.textContent.matchAll(/["'](\/[^"']+\.js)["']/g)].map(([, path]) => path ?? ''));
  const files = [...links, ...scripts.flatMap((src) => withImports(src.slice(1), dir)), ...inline];
  return [...new Set([`${address}index.html`, ...files.map((file) => file.replace(/^\//, ''))])];
}

/** What pages of a kind may weigh at most, in KiB, with all that they load; the README says the same. */
export const WEIGHT_LIMITS: { kind: string; pages: RegExp; limit: number }[] = [
  { kind: 'home', pages: /^(zh|en)\/$/, limit: 22 },
  { kind: 'chapter or section', pages: /^(zh|en)\/plan\/(?!full)./, limit: 30 },
  { kind: 'indicator', pages: /^(zh|en)\/indicators\/./, limit: 22 },
  { kind: 'key project', pages: /^(zh|en)\/projects\/./, limit: 22 },
  { kind: 'whole plan', pages: /^(zh|en)\/plan\/full\//, limit: 48 },
];

/** Gives the bytes that a file has on the wire, compressed with brotli as a server does. */
export const toBrotliSize = (file: string, dir = DIST): number =>
  brotliCompressSync(readFileSync(join(dir, file))).length;

/** Gives the bytes that a page transfers with all that it loads. */
export const weigh = (address: string, dir = DIST): number =>
  listLoads(address, dir).reduce((sum, file) => sum + toBrotliSize(file, dir), 0);

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { DIST, readPage } from '../../scripts/site/pages.ts';

/**
 * Says whether a link of a page leads somewhere: to a file of the built site, and to an id in it where it names one.
 * Addresses outside the site do not count as leading somewhere; mail addresses do.
 */
export function existsInSite(target: string, from: string, dir = DIST, base = '/'): boolean {
  if (target.startsWith('mailto:')) return true;
  const { origin, pathname, hash } = new URL(target, `http://site.invalid${base}${from}`);
  if (origin !== 'http://site.invalid' || !pathname.startsWith(base)) return false;
  const path = decodeURI(pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(dir, file))) return false;
  const id = decodeURIComponent(hash.slice(1));
  return !id || readPage(file, dir).getElementById(id) !== null;
}

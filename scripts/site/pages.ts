import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import { listFiles } from '../../src/build/files.ts';

/** Folder of the built site. */
export const DIST = 'dist';

const NOT_TEXT = '[data-furniture], script, style, template';

/** Gives the addresses of all pages of a built site, relative to it: `zh/plan/`, `404.html`. */
export function listPages(dir = DIST): string[] {
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`There is no built site in ${dir}; run npm run build first.`);
  return listFiles(dir, '**/*.html')
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

const cache = new Map<string, HTMLElement>();

/** Gives a page of a built site, parsed. */
export function readPage(address: string, dir = DIST): HTMLElement {
  const file = join(dir, address.endsWith('.html') ? address : join(address, 'index.html'));
  const page = cache.get(file) ?? parse(readFileSync(file, 'utf8'), { comment: false });
  cache.set(file, page);
  return page;
}

/** Gives the text of a unit by the rule of the contract: without furniture, with white space folded. */
export function textOf(element: HTMLElement): string {
  const copy = parse(element.outerHTML);
  for (const furniture of copy.querySelectorAll(NOT_TEXT)) furniture.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** Gives an element of a page by its id; fails the test where there is none. */
export function byId(page: HTMLElement, id: string): HTMLElement {
  const element = page.getElementById(id);
  if (!element) throw new Error(`There is no element with the id ${id}.`);
  return element;
}

/** Gives the ids of a page, with repetitions. */
export const idsOf = (page: HTMLElement): string[] => page.querySelectorAll('[id]').map(({ id }) => id);

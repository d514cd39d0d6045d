import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { DIST, listPages, readPage } from '../../scripts/site/pages.ts';
import { listLoads, weigh } from '../../scripts/site/weight.ts';

const LIMIT = 30 * 1024;
/** The heaviest section of each language, weighed once. */
const heaviest = new Map<string, number>();
const sections = listPages().filter((address) => /^(zh|en)\/plan\/(?!full)[^/]+\//.test(address));

describe('what a page loads', () => {
  it.each(sections)('%s transfers at most 30 KiB with all that it loads', (address) => {
    const weight = weigh(address);
    const lang = address.slice(0, 3);
    heaviest.set(lang, Math.max(weight, heaviest.get(lang) ?? 0));
    expect(weight, listLoads(address).join(', ')).toBeLessThanOrEqual(LIMIT);
  });

  it.each(listPages().filter((address) => /^(zh|en)\/indicators\/./.test(address)))(
    '%s weighs at most 10 KiB more than a section, and loads no chart before it is reached for',
    (address) => {
      const section = heaviest.get(address.slice(0, 3)) ?? 0;
      expect(weigh(address), listLoads(address).join(', ')).toBeLessThanOrEqual(section + 10 * 1024);
      expect(listLoads(address).filter((file) => file.includes('takeover'))).toEqual([]);
    },
  );

  it.each(listPages())('%s loads nothing from another host, and no search before it is asked for', (address) => {
    const page = readPage(address);
    const loads = page.querySelectorAll('[src], link[href], [style], style');
    for (const element of loads) {
      const used = [
        element.getAttribute('src'),
        element.tagName === 'LINK' &&
          !/canonical|alternate/.test(element.getAttribute('rel') ?? '') &&
          element.getAttribute('href'),
      ];
      for (const address of used.filter(Boolean)) expect(address).toMatch(/^\/(?!\/)/);
    }
    expect(
      listLoads(address.endsWith('.html') || address === '' ? 'zh/' : address).filter((file) =>
        /pagefind|dialog/.test(file),
      ),
    ).toEqual([]);
  });

  it('sets no cookie, and keeps nothing for a sidebar that is not there', () => {
    const keeping = /indexedDB|\.cookie\b|sl-sidebar-state/;
    const files = globSync('**/*.{html,js}', { cwd: DIST });
    expect(files.filter((file) => keeping.test(readFileSync(`${DIST}/${file}`, 'utf8')))).toEqual([]);
  });

  it.each(globSync('_astro/*', { cwd: DIST }))('%s names no other host', (file) => {
    expect(readFileSync(`${DIST}/${file}`, 'utf8')).not.toMatch(
      /url\(["']?(https?:)?\/\/|(fetch|import)\(["'`]https?:/,
    );
  });
});

describe('the oldest supported browsers', () => {
  const NEWER = {
    css: /:has\(|@container|color-mix\(|oklch\(|light-dark\(|@starting-style|@scope|@media[^{]*\((width|height) ?[<>]|[{;}]\s*&/,
    js: /\(\?<[=!]|\.toSorted\(|\.toReversed\(|\.with\(|Object\.groupBy|Promise\.withResolvers|showPopover|\bpopover\b/,
  };

  it.each(globSync('_astro/*.{css,js}', { cwd: DIST }))('can read %s', (file) => {
    const text = readFileSync(`${DIST}/${file}`, 'utf8');
    expect(text.match(NEWER[file.endsWith('.css') ? 'css' : 'js'])?.[0]).toBeUndefined();
  });
});

import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { DIST, listPages, readPage } from '../../scripts/site/pages.ts';
import { listLoads, weigh, WEIGHT_LIMITS } from '../../scripts/site/weight.ts';

const KIB = 1024;
const readme = readFileSync('README.md', 'utf8');
const limited = WEIGHT_LIMITS.flatMap(({ kind, pages, limit }) =>
  listPages()
    .filter((address) => pages.test(address))
    .map((address) => ({ address, kind, limit })),
);

describe('what a page loads', () => {
  it.each(limited)('$address, a $kind, transfers at most $limit KiB with all that it loads', ({ address, limit }) => {
    expect(weigh(address), listLoads(address).join(', ')).toBeLessThanOrEqual(limit * KIB);
  });

  it.each(WEIGHT_LIMITS)('is at most $limit KiB for a $kind in the README too', ({ kind, limit }) => {
    expect(readme).toMatch(new RegExp(`\\| ${kind} +\\| +${limit} KiB \\|`));
  });

  it.each(listPages().filter((address) => /\/indicators\/./.test(address)))(
    '%s loads no chart before it is reached for',
    (address) => expect(listLoads(address).filter((file) => file.includes('takeover'))).toEqual([]),
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
  /** What is asked for before it is used. */
  const ASKED = /["'`]showPopover["'`] ?in /;

  it.each(globSync('_astro/*.{css,js}', { cwd: DIST }))('can read %s', (file) => {
    const text = readFileSync(`${DIST}/${file}`, 'utf8');
    const used = ASKED.test(text)
      ? text.replaceAll(/["'`]showPopover["'`] ?in |\.(?:popover|showPopover)\b/g, '')
      : text;
    expect(used.match(NEWER[file.endsWith('.css') ? 'css' : 'js'])?.[0]).toBeUndefined();
  });
});

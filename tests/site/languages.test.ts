import { describe, expect, it } from 'vitest';

import { existsInSite } from '../helpers/links.ts';
import { listPages, readPage } from '../../scripts/site/pages.ts';

const pages = listPages().filter((address) => address !== '404.html');

/** The pages that a page names for each language. */
const alternatesOf = (address: string) =>
  Object.fromEntries(
    readPage(address)
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );

describe('every page', () => {
  it.each(pages)('%s names itself and its twin, which names the same', (address) => {
    const alternates = alternatesOf(address);
    expect(Object.keys(alternates)).toEqual(['zh-CN', 'en', 'x-default']);
    for (const href of Object.values(alternates)) {
      expect(existsInSite(href, address), href).toBe(true);
      expect(alternatesOf(href.slice(1)), href).toEqual(alternates);
    }
    const lang = readPage(address).querySelector('html')?.getAttribute('lang') ?? '';
    expect(alternates[address === '' ? 'x-default' : lang]).toBe(`/${address}`);
  });

  it('gives no canonical address where the site has none', () => {
    expect(pages.filter((address) => readPage(address).querySelector('link[rel=canonical]'))).toEqual([]);
  });

  it('that stands for no address names no other language', () => {
    expect(alternatesOf('404.html')).toEqual({});
  });
});

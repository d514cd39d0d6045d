import type { Page } from 'playwright-core';

import { readResults } from '../quality/ask.ts';
import './timer.ts';

/** How to search in a site as a reader does: in its own interface, by typing. */
export interface Driver {
  /** A page where a reader searches, below its language, and one that does not search. */
  path: string;
  ordinary: string;
  /** Brings the input to the screen. */
  reach: (page: Page) => Promise<unknown>;
  /** Types a query; gives the milliseconds until its results are on the screen. */
  type: (page: Page, query: string) => Promise<number>;
  /** Gives the addresses or ids that the results lead to, best first. */
  read: (page: Page, query: string) => Promise<string[]>;
  /** Tells files that only searching needs; `others` are those of the page that does not search. */
  isForSearch: (file: string, others: string[]) => boolean;
}

/** This site: the page of results. */
export const OWN: Driver = {
  path: 'search/',
  ordinary: 'about/',
  reach: (page) => page.waitForSelector('#search-input'),
  type: (page, query) =>
    page.evaluate(
      (text) =>
        window.timeTyping('#search-input', text, () => {
          const list = document.querySelector<HTMLElement>('#results[aria-busy=false]');
          return list?.dataset['query']?.trim() === text.trim();
        }),
      query,
    ),
  read: readResults,
  isForSearch: (file, others) => !file.endsWith('.html') && !others.includes(file),
};

/** Plain Starlight: the dialog on any page, whose list begins with five pages, each with up to three headings in it. */
export const createPlainDriver = (path: string): Driver => ({
  path,
  ordinary: path,
  reach: async (page) => {
    await page.click('button[data-open-modal]');
    await page.waitForSelector('.pagefind-ui__search-input');
  },
  type: (page, query) =>
    page.evaluate((text) => {
      const before = document.querySelector('.pagefind-ui__results');
      return window.timeTyping('.pagefind-ui__search-input', text, () => {
        const list = document.querySelector('.pagefind-ui__results');
        return list !== null && list !== before && !list.querySelector('.pagefind-ui__loading');
      });
    }, query),
  read: (page) =>
    page.$$eval('.pagefind-ui__result', (items) =>
      items.flatMap((item) => {
        // The link of the page counts where words stand before its first heading; else it only names the page.
        const own = item.querySelector('.pagefind-ui__result-inner > .pagefind-ui__result-excerpt') !== null;
        return [...item.querySelectorAll<HTMLAnchorElement>('.pagefind-ui__result-link')]
          .slice(own ? 0 : 1)
          .map(({ pathname, hash }) => pathname + hash.replace('#_top', ''));
      }),
    ),
  isForSearch: (file) => /^pagefind\/|\/ui-core\./.test(file),
});

import type { Browser } from 'playwright-core';

import type { Lang } from '../../src/i18n/locales.ts';
import { openSearch } from './side.ts';
import type { Side } from './side.ts';
import { formatKib, median } from './table.ts';
import type { Row } from './table.ts';

/** Bytes that searching transfers beyond a page that does not search, compressed with brotli. */
export interface Transfer {
  /** Until the first results are shown. */
  shown: number;
  /** For the first query in all, with what is loaded behind it. */
  all: number;
  /** For each later query. */
  later: number[];
}

/** Measures what a reader’s first search and later ones transfer, from an empty cache. */
export async function measureTransfer(browser: Browser, side: Side, lang: Lang, words: string[]): Promise<Transfer> {
  const { site, driver } = side;
  const [first = '', ...rest] = words;
  const other = await browser.newPage();
  await other.goto(`${site.address}/${lang}/${driver.ordinary}`);
  await site.settle();
  const others = site.listFiles();
  await other.close();
  site.forget();
  const weighSearch = () => site.weighFiles(site.listFiles().filter((file) => driver.isForSearch(file, others)));
  const page = await openSearch(browser, side, lang);
  await driver.type(page, first);
  const shown = weighSearch();
  await site.settle();
  const all = weighSearch();
  const later: number[] = [];
  for (const word of rest) {
    site.forget();
    await driver.type(page, word);
    later.push(weighSearch());
  }
  await page.close();
  return { shown, all, later };
}

/** What searching transfers in each site, compressed with brotli. */
export async function benchTransfer(browser: Browser, sides: Side[], words: string[]): Promise<Row[]> {
  const transfers = await Promise.all(sides.map((side) => measureTransfer(browser, side, 'zh', words)));
  const row = (label: string, valueOf: (transfer: Transfer) => number): Row => [
    `transfer: ${label}`,
    ...transfers.map((transfer) => formatKib(valueOf(transfer))),
  ];
  return [
    row('until the first results', ({ shown }) => shown),
    row('first query in all', ({ all }) => all),
    row('later queries, median', ({ later }) => median(later)),
    row('later queries, most', ({ later }) => Math.max(...later)),
  ];
}

/** How long it takes from the last key to the results once the search is loaded, asking the sites in turn. */
export async function benchTime(browser: Browser, sides: Side[], words: string[]): Promise<Row[]> {
  const open = [];
  for (const side of sides) open.push({ side, page: await openSearch(browser, side, 'zh'), times: [] as number[] });
  for (const [index, word] of words.entries())
    for (const { side, page, times } of open) {
      const time = await side.driver.type(page, word);
      // The first query loads the search.
      if (index > 0) times.push(time);
    }
  for (const { page } of open) await page.close();
  const medians = open.map(({ times }) => median(times));
  return [
    [`time: key to results, median of ${words.length - 1}`, ...medians.map((time) => `${time.toFixed(0)} ms`)],
    ['time: share of plain Starlight’s', `${((medians[0] ?? 0) / (medians[1] ?? 1)).toFixed(2)}`],
  ];
}

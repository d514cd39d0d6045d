import type { Browser } from 'playwright-core';

import { openSearch } from './side.ts';
import type { Side } from './side.ts';
import { formatKib, median } from './table.ts';
import type { Row } from './table.ts';

/** What searching transfers, compressed with brotli, beyond a page that does not search. */
export async function benchTransfer(browser: Browser, sides: Side[], words: string[]): Promise<Row[]> {
  const [first = '', ...later] = words;
  const values = await Promise.all(
    sides.map(async (side) => {
      const { site, driver } = side;
      const other = await browser.newPage();
      await other.goto(`${site.address}/zh/${driver.ordinary}`);
      await site.settle();
      const others = site.listFiles();
      await other.close();
      site.forget();
      const weighSearch = () => site.weighFiles(site.listFiles().filter((file) => driver.isForSearch(file, others)));
      const page = await openSearch(browser, side, 'zh');
      await driver.type(page, first);
      const shown = weighSearch();
      await site.settle();
      const all = weighSearch();
      const each: number[] = [];
      for (const word of later) {
        site.forget();
        await driver.type(page, word);
        each.push(weighSearch());
      }
      await page.close();
      return [shown, all, median(each), Math.max(...each)].map(formatKib);
    }),
  );
  const labels = ['until the first results', 'first query in all', 'later queries, median', 'later queries, most'];
  return labels.map((label, index) => [`transfer: ${label}`, ...values.map((list) => list[index] ?? '')]);
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

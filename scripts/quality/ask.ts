import type { Page } from 'playwright-core';

/** Types a query into the results page, waits for its results, and gives the ids that they lead to, best first. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.fill('#search-input', query);
  await page.press('#search-input', 'Enter');
  return readResults(page, query);
}

/** Waits for the results of a query, and gives the ids that they lead to, best first. */
export async function readResults(page: Page, query: string): Promise<string[]> {
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('#results[aria-busy=false]')?.dataset['query']?.trim() === text,
    query.trim(),
    { timeout: 10_000 },
  );
  return page.$$eval('#results > li', (items) =>
    items.map((item) => decodeURIComponent(item.querySelector('a')?.hash.slice(1) ?? '')),
  );
}

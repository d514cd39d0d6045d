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

/**
 * Types queries into the results page one after another, and gives the ids that each leads to, best first; 'no-answer'
 * where none came. All of it happens within the page, so that hundreds take no longer than the search itself.
 */
export const askAll = (page: Page, queries: string[]): Promise<string[][]> =>
  page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('#search-input');
    const list = document.querySelector<HTMLElement>('#results');
    if (!input || !list) throw new Error('This is not the results page.');
    const isShown = () => list.ariaBusy === 'false' && list.dataset['query'] === input.value.trim();
    const answer = (text: string) =>
      new Promise<string[]>((resolve) => {
        const read = () =>
          [...list.children].map((item) => decodeURIComponent(item.querySelector('a')?.hash.slice(1) ?? ''));
        const finish = (ids: string[]) => {
          watch.disconnect();
          clearTimeout(patience);
          resolve(ids);
        };
        const watch = new MutationObserver(() => isShown() && finish(read()));
        const patience = setTimeout(() => finish(['no-answer']), 10_000);
        watch.observe(list, { attributes: true });
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
      });
    const answers: string[][] = [];
    for (const text of texts) answers.push(await answer(text));
    return answers;
  }, queries);

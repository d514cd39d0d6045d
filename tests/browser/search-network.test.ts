import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { readResults } from '../../scripts/quality/ask.ts';
import { readSearch } from '../../src/lib/search/address.ts';
import { useSite } from './site.ts';

const site = useSite();
const DIALOG = '.search-dialog[open]';

/** Collects what went wrong on a page and was caught by nobody. */
function listUncaught(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

const delay = (page: Page, files: string, time: number) =>
  page.route(files, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, time));
    await route.fallback().catch(() => undefined);
  });

describe('the words of a search', () => {
  it.each([
    ['zh', '骚扰电话', '', '全部结果'],
    ['en', 'nuisance calls', '', 'all results'],
    ['zh', '骚扰电话', '?q=%E5%AE%BD%E5%B8%A6', 'an older link'],
  ])('reach no server in %s, from the quick search over the results to a place: %s %s', async (lang, words, old) => {
    const page = await site.open(`/${lang}/search/${old}`);
    await page.waitForFunction(() => location.search === '');
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(new URL(`/${lang}/about/`, page.url()).href);
    await page.keyboard.press('Control+k');
    await page.waitForSelector(`${DIALOG} input`);
    await page.keyboard.type(words);
    await page.waitForSelector(`${DIALOG} li a`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${lang}/search/#q=*`);
    await readResults(page, words);
    await page.click('#results > li > a');
    await page.waitForSelector(':target mark');
    const sent = await Promise.all(
      requests.map(async (request) => [request.url(), JSON.stringify(await request.allHeaders()), request.postData()]),
    );
    const asked = sent
      .flat()
      .map((text) => decodeURIComponent((text ?? '').replaceAll('%', '%25').replaceAll('%25', '%')));
    const server = asked.map((text) => text.replace(/#.*$/, ''));
    expect(requests.length).toBeGreaterThan(5);
    expect(server.filter((text) => text.includes(words))).toEqual([]);
    expect(asked.filter((text) => /"referer"/i.test(text))).toEqual([]);
  });

  it('go on being found at an older address, which is replaced', async () => {
    const page = await site.open(`/zh/search/?q=${encodeURIComponent('数据中心')}&kind=indicator`);
    await readResults(page, '数据中心');
    const { search, hash } = new URL(page.url());
    expect([search, readSearch({ search, hash })]).toEqual(['', { q: '数据中心', kind: 'indicator' }]);
    expect(await page.locator('#results > li:visible').count()).toBeGreaterThan(0);
    await page.evaluate(() => (location.hash = '#q=PUE'));
    await readResults(page, 'PUE');
  });

  it('stay where they are when they are sent before the page is ready', async () => {
    const page = await site.open('/en/about/');
    await delay(page, '**/_astro/**', 1500);
    await page.goto(new URL('/en/search/', page.url()).href, { waitUntil: 'commit' });
    await page.fill('#search-input', 'broadband');
    await page.press('#search-input', 'Enter');
    expect(new URL(page.url()).search).toBe('');
    await readResults(page, 'broadband');
    expect(await page.locator('#results > li').count()).toBeGreaterThan(0);
  });
});

describe('the quick search on a bad network', () => {
  it('opens at once, says what it waits for, and takes what is typed meanwhile', async () => {
    const page = await site.open('/zh/about/');
    await delay(page, '**/{_astro,search}/*', 2000);
    await page.click('[data-search-open]');
    expect(await page.isVisible(DIALOG)).toBe(true);
    expect(await page.textContent(`${DIALOG} [role=status]`)).toBe('正在载入…');
    await page.keyboard.type('宽带');
    await page.waitForSelector(`${DIALOG} ol[data-query="宽带"] li`);
    expect(await page.textContent(`${DIALOG} [role=status]`)).toContain('“宽带”');
  });

  it('says that its index is on its way', async () => {
    const page = await site.open('/en/about/');
    await delay(page, '**/search/*.json', 2000);
    await page.keyboard.press('Control+k');
    await page.waitForSelector(`${DIALOG} .foot`);
    expect(await page.textContent(`${DIALOG} [role=status]`)).toBe('Loading…');
    await page.keyboard.type('PUE');
    await page.waitForTimeout(300);
    expect(await page.textContent(`${DIALOG} [role=status]`)).toBe('Loading…');
    await page.waitForSelector(`${DIALOG} li`);
  });

  it.each(['click', 'keys'])('leads to the results page where its code is gone, by %s', async (way) => {
    const page = await site.open('/zh/plan/situation/');
    const errors = listUncaught(page);
    await page.route('**/_astro/**', (route) => route.fulfill({ status: 404 }));
    if (way === 'click') await page.click('[data-search-open]');
    else await page.keyboard.press('Control+k');
    await page.waitForURL('**/zh/search/');
    expect(errors).toEqual([]);
  });

  it('says so at once where there is no network, and works again once there is', async () => {
    const page = await site.open('/zh/about/');
    const errors = listUncaught(page);
    await page.context().setOffline(true);
    await page.click('[data-search-open]');
    await page.waitForSelector(`${DIALOG} [role=status]:text("未能载入")`);
    expect(await page.isVisible(`${DIALOG} a[href$="/plan/full/"]`)).toBe(true);
    expect(errors).toEqual([]);
    await page.keyboard.press('Escape');
    await page.context().setOffline(false);
    await page.click('[data-search-open]');
    // A browser may not load a second time what failed once: then the results page does.
    await page.waitForFunction((open) => document.querySelector(`${open} .foot, #search-form`), DIALOG);
  });
});

describe('the results page', () => {
  it.each([
    '**/pagefind/wasm*',
    '**/pagefind/pagefind.js',
    '**/pagefind/*.json',
    '**/_astro/*search*',
    '**/search/*.json',
  ])('leaves no error uncaught where %s is gone', async (files) => {
    const page = await site.open('/zh/about/');
    const errors = listUncaught(page);
    await page.route(files, (route) => route.abort());
    await page.goto(new URL('/zh/search/#q=电力供应和基站', page.url()).href);
    await page.waitForFunction(() => document.querySelector('#results-status')?.textContent?.match(/个结果|未能载入/));
    await page.waitForTimeout(500);
    expect(errors).toEqual([]);
  });
});

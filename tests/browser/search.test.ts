import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { ask, readResults } from '../../scripts/quality/ask.ts';
import { readSearch } from '../../src/lib/search/address.ts';
import { useSite } from './site.ts';

const site = useSite();
const LINKS = '#results > li > a:first-child';

const open = async (path: string, query: string): Promise<Page> => {
  const page = await site.open(`${path}?q=${encodeURIComponent(query)}`);
  await readResults(page, query);
  return page;
};

describe('the results page', () => {
  it.each([
    ['zh', '携号转网'],
    ['en', 'number portability'],
  ])('counts, keeps the query in the address, and leads to the marked words in %s', async (lang, query) => {
    const page = await open(`/${lang}/search/`, query);
    const count = await page.locator('#results > li').count();
    expect(await page.textContent('#results-status')).toContain(String(count));
    expect(readSearch(new URL(page.url()))).toEqual({ q: query });
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getAttribute(LINKS, 'href')).toMatch(new RegExp(`^/${lang}/[a-z/-]+#ch1-s5-i2-p1$`));
    expect(await page.textContent('#results .place')).toMatch(/（五）2第1段|1\.5\.2 para\. 1/);
    await page.click(LINKS);
    await page.waitForSelector(':target mark');
    expect((await page.textContent(':target mark'))?.toLowerCase()).toBe(query);
    expect(new URL(page.url()).hash).toBe('#ch1-s5-i2-p1');
    await page.reload();
    expect(await page.locator('mark').count()).toBe(0);
  });

  it('is filtered by kind and chapter, and its address with them can be shared', async () => {
    const page = await open('/zh/search/', '数据中心');
    const all = await page.locator('#results > li').count();
    const offered = await page.textContent('#filters label:has([value=indicator])');
    await page.check('#filters [value=indicator]');
    const shown = await page.locator('#results > li:visible').count();
    expect(offered).toContain(String(shown));
    expect(shown).toBeLessThan(all);
    expect(await page.locator('#results > li').count()).toBe(all);
    await page.check('#filters [name=in][value=ch3]');
    expect(await page.textContent('#results-status')).toMatch(new RegExp(`${all}个.*${shown}个`));
    const shared = await site.open(new URL(page.url()).pathname + new URL(page.url()).hash);
    await readResults(shared, '数据中心');
    expect(await shared.locator('#results > li:visible').count()).toBe(shown);
  });

  it('copies the address and the words with their source', async () => {
    const page = await open('/zh/search/', '绿电');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const [link, quotation] = await page.locator('#results > li:first-child .tools button').all();
    await link?.click();
    const href = await page.getAttribute(LINKS, 'href');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(href ?? '', page.url()).href);
    await quotation?.click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('《'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/绿电[^\n]*。\n——《.+》.*部分\nhttp:/);
    // The status stands beside the button, whose own name stays: screen readers do not hear one within a button.
    expect(await page.textContent('#results > li:first-child .tools button + [role=status]:not(:empty)')).toBe(
      '已复制',
    );
    expect(await page.locator('button [role=status]').count()).toBe(0);
  });

  it('shows the sentence of the other language on demand, marked where it was found there', async () => {
    const page = await open('/zh/search/', 'computing power');
    expect(await page.textContent('#results mark')).toBe('算力');
    await page.click('#results > li:first-child summary');
    await page.waitForSelector('#results details [lang=en] mark');
    expect(await page.textContent('#results details [lang=en] mark')).toBe('computing power');
  });

  it.each([
    ['zh', '网速', '同时搜索了'],
    ['zh', '骚绕电话', '骚扰电话'],
    ['en', 'brodband monopolies', 'broadband'],
    ['zh', '黑客 氢燃料', '部分词语'],
    ['en', '算力', 'Chinese text'],
  ])('says in %s how %s was looked for', async (lang, query, said) => {
    const page = await open(`/${lang}/search/`, query);
    expect(await page.textContent('#results-notes')).toContain(said);
    expect(await page.locator('#results > li').count()).toBeGreaterThan(0);
  });

  it('offers ways on where it finds nothing', async () => {
    const page = await open('/zh/search/', '“骚扰短信”');
    expect(await page.locator('#results > li').count()).toBe(0);
    expect(await page.textContent('#results-notes')).toContain('骚扰电话');
    expect(await page.isVisible('#results-notes a[href$="/plan/full/"]')).toBe(true);
    await page.click('#results-notes a[data-query="骚扰短信"]');
    await page.waitForSelector('#results > li');
  });

  it('answers from the text where Pagefind cannot be loaded, and where the browser cannot cut words', async () => {
    const page = await site.open('/zh/');
    await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
    await page.goto(new URL('/zh/search/', page.url()).href);
    expect(await ask(page, '电力供应和基站')).toContain('ch1-s5-i3-p1');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    expect(await ask(page, '电力供应和基站')).toContain('ch1-s5-i3-p1');
    expect(await page.textContent('#results-notes')).toContain('排序');
  });

  it('says so where nothing can be loaded, and tries again', async () => {
    const page = await site.open('/en/');
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto(new URL('/en/search/', page.url()).href);
    expect(await ask(page, 'broadband')).toEqual([]);
    expect(await page.isVisible('#results-notes a[href$="/plan/full/"]')).toBe(true);
    await page.unroute('**/search/*.json');
    expect(await ask(page, 'broadband')).not.toEqual([]);
  });

  it('says how to search without JavaScript', async () => {
    const page = await site.open('/zh/search/', { javaScriptEnabled: false });
    expect(await page.isVisible('.no-script a[href$="/plan/full/"]')).toBe(true);
    expect(await page.isVisible('#results-status')).toBe(false);
  });

  it('does not search in the middle of a composition', async () => {
    const page = await site.open('/zh/search/');
    await page.focus('#search-input');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'jizhan', selectionStart: 6, selectionEnd: 6 });
    await page.waitForTimeout(300);
    expect(await page.getAttribute('#results', 'data-query')).toBe('');
    await client.send('Input.insertText', { text: '基站' });
    await page.waitForSelector('#results[data-query="基站"] > li');
  });
});

describe('the quick search', () => {
  it('opens with Ctrl K on any page, is steered by keys, and leads to the paragraph', async () => {
    const page = await site.open('/zh/plan/situation/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.search-dialog[open] input');
    await page.keyboard.type('携号');
    await page.waitForSelector('.search-dialog li a');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
    await page.keyboard.press('a');
    expect(await page.inputValue('.search-dialog input[name=q]')).toContain('a');
    await page.keyboard.press('Backspace');
    await page.waitForSelector('.search-dialog ol[data-query="携号"] a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#ch\d/);
    await page.waitForSelector(':target mark');
    expect(await page.locator('.search-dialog[open]').count()).toBe(0);
  });

  it('opens with /, unless something is typed or the reader has switched the key off', async () => {
    const page = await site.open('/en/about/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.press('/');
    expect(await page.inputValue('.search-dialog input[name=q]')).toBe('/');
    await page.click('.search-dialog .slash');
    await page.reload();
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(await page.locator('.search-dialog[open]').count()).toBe(0);
    await page.goto(new URL('/en/search/', page.url()).href);
    expect(await page.isChecked('[data-slash]')).toBe(false);
  });

  it('opens on the cover too, in the language of the browser', async () => {
    for (const [locale = '', label] of [
      ['zh-CN', '搜索'],
      ['de-DE', 'Search'],
    ]) {
      const page = await site.open('/', { locale });
      await page.keyboard.press('Control+k');
      await page.waitForSelector('.search-dialog[open]');
      expect(await page.getAttribute('.search-dialog[open]', 'aria-label')).toBe(label);
      await page.keyboard.type('IPv6 5G');
      await page.waitForSelector('.search-dialog li a');
    }
  });

  it('opens from its link, closes with Escape, and gives the focus back', async () => {
    const page = await site.open('/en/about/');
    await page.click('[data-search-open]');
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.search-dialog[open]', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
  });

  it('fits a small screen, and leads to the page with all results', async () => {
    const page = await site.open('/en/', { viewport: { width: 320, height: 600 } });
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.search-dialog[open] input');
    await page.keyboard.type('broadband');
    await page.waitForSelector('.search-dialog li');
    expect(await page.evaluate(() => document.querySelector('.search-dialog')?.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/search\/#q=broadband$/);
    await page.waitForSelector('#results > li:nth-child(9)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('loads nothing before it is asked for', async () => {
    const page = await site.open('/zh/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => /pagefind|dialog|view|found|\/search\//.test(url))).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.search-dialog[open]');
    expect(loaded.some((url) => url.includes('dialog'))).toBe(true);
  });
});

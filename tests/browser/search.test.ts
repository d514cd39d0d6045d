import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();

/** Words and phrases with a place that must be among the first five results. */
const QUERIES: Record<'zh' | 'en', [string, string][]> = {
  zh: [
    ['基站', 'ch1-s2-i1-p1'],
    ['宽带', 'ch1-s1-i2-p2'],
    ['互联网', 'ind-09'],
    ['物联网', 'ch1-s1-i2-p3'],
    ['5G基站', 'ch1-s2-i1-p1'],
    ['PUE', 'ind-11'],
    ['携号转网', 'ch1-s5-i2-p1'],
    ['数字孪生', 'ch4-s1-i5-p1'],
    ['6.3万个', 'kp1-goal'],
    ['9148亿元', 'ch1-s1-i1-p1'],
    ['千兆宽带家庭普及率', 'ind-13'],
    ['工业互联网创新发展工程', 'kp4'],
    ['区块链基础设施', 'ch4-s1-i2-p4'],
    ['一案三制', 'ch4-s4-i3-p1'],
    ['骚扰电话', 'ch4-s4-i1-p1'],
    ['北京健康宝', 'ch4-s3-i3-p2'],
    ['氢燃料电池', 'kp3-c3'],
    ['加强人才培养', 'ch5-s3'],
    ['50G PON', 'kp2-c2'],
    ['没有网络安全就没有国家安全', 'ch2-p6'],
  ],
  en: [
    ['base stations', 'ch1-s2-i1-p1'],
    ['broadband', 'ind-13'],
    ['Internet of Things', 'ch1-s1-i2-p3'],
    ['number portability', 'ch1-s5-i2-p1'],
    ['PUE', 'ind-11'],
    ['digital twin', 'ch4-s1-i5-p1'],
    ['63,000', 'kp1-goal'],
    ['914.8 billion', 'ch1-s1-i1-p1'],
    ['Household penetration of gigabit broadband', 'ind-13'],
    ['Industrial Internet Innovation and Development Project', 'kp4'],
    ['blockchain infrastructure', 'ch4-s1-i2-p4'],
    ['nuisance calls', 'ch4-s4-i1-p1'],
    ['Beijing Health Kit', 'ch4-s3-i3-p2'],
    ['hydrogen fuel cells', 'kp3-c3'],
    ['carbon neutrality', 'ch3-s2-p4'],
    ['workplace safety', 'ch4-s5-i4'],
    ['50G PON', 'kp2-c2'],
    ['Huairou Science City', 'kp1-c1'],
    ['talent cultivation', 'ch5-s3'],
    ['chokepoint technologies', 'ch4-s1-i5-p1'],
  ],
};

async function searchFor(page: Page, query: string): Promise<string[]> {
  await page.fill('#search-input', query);
  await page.press('#search-input', 'Enter');
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('#results[aria-busy=false]')?.dataset['query'] === text,
    query,
  );
  return page.$$eval('#results > li > a:first-child', (links) => links.map((link) => link.getAttribute('href') ?? ''));
}

describe.each(['zh', 'en'] as const)('the search in %s', (lang) => {
  it('finds 20 terms and phrases at their place among the first five', async () => {
    const page = await site.open(`/${lang}/search/`);
    const missed: string[] = [];
    for (const [query, id] of QUERIES[lang]) {
      const links = await searchFor(page, query);
      const ids = links.slice(0, 5).map((link) => link.split('#')[1]);
      if (!ids.includes(id)) missed.push(`${query}: expected ${id}, got ${ids.join(', ')}`);
      for (const link of links) expect(link).toMatch(new RegExp(`^/${lang}/`));
    }
    expect(missed).toEqual([]);
  });

  it('says how many results there are, and keeps the query in the address', async () => {
    const query = lang === 'zh' ? '基站' : 'base stations';
    const page = await site.open(`/${lang}/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('#results > li');
    const count = await page.$$eval('#results > li', (items) => items.length);
    expect(await page.textContent('#results-status')).toContain(String(count));
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    await page.click('#results > li > a');
    await page.waitForSelector(':target');
  });

  it('says so when nothing is found, and stays whole on hostile input', async () => {
    const page = await site.open(`/${lang}/search/`);
    expect(await searchFor(page, 'qqqzzz')).toHaveLength(0);
    expect((await page.textContent('#results-status'))?.length).toBeGreaterThan(10);
    for (const query of ['<img src=x onerror=alert(1)>', '“', '((', '>88', '😀', 'x'.repeat(10_000)]) {
      await searchFor(page, query);
      expect(await page.textContent('#results-status')).toContain(query.slice(0, 20));
    }
    expect(await page.$('#results-status img, #results img')).toBeNull();
  });
});

describe('the quick search', () => {
  it('opens with Ctrl K on any page, is steered by arrow keys, and leads to the paragraph', async () => {
    const page = await site.open('/zh/plan/situation/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('携号转网');
    await page.waitForSelector('dialog li a');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#ch\d/);
    expect(await page.$('dialog[open]')).toBeNull();
  });

  it('opens on the cover too, in the language of the browser', async () => {
    for (const [locale = '', label] of [
      ['zh-CN', '搜索'],
      ['de-DE', 'Search'],
    ]) {
      const page = await site.open('/', { locale });
      await page.keyboard.press('Control+k');
      await page.waitForSelector('dialog[open]');
      expect(await page.getAttribute('dialog[open]', 'aria-label')).toBe(label);
    }
  });

  it('opens from its link, closes with Escape, and gives the focus back', async () => {
    const page = await site.open('/en/about/');
    await page.click('[data-search-open]');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
  });

  it('leads to the page with all results', async () => {
    const page = await site.open('/en/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('broadband');
    await page.waitForSelector('dialog li');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=broadband/);
    await page.waitForSelector('#results > li:nth-child(9)');
  });

  it('does not search in the middle of a composition', async () => {
    const page = await site.open('/zh/search/');
    await page.focus('#search-input');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'jizhan', selectionStart: 6, selectionEnd: 6 });
    await page.waitForTimeout(400);
    expect(await page.getAttribute('#results', 'data-query')).toBe('');
    await client.send('Input.insertText', { text: '基站' });
    await page.waitForSelector('#results[data-query="基站"] > li');
  });

  it('loads nothing of the search before it is asked for', async () => {
    const page = await site.open('/zh/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => /pagefind|dialog|view/.test(url))).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    expect(loaded.some((url) => url.includes('dialog'))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';

import { listPages } from '../../scripts/site/pages.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  it('leads from the cover to any section, to the other language and back', async () => {
    const page = await site.open('/', options);
    await page.click('a[hreflang=en]');
    await page.click('nav >> text=Contents');
    await page.click('text=Expand the capital’s digital space');
    expect(await page.textContent('h1')).toContain('Expand the capital’s digital space');
    await page.click('text=中文');
    expect(new URL(page.url()).pathname).toBe('/zh/plan/tasks/digital-space/');
    await page.click('a[rel=next]');
    expect(new URL(page.url()).pathname).toBe('/zh/plan/tasks/governance/');
    await page.click('nav >> text=指标');
    await page.click('text=电信用户综合满意指数');
    expect(await page.isVisible('figure svg')).toBe(true);
  });

  it('says how to search the whole plan in the browser', async () => {
    const page = await site.open('/zh/search/', options);
    expect(await page.isVisible('.no-script a')).toBe(true);
  });

  it('follows the system in light and dark', async () => {
    const background = async (colorScheme: 'light' | 'dark') => {
      const page = await site.open('/zh/plan/preface/', { ...options, colorScheme });
      return page.$eval('body', (body) => getComputedStyle(body).backgroundColor);
    };
    expect(await background('light')).toBe('rgb(253, 252, 249)');
    expect(await background('dark')).toBe('rgb(23, 22, 19)');
  });
});

describe('reading', () => {
  it('opens the other language at the same paragraph', async () => {
    const page = await site.open('/zh/plan/review/services/#ch1-s4-i2-p1');
    await page.click('[data-language]');
    await page.waitForURL('**/en/plan/review/services/#ch1-s4-i2-p1');
    expect(await page.isVisible('#ch1-s4-i2-p1:target')).toBe(true);
  });

  it('shows the paragraph of an address in full', async () => {
    const page = await site.open('/en/plan/tasks/infrastructure/#ch4-s1-i3-p2');
    const box = await page.locator('#ch4-s1-i3-p2').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(200);
  });

  it('sets no cookie and calls no other host', async () => {
    const page = await site.open('/en/indicators/pue/');
    expect(await page.context().cookies()).toEqual([]);
  });

  it('opens the answer to which an address leads', async () => {
    const page = await site.open('/zh/#q-places');
    await page.locator('#q-places[open] blockquote').first().waitFor();
    await page.evaluate(() => (location.hash = '#q-mast'));
    await page.locator('#q-mast[open] blockquote').first().waitFor();
    expect(await page.locator('#q-mast summary').isVisible()).toBe(true);
  });

  it.each(['zh', 'en'])('the home page in %s is no longer than six screens of a phone', async (lang) => {
    const page = await site.open(`/${lang}/`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6 * 844);
  });

  it('answers a wrong address with the page in both languages', async () => {
    const page = await site.open('/zh/plan/nowhere/');
    expect(await page.textContent('body')).toMatch(/找不到此页[\s\S]*Page not found/);
  });
});

describe('every page', () => {
  it.each(['zh', 'en', ''])('opens without an error and fits a screen of 320 px, below /%s', async (tree) => {
    const page = await site.open('/zh/', { viewport: { width: 320, height: 640 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    const root = new URL(page.url()).origin;
    for (const address of listPages().filter((path) => (/^(zh|en)\//.exec(path)?.[1] ?? '') === tree)) {
      await page.goto(`${root}/${address}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) errors.push(`${address} is ${width} px wide.`);
    }
    expect(errors).toEqual([]);
  });
});

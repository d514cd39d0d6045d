import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { listKinds } from '../../scripts/site/kinds.ts';
import { useSite } from './site.ts';

const site = useSite();
const EVERY_KIND = LANGS.flatMap((lang) => listKinds(lang).map(({ address }) => `/${address}`));

describe('what stands in the middle of the screen', () => {
  it.each(['/', '/404.html', '/zh/', '/en/about/'])('has as much room on both sides on %s', async (path) => {
    for (const width of [1440, 1920]) {
      const page = await site.open(path, { viewport: { width, height: 900 } });
      const sides = await page.$$eval('.page', (parts) =>
        parts
          .map((part) => part.getBoundingClientRect())
          .filter((box) => box.width > 0)
          .map(({ left, right }) => Math.round(left + right - document.documentElement.clientWidth)),
      );
      expect(sides.length).toBeGreaterThan(1);
      expect(sides.filter((side) => side !== 0)).toEqual([]);
      await page.context().close();
    }
  });
});

/** Gives the fields to write in or choose from whose letters are smaller than 16 px, which make a phone enlarge the page. */
const listSmallFields = (page: Page) =>
  page.$$eval('input:not([type=radio], [type=checkbox]), select, textarea', (fields) =>
    fields
      .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.outerHTML.slice(0, 80)),
  );

describe('on a phone', () => {
  it.each(EVERY_KIND)('no field of %s makes the page grow', async (path) => {
    const page = await site.open(path);
    expect(await listSmallFields(page)).toEqual([]);
    await page.context().close();
  });

  it('no field that a script makes does, either', async () => {
    const page = await site.open('/zh/plan/tasks/region/');
    await page.click('[data-search-open]');
    await page.waitForSelector('dialog[open] input');
    expect(await listSmallFields(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.click('[id="ch4-s2-p2"] .pn');
    await page.click('.place-menu button');
    expect(await page.isVisible('.place-menu textarea')).toBe(true);
    expect(await listSmallFields(page)).toEqual([]);
  });

  it.each(['/zh/', '/en/'])('every way in the menu of %s is large enough for a finger', async (path) => {
    const page = await site.open(path);
    const boxes = await page.$$eval('.masthead nav > *', (ways) =>
      ways.filter((way) => way.checkVisibility()).map((way) => way.getBoundingClientRect().toJSON() as DOMRect),
    );
    const visible = boxes.filter(({ width }) => width > 0);
    expect(visible.length).toBeGreaterThan(5);
    expect(visible.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
  });
});

describe('the text of the plan', () => {
  const alignOf = (page: Page, selector: string) =>
    page.$eval(selector, (element) => getComputedStyle(element).textAlign);

  it('ends where its column does in Chinese, and not in English', async () => {
    const page = await site.open('/zh/parallel/tasks/region/');
    expect(await alignOf(page, '.prose p[lang="zh-CN"]')).toBe('justify');
    expect(await alignOf(page, '.prose p[lang="en"]')).toBe('start');
  });

  it.each(['spacing', 'large-150'])('has even gaps for a reader who chose %s (WCAG 1.4.8)', async (reading) => {
    const page = await site.open('/zh/plan/tasks/region/');
    await page.evaluate((chosen) => (document.documentElement.dataset['reading'] = chosen), reading);
    expect(await alignOf(page, '.prose .para')).toBe('start');
  });

  it('has the same space around letters and digits in its titles as in its lines', async () => {
    const page = await site.open('/zh/plan/full/');
    const cut = await page.$$eval('.words wbr', (breaks) =>
      breaks
        .map((each) => `${each.previousSibling?.textContent?.at(-1)}${each.nextSibling?.textContent?.[0]}`)
        .filter((pair) => /[a-z\d]\p{Script=Han}|\p{Script=Han}[a-z\d]/iu.test(pair)),
    );
    expect(cut).toEqual([]);
  });
});

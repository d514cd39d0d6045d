import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();
const SECTION = '/zh/plan/tasks/infrastructure/';

describe('the way to the other language', () => {
  const scrollTo = (page: Page, id: string) =>
    page.evaluate((target) => document.getElementById(target)?.scrollIntoView(), id);

  it.each([390, 1440])('leads to the paragraph that is read, %i px wide', async (width) => {
    const page = await site.open(SECTION, { viewport: { width, height: 800 } });
    await scrollTo(page, 'ch4-s1-i2-p3');
    await page.click('[data-language]');
    await page.waitForURL('**/en/plan/tasks/infrastructure/#ch4-s1-i2-p3');
    // Farther down, the paragraph that the reader came to is left behind.
    await scrollTo(page, 'kp4-c1');
    await page.focus('[data-language]');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${SECTION}#kp4-c1`);
  });

  it('leaves the address alone at the top of a page, and before any unit', async () => {
    const page = await site.open(SECTION);
    await page.mouse.wheel(0, 60);
    await page.click('[data-language]');
    await page.waitForURL(/\/en\/plan\/tasks\/infrastructure\/$/);
    await page.click('nav >> text=Indicators');
    await page.click('[data-language]');
    await page.waitForURL(/\/zh\/indicators\/$/);
  });

  it('keeps the place on parallel pages, and between one language and both', async () => {
    const page = await site.open('/zh/parallel/full/');
    await scrollTo(page, 'ch5-s2-p1');
    await page.click('[data-language]');
    await page.waitForURL('**/en/parallel/full/#ch5-s2-p1');
    const section = await site.open(`${SECTION}#ch4-s1`);
    await section.click('article >> text=中英对照');
    await section.waitForURL('**/zh/parallel/tasks/infrastructure/#ch4-s1');
  });
});

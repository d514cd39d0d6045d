import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();

describe('the filter of the glossary', () => {
  it.each([390, 800, 1440])('shows the terms that hold a word of either language, at %i px', async (width) => {
    const page = await site.open('/en/glossary/', { viewport: { width, height: 900 } });
    await page.fill('.filter input', '四个');
    expect(await page.locator('[data-letter] .entry:visible dt a').allInnerTexts()).toEqual([
      'Four Centers',
      'Four Services',
    ]);
    expect(await page.innerText('.filter [role=status]')).toMatch(/^Showing 2 of \d+$/);
    await page.fill('.filter input', '');
    expect(await page.locator('[data-letter]:visible').count()).toBeGreaterThan(20);
    await page.context().close();
  });

  it('keeps the references that hold the word, and counts the terms alone', async () => {
    const page = await site.open('/zh/glossary/');
    await page.fill('.filter input', '卡脖子');
    const heads = await page.locator('[data-letter] .entry:visible dt').allInnerTexts();
    expect(heads.map((text) => text.split('\n')[0])).toEqual(['卡脖子', '卡脖子']);
    expect(await page.innerText('.filter [role=status]')).toMatch(/^显示1条/);
    await page.context().close();
  });
});

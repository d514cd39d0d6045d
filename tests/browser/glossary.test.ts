import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();

describe('the filter of the glossary', () => {
  it('shows the terms that hold a word of either language, and says how many', async () => {
    const page = await site.open('/en/glossary/');
    await page.fill('.filter input', '四个');
    expect(await page.locator('[data-letter] .entry:visible dt a').allInnerTexts()).toEqual([
      'Four Centers',
      'Four Services',
    ]);
    expect(await page.innerText('.filter [role=status]')).toMatch(/^Showing 2 of \d+$/);
    await page.fill('.filter input', '');
    expect(await page.locator('[data-letter]:visible').count()).toBeGreaterThan(20);
  });
});

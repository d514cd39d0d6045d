import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();
const SECTION = '/zh/plan/tasks/infrastructure/';
const ID = 'ch4-s1-i1-p2';

describe('without JavaScript', () => {
  it('a number leads to its paragraph, which leads to the other language and to both', async () => {
    const page = await site.open(SECTION, { javaScriptEnabled: false });
    expect(await page.isVisible(`#${ID} .ways`)).toBe(false);
    await page.click(`#${ID} .pn`);
    await page.click(`#${ID} .ways >> text=英文`);
    await page.waitForSelector(`#${ID}:target .ways`);
    await page.click(`#${ID} .ways >> text=Side by side`);
    await page.waitForURL('**/en/parallel/tasks/infrastructure/**');
    await page.click(`#${ID} .ways >> text=Chinese only`);
    await page.waitForURL(`**${SECTION}#${ID}`);
  });
});

describe('arriving at an address', () => {
  it.each([
    ['a paragraph', `${SECTION}#ch4-s1-i3-p2`],
    ['a heading', '/en/plan/tasks/infrastructure/#ch4-s1-i3'],
    ['a goal', '/zh/plan/direction/goals/#ch3-s3-g2'],
    ['a row of the table', '/en/plan/direction/goals/#ind-04'],
    ['a part of a project', '/zh/plan/tasks/infrastructure/#kp2-c2'],
    ['a pair', '/en/parallel/full/#ch4-s1-i3-p2'],
  ])('shows %s clear of the header, with a rule before it and a tint that fades', async (_name, path) => {
    for (const width of [390, 1440]) {
      const page = await site.open(path, { viewport: { width, height: 800 } });
      const header = await page.locator('.masthead nav').boundingBox();
      const unit = await page.locator(':target').boundingBox();
      expect(unit?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
      expect(unit?.y).toBeLessThan(200);
      const mark = await page.$eval(':target', (element) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.cssText = 'color:var(--accent)';
        const { color } = getComputedStyle(probe);
        const tinted = element.querySelector('td') ?? element;
        const tints = tinted.getAnimations().length;
        for (const tint of tinted.getAnimations()) tint.finish();
        const { boxShadow, outline } = getComputedStyle(element);
        const left = getComputedStyle(tinted).backgroundColor;
        return { tints, left, bar: `${boxShadow} ${outline}`.includes(color) };
      });
      expect(mark).toEqual({ tints: 1, left: 'rgba(0, 0, 0, 0)', bar: true });
      await page.context().close();
    }
  });
});

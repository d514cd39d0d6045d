import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();
const WIDE = { viewport: { width: 1440, height: 900 } };
const shown = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.filter((element) => element.checkVisibility()).length);

describe('only links on words or figures in common', () => {
  it('is shown by one box, without JavaScript, in picture, matrix and table', async () => {
    const page = await site.open('/zh/projects/', { ...WIDE, javaScriptEnabled: false });
    const kinds = ['svg path', '.mark', '.relations li'];
    const before = await Promise.all(kinds.map((kind) => shown(page, `.web section ${kind}.shared`)));
    for (const kind of kinds) expect(await shown(page, `.web section ${kind}.inferred`)).toBeGreaterThan(0);
    await page.check('#shared-only');
    for (const kind of kinds) expect(await shown(page, `.web section ${kind}.inferred`)).toBe(0);
    expect(await Promise.all(kinds.map((kind) => shown(page, `.web section ${kind}.shared`)))).toEqual(before);
  });

  it('is reached and switched by keyboard', async () => {
    const page = await site.open('/en/projects/', WIDE);
    await page.focus('#shared-only');
    await page.keyboard.press('Space');
    expect(await page.isChecked('#shared-only')).toBe(true);
    expect(await shown(page, 'svg path.inferred')).toBe(0);
  });
});

describe('the picture of the chain', () => {
  it('is walked through by keyboard, box by box, and leads to what it names', async () => {
    const page = await site.open('/en/projects/', WIDE);
    await page.focus('#shared-only');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent);
    expect(label).toMatch(/^Problem 1: Information and communications infrastructure cannot fully/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/plan/review/security/#ch1-close-p1-e1');
  });

  it('gives way to a list on a phone, with the same links', async () => {
    const page = await site.open('/zh/projects/');
    expect(await shown(page, '.web svg[role=group]')).toBe(0);
    expect(await shown(page, '.chain-list li li')).toBeGreaterThan(30);
    const wide = await site.open('/zh/projects/', WIDE);
    expect(await shown(wide, '.chain-list')).toBe(0);
    expect(await shown(wide, '.web svg[role=group]')).toBe(1);
  });
});

describe('the overview', () => {
  it('scrolls its matrix within the page at 320 pixels', async () => {
    const page = await site.open('/en/projects/', { viewport: { width: 320, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('the links and the note beside a paragraph', () => {
  it('stand in the margin of a wide screen, below the paragraph where they are long, and below on a phone', async () => {
    const place = (page: Page) =>
      page.$$eval('.beside', (all) =>
        all.map((beside) => {
          const own = beside.previousElementSibling?.getBoundingClientRect();
          const said = [...beside.querySelectorAll('.linked, .ed-note')].map((part) => part.getBoundingClientRect());
          const isBeside = said.every(({ left }) => left >= (own?.right ?? Infinity));
          const isBelow = said.every(({ top }) => top >= (own?.bottom ?? Infinity));
          return isBeside
            ? 'beside'
            : isBelow
              ? `below${beside.classList.contains('long') ? ', long' : ''}`
              : 'over the text';
        }),
      );
    const path = '/zh/plan/tasks/infrastructure/';
    expect(new Set(await place(await site.open(path, WIDE)))).toEqual(new Set(['beside', 'below, long']));
    expect(new Set(await place(await site.open(path)))).toEqual(new Set(['below', 'below, long']));
  });
});

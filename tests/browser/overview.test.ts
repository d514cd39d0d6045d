import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';

import { useSite } from './site.ts';

const site = useSite();
const WIDE = { viewport: { width: 1440, height: 900 } };
const numbers = (page: Page) =>
  page.$$eval('table.indicators tbody tr:not([hidden])', (rows) => rows.map((row) => Number(row.id.slice(4))));
const status = (page: Page) => page.textContent('.controls [role=status]');
const sortedHeads = (page: Page) =>
  page.$$eval('table.indicators th[aria-sort]', (heads) => heads.map((head) => head.getAttribute('aria-sort')));
const PRINTED = Array.from({ length: 18 }, (_, index) => index + 1);

describe('the indicator table', () => {
  it('stands as printed without JavaScript, with no control that does nothing', async () => {
    const page = await site.open('/zh/indicators/', { javaScriptEnabled: false });
    expect(await page.locator('table.indicators tbody tr').count()).toBe(18);
    expect(await page.isVisible('.controls')).toBe(false);
    expect(await page.locator('.multiples svg').count()).toBe(16);
  });

  it('sorts values within their unit, says so, and comes back to the printed order', async () => {
    const page = await site.open('/en/indicators/', WIDE);
    expect(await numbers(page)).toEqual(PRINTED);
    const printed = await page.$eval('table.indicators', (table) => table.textContent);
    await page.click('button:text("2025 target")');
    expect(await numbers(page)).toEqual([2, 1, 3, 4, 16, 10, 13, 5, 8, 12, 17, 6, 7, 9, 11, 14, 15, 18]);
    expect(await sortedHeads(page)).toEqual(['ascending']);
    expect(await status(page)).toContain('only values of the same unit and basis are compared');
    await page.click('button:text("2025 target")');
    expect((await numbers(page)).slice(4, 11)).toEqual([17, 12, 8, 5, 13, 10, 16].slice(0, 7));
    expect(await sortedHeads(page)).toEqual(['descending']);
    await page.click('button:text("2020 baseline")');
    expect((await numbers(page)).at(-1)).toBe(10);
    await page.click('button:text("No.")');
    expect(await numbers(page)).toEqual(PRINTED);
    expect(await page.$eval('table.indicators', (table) => table.textContent)).toBe(printed);
    expect(new URL(page.url()).search).toBe('');
  });

  it('sorts by keyboard and keeps the focus', async () => {
    const page = await site.open('/zh/indicators/', WIDE);
    await page.focus('button:text("指标名称")');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('指标名称');
    expect(await sortedHeads(page)).toEqual(['ascending']);
    expect(await numbers(page)).not.toEqual(PRINTED);
  });

  it('gives every row its category when rows of many stand mixed', async () => {
    const page = await site.open('/zh/indicators/?sort=name&order=ascending', WIDE);
    const cells = await page.$$eval('table.indicators tbody tr', (rows) =>
      rows.map((row) => `${row.children.length} ${row.children[0]?.textContent}`),
    );
    expect(cells).toHaveLength(18);
    for (const cell of cells) expect(cell).toMatch(/^6 \S+/);
  });

  it('shows one category, its charts and its reasons, and says how many rows', async () => {
    const page = await site.open('/zh/indicators/');
    await page.selectOption('.controls select', 'green');
    expect(await numbers(page)).toEqual([10, 11]);
    expect(await status(page)).toBe('显示2项指标，共18项');
    expect(await page.locator('.multiples svg:visible').count()).toBe(1);
    expect(await page.locator('[aria-labelledby=not-compared] li:visible').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?category=green');
    await page.selectOption('.controls select', '');
    expect(await numbers(page)).toEqual(PRINTED);
    expect(await status(page)).toBe('显示全部18项指标');
  });

  it('opens as its address says, in the other language too, and ignores what it does not know', async () => {
    const page = await site.open('/zh/indicators/?category=uptake&sort=target&order=descending', WIDE);
    expect(await numbers(page)).toEqual([12, 13, 14, 15]);
    await page.click('[data-language]');
    await page.waitForURL('**/en/indicators/?category=uptake&sort=target&order=descending');
    expect(await numbers(page)).toEqual([12, 13, 14, 15]);
    expect(await page.inputValue('.controls select')).toBe('uptake');
    const strange = await site.open('/zh/indicators/?category=constructor&sort=x&order=y');
    expect(await numbers(strange)).toEqual(PRINTED);
  });
});

import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite('oldest');

describe('the oldest supported Chromium', () => {
  it('reads a section, goes on to the next and to the other language, without an error', async () => {
    const page = await site.open('/zh/plan/tasks/region/');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    expect(await page.evaluate(() => navigator.userAgent)).toContain('Chrome/109');
    expect(await page.isVisible('#kp5')).toBe(true);
    await page.click('a[rel=next]');
    await page.waitForURL('**/zh/plan/tasks/digital-space/');
    await page.click('[data-language]');
    await page.waitForURL('**/en/plan/tasks/digital-space/');
    expect(errors).toEqual([]);
  });

  it('searches, in Chinese by the page and in English by the quick search', async () => {
    const page = await site.open('/zh/search/?q=5G基站');
    await page.waitForSelector('#results > li');
    expect(await page.textContent('#results mark')).toBe('5G基站');
    await page.click('[data-language]');
    await page.waitForURL('**/en/search/**');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('broadband');
    await page.waitForSelector('dialog li a');
  });

  it('goes to the glossary where it has no note to open', async () => {
    const page = await site.open('/zh/plan/tasks/governance/');
    await page.locator('a.term').first().click();
    await page.waitForURL('**/zh/glossary/#term-*');
    await page.fill('.filter input', 'PUE');
    expect(await page.locator('.entry:visible').count()).toBeLessThan(20);
  });

  it('copies or selects a citation', async () => {
    const page = await site.open('/zh/indicators/pue/');
    await page.click('[data-cite] summary');
    await page.click('[data-citation="RIS"] + button');
    await page.waitForSelector('[data-citation="RIS"] ~ [role=status]:not(:empty)');
    expect(await page.textContent('[data-citation="RIS"]')).toMatch(/Y2 {2}- \d{4}\/\d{2}\/\d{2}\//);
  });

  it('opens the menu of a paragraph and goes to the other language from where it reads', async () => {
    const page = await site.open('/zh/plan/tasks/region/');
    await page.focus('#ch4-s2-p3 .pn');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.place-menu a[href="/en/plan/tasks/region/#ch4-s2-p3"]');
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.getElementById('kp5-c3')?.scrollIntoView());
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    await page.click('[data-language]');
    await page.waitForURL('**/en/plan/tasks/region/#kp5-c3');
  });

  it('takes over a chart, and sorts and filters the indicators', async () => {
    const page = await site.open('/zh/indicators/pue/');
    await page.focus('[data-plot]');
    await page.waitForSelector('[data-plot][data-live]');
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('[data-said]')).toBe('2020年基数：1.4');
    const list = await site.open('/zh/indicators/?category=green');
    await list.click('button:text("2025年目标")');
    expect(await list.locator('table.indicators tr[id]:visible').count()).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';

import { useSite } from './site.ts';

const site = useSite();
const ADDRESS = '/en/indicators/5g-base-stations/';
const isLive = (page: Page) => page.waitForSelector('[data-plot][data-live]');
const svgIsVisible = (page: Page) =>
  page.$eval('[data-plot] svg', (svg) => getComputedStyle(svg).visibility === 'visible');
const said = (page: Page) => page.textContent('[data-said]');

describe('a chart', () => {
  it('is the drawing, and loads nothing more, until the reader reaches for it', async () => {
    const page = await site.open(ADDRESS);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.click('h1');
    await page.waitForTimeout(200);
    expect(loaded).toEqual([]);
    expect(await page.$('canvas')).toBeNull();
    await page.hover('figure');
    await isLive(page);
    expect(loaded.some((url) => url.includes('takeover'))).toBe(true);
    expect(await svgIsVisible(page)).toBe(false);
  });

  it.each([
    ['a finger', async (page: Page) => page.tap('figure')],
    ['the keyboard', async (page: Page) => page.focus('[data-plot]')],
  ])('is taken over by %s, and nothing on the page moves', async (_, reach) => {
    const page = await site.open(ADDRESS, { hasTouch: true });
    const places = () =>
      page.$$eval('figure, figure ~ *, h2, footer, [data-plot]', (parts) =>
        parts
          .filter((part) => part.getClientRects().length > 0)
          .map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            return [x, y + scrollY, width, height];
          }),
      );
    const before = await places();
    await reach(page);
    await isLive(page);
    expect(await places()).toEqual(before);
    const [canvas, plot] = [
      await page.locator('canvas').boundingBox(),
      await page.locator('[data-plot]').boundingBox(),
    ];
    expect(canvas).toEqual(plot);
  });

  it('answers the finger that reached for it', async () => {
    const page = await site.open(ADDRESS, { hasTouch: true });
    const box = await page.locator('[data-plot]').boundingBox();
    await page.locator('[data-plot]').tap({ position: { x: 100, y: (box?.height ?? 0) * 0.9 } });
    await page.waitForSelector('.tip:not([hidden])');
    expect(await page.textContent('.tip')).toContain('2025 target');
  });

  it('goes through its points by arrow keys and announces each', async () => {
    const page = await site.open(ADDRESS);
    await page.focus('[data-plot]');
    await isLive(page);
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toBe('2020 baseline: 17.4');
    expect(await page.textContent('.tip')).toContain('17.4 (stations)');
    await page.keyboard.press('ArrowDown');
    expect(await said(page)).toBe('value reported for April 2024: 52');
    await page.keyboard.press('ArrowDown');
    expect(await said(page)).toBe('value reported for June 2024: 55');
    for (let press = 0; press < 2; press++) {
      await page.keyboard.press('ArrowDown');
      expect(await said(page)).toBe('2025 target: 28.8');
    }
    await page.keyboard.press('Home');
    expect(await said(page)).toBe('2020 baseline: 17.4');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.tip')).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-plot]'))).toBe(false);
  });

  it('tells the pointer year, printed value and unit', async () => {
    const page = await site.open('/zh/indicators/revenue/', { viewport: { width: 1440, height: 900 } });
    await page.hover('figure');
    await isLive(page);
    const box = await page.locator('[data-plot]').boundingBox();
    if (!box) throw new Error('no chart');
    await page.mouse.move(box.x + 150, box.y + box.height * 0.75);
    await page.waitForSelector('.tip:not([hidden])');
    expect(await page.textContent('.tip')).toBe('2025年目标690亿元');
    await page.mouse.move(box.x + 150, box.y + box.height * 0.25);
    await page.waitForFunction(() => document.querySelector('.tip')?.textContent === '2020年基数637.6亿元');
  });

  it.each([
    ['reduce', true],
    ['no-preference', false],
  ] as const)('with %s of motion: the reached bar is marked at once is %s', async (reducedMotion, atOnce) => {
    const page = await site.open(ADDRESS, { reducedMotion });
    await page.focus('[data-plot]');
    await isLive(page);
    const same = await page.evaluate(async () => {
      const canvas = document.querySelector('canvas');
      const wait = (time: number) => new Promise((done) => setTimeout(done, time));
      const press = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
      document.querySelector('[data-plot]')?.dispatchEvent(press);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const first = canvas?.toDataURL();
      await wait(800);
      return first === canvas?.toDataURL();
    });
    expect(same).toBe(atOnce);
  });

  it('stays the drawing where the code does not come', async () => {
    const page = await site.open(ADDRESS);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/takeover*', (route) => route.abort());
    await page.hover('figure');
    await page.focus('[data-plot]');
    await page.waitForTimeout(300);
    expect(await svgIsVisible(page)).toBe(true);
    expect(await page.$('canvas')).toBeNull();
    expect(errors).toEqual([]);
  });

  it('is the drawing on paper, in the colors of light', async () => {
    const page = await site.open(ADDRESS, { colorScheme: 'dark' });
    await page.focus('[data-plot]');
    await isLive(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await svgIsVisible(page)).toBe(true);
    expect(await page.isVisible('canvas')).toBe(false);
    expect(await page.$eval('svg [data-role] > text:last-child', (label) => getComputedStyle(label).fill)).toBe(
      'rgb(0, 0, 0)',
    );
  });

  it('takes its colors anew when the reader turns to dark', async () => {
    const page = await site.open(ADDRESS, { colorScheme: 'light' });
    await page.focus('[data-plot]');
    await isLive(page);
    const pixel = () =>
      page.$eval('canvas', (canvas) => {
        const { width, height } = canvas;
        return [...(canvas.getContext('2d')?.getImageData(width * 0.2, height * 0.125, 1, 1).data ?? [])].slice(0, 3);
      });
    expect(await pixel()).toEqual([0x87, 0x92, 0x9f]);
    await page.evaluate(() => (document.documentElement.dataset['reading'] = 'dark'));
    await page.waitForTimeout(100);
    expect(await pixel()).toEqual([0x6f, 0x7a, 0x87]);
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { describe, expect, it, onTestFinished } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();

describe('an embedded chart', () => {
  it('shows in a frame of another origin, fits a phone, and leads back to its page', async () => {
    const page = await site.open('/en/embed/international-bandwidth/');
    const code = await (await site.open('/en/indicators/international-bandwidth/')).inputValue('[data-embed-code]');
    // A browser lets no page of the open web frame an address of this machine: the other origin is another port.
    const elsewhere = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Elsewhere</title>${code}`);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void elsewhere.close());
    await once(elsewhere, 'listening');
    const other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    await page.route(other, (route) => route.continue());
    await page.goto(other);
    const frame = page.frameLocator('iframe');
    await frame.locator('figure svg').waitFor();
    expect(await frame.locator('figure').textContent()).toContain('14.5');
    expect(await frame.locator('header, nav').count()).toBe(0);
    const link = frame.locator('main a').first();
    expect(await link.getAttribute('href')).toBe('/en/indicators/international-bandwidth/');
    expect(await link.getAttribute('target')).toBe('_blank');
    const fits = await frame
      .locator('html')
      .evaluate((html) => [html.scrollWidth <= html.clientWidth, html.scrollHeight <= html.clientHeight]);
    expect(fits).toEqual([true, true]);
  });

  it('reads without JavaScript', async () => {
    const page = await site.open('/zh/embed/satisfaction/', { javaScriptEnabled: false });
    expect(await page.textContent('figure')).toContain('>88');
  });
});

describe('the code of an embedded chart', () => {
  it('is copied with one click', async () => {
    const page = await site.open('/zh/indicators/pue/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('summary:has-text("嵌入图表")');
    await page.click('[data-embed-code] + button');
    await page.waitForSelector('[data-embed-code] ~ [role=status]:has-text("已复制")');
    const address = `${await page.evaluate(() => location.origin)}/zh/embed/pue/`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`src="${address}"`);
  });
});

describe('downloads', () => {
  it('keep the names of their files', async () => {
    const page = await site.open('/zh/data/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[href="/data/indicators.excel.csv"]'),
    ]);
    expect(download.suggestedFilename()).toBe('indicators.excel.csv');
  });
});

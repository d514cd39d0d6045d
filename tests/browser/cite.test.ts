import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();
const PAGE = '/zh/indicators/5g-base-stations/';
const STANDARD = '[data-citation^="GB/T 7714—2015"]';
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

describe('the cite box', () => {
  it('copies a citation with the reader’s day', async () => {
    const page = await site.open(PAGE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('[data-cite] summary');
    await page.click(`${STANDARD} + button`);
    await page.waitForSelector(`${STANDARD} ~ [role=status]:text-is("已复制")`);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`每万人5G基站数[R/OL]//`);
    const origin = await page.evaluate(() => location.origin);
    expect(copied).toContain(`(2021-07)[${today()}]. ${origin}${PAGE}.`);
    expect(copied).toBe(await page.textContent(STANDARD));
  });

  it('copies a record to its last character', async () => {
    const page = await site.open('/en/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('[data-cite] summary');
    await page.click('[data-citation="RIS"] + button');
    await page.waitForSelector('[data-citation="RIS"] ~ [role=status]:text-is("Copied")');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toMatch(/^TY {2}- RPRT\n[\s\S]*\nER {2}- \n$/);
  });

  it.each([
    ['BibTeX', (address: string) => `\n  url = {${address}},\n  urldate = {${today()}}\n}\n`],
    ['RIS', (address: string) => `\nUR  - ${address}\nY2  - ${today().replaceAll('-', '/')}/\nER  - \n`],
    ['CSL-JSON', (address: string) => `"URL": "${address}"`],
    ['APA 7', (address: string) => `. ${address} (Original work published 2021)`],
  ])('completes the address in %s with the origin at which the page is read', async (format, expected) => {
    const page = await site.open('/en/projects/computing/');
    const address = `${await page.evaluate(() => location.origin)}/en/projects/computing/`;
    const text = (await page.textContent(`[data-citation="${format}"]`)) ?? '';
    expect(text.replaceAll('\r\n', '\n')).toContain(expected(address));
  });

  it('is read and opened without JavaScript, with no access date and no button', async () => {
    const page = await site.open(PAGE, { javaScriptEnabled: false });
    await page.click('[data-cite] summary');
    expect(await page.isVisible(STANDARD)).toBe(true);
    expect((await page.textContent(STANDARD))?.trim()).toMatch(/\(2021-07\)\.$/);
    expect(await page.isVisible('[data-cite] button')).toBe(false);
    expect(await page.isVisible('[data-cite] a[href$=".ris"]')).toBe(true);
  });

  it('fits a screen of 320 px when it is open', async () => {
    const page = await site.open('/en/plan/tasks/infrastructure/', { viewport: { width: 320, height: 640 } });
    await page.click('[data-cite] summary');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

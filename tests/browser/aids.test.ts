import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { listKinds } from '../../scripts/site/kinds.ts';
import { expectNoBarriers } from './barriers.ts';
import { useSite } from './site.ts';

const site = useSite();
/** One page of each kind in each language, and those that hold what is hard to break over two lines. */
const PAGES = LANGS.flatMap((lang) => [
  ...listKinds(lang).map(({ address }) => `/${address}`),
  ...['plan/tasks/region/', 'plan/direction/goals/', 'parallel/review/governance/'].map((path) => `/${lang}/${path}`),
]).filter((path) => !path.includes('/embed/'));

/** Opens a page as a reader finds it who has chosen something before. */
async function openWith(reading: string, path: string, width: number, options = {}): Promise<Page> {
  const page = await site.open('/robots.txt', { viewport: { width, height: 800 }, ...options });
  await page.evaluate((chosen) => localStorage.setItem('reading', chosen), reading);
  await page.goto(new URL(path, page.url()).href);
  return page;
}

const open = async (page: Page) => {
  await page.click('[data-reading-open]');
  await page.waitForSelector('.reading-settings[open]');
};
const sizeOf = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const paperOf = (page: Page) => page.$eval('body', (body) => getComputedStyle(body).backgroundColor);

describe('the reading settings', () => {
  it('are set by keyboard, closed by Escape, kept over pages before the first paint, and forgotten by a reset', async () => {
    const page = await site.open('/zh/', { colorScheme: 'light' });
    await page.focus('[data-reading-open]');
    await page.keyboard.press('Enter');
    for (const key of ['ArrowRight', 'ArrowRight', 'Tab', 'ArrowRight', 'ArrowRight', 'Tab', 'Tab', 'Space', 'Escape'])
      await page.keyboard.press(key);
    expect(await page.$$eval('dialog[open]', ({ length }) => length)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-reading-open]'))).toBe(true);

    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.body) return;
        document.documentElement.dataset['first'] = getComputedStyle(document.documentElement).fontSize;
        watch.disconnect();
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await page.click('nav >> text=目录');
    expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe('24px');
    expect([await sizeOf(page), await paperOf(page)]).toEqual([24, 'rgb(0, 0, 0)']);

    await open(page);
    expect(
      await page.$$eval('dialog :checked', (inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
    ).toEqual(['large-150', 'dark', 'contrast']);
    await page.click('dialog [type=reset]');
    expect([await sizeOf(page), await paperOf(page)]).toEqual([16, 'rgb(253, 252, 249)']);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('are offered on every page, the cover and a wrong address too, and only where they work', async () => {
    for (const path of ['/', '/zh/nowhere/', '/en/indicators/pue/']) {
      const page = await site.open(path);
      await open(page);
      await page.context().close();
    }
    const page = await site.open('/zh/', { javaScriptEnabled: false });
    expect(await page.isVisible('[data-reading-open]')).toBe(false);
  });

  it('come back to a page that the browser kept', async () => {
    const page = await site.open('/en/about/');
    await page.evaluate(() => localStorage.setItem('reading', 'text-125'));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await sizeOf(page)).toBe(20);
  });

  it.each(['', 'dark contrast large-200 spacing'])('stand open without a barrier, with “%s”', async (reading) => {
    const page = await openWith(reading, '/en/plan/tasks/region/', 320);
    await open(page);
    const small = await page.$$eval('dialog[open] label, dialog[open] button', (targets) =>
      targets.map((target) => target.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24),
    );
    expect(small).toEqual([]);
    await expectNoBarriers(page, 'en');
  });

  it('find the contrast that the system asks for', async () => {
    const page = await site.open('/zh/about/', { contrast: 'more', colorScheme: 'light' });
    expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
  });
});

describe('the whole plan', () => {
  it('offers to go on where the reader stopped, in either language, jumps nowhere and forgets what was read', async () => {
    const page = await site.open('/zh/plan/full/');
    expect(await page.isVisible('[data-resume]')).toBe(false);
    await page.locator('#ch4-s1-i2-p1').evaluate((paragraph) => paragraph.scrollIntoView());
    await page.click('nav >> text=指标');
    await page.goto(new URL('/en/plan/full/', page.url()).href);
    expect(await page.textContent('[data-resume]')).toMatch(/^Continue where you left off: 4\.1\.2 para\. 1$/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.click('[data-resume] a');
    expect(new URL(page.url()).hash).toBe('#ch4-s1-i2-p1');

    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.click('footer a >> nth=0');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('the address of a page', () => {
  const PAGE = '/zh/indicators/pue/';

  it('is shared where the device can', async () => {
    const page = await site.open('/robots.txt');
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: ShareData) => Promise.resolve(document.body.append(`${data.title} ${data.url}`)),
      });
    });
    await page.goto(new URL(PAGE, page.url()).href);
    await page.click('button:text("分享")');
    expect(await page.textContent('body')).toMatch(/PUE值 \| .*\/zh\/indicators\/pue\/$/);
  });

  it('is copied elsewhere, and shown where that fails too', async () => {
    const page = await site.open(PAGE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('button:text("复制链接")');
    await page.waitForSelector('[role=status]:text("已复制链接")');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.click('button:text("复制链接")');
    await page.waitForSelector(`[role=status]:text("${page.url()}")`);
  });
});

/** Gives the text that no reader can see: beyond the edge of the screen or of a box that cuts it off. */
const findLost = (page: Page) =>
  page.evaluate(() => {
    const NOT_SHOWN = '.skip, .sr-only, dialog, svg, script, style, template, option, noscript';
    const isLost = (element: Element, box: DOMRect) => {
      for (let host: Element | null = element; host; host = host.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(host);
        if (/auto|scroll/.test(overflowX) || clipPath !== 'none') return false;
        const edge = host.getBoundingClientRect();
        if (/hidden|clip/.test(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) return true;
      }
      return box.right > innerWidth + 1 || box.left < -1;
    };
    const lost: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || element.closest(NOT_SHOWN)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.some((box) => isLost(element, box))) lost.push(text.textContent?.trim() ?? '');
    }
    return { lost, width: document.documentElement.scrollWidth };
  });

describe('text of 200 % with wider spacing', () => {
  it.each(['/', ...PAGES])('loses nothing on %s', async (path) => {
    const page = await openWith('large-200 spacing', path, 320);
    await page.$$eval('main details', (all: HTMLDetailsElement[]) => all.forEach((box) => (box.open = true)));
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findLost(page)).toEqual({ lost: [], width });
    }
    await page.context().close();
  });
});

/** Gives the longest lines of text, in ems of Chinese and in letters of English. */
const measureLines = (page: Page) =>
  page.evaluate(() => {
    const long: string[] = [];
    for (const block of document.querySelectorAll('main :is(p, li, dd, blockquote, .ed-note)')) {
      if (block.querySelector('p, li, dd, table, button') || block.closest('.sr-only, dialog')) continue;
      const range = document.createRange();
      range.selectNodeContents(block);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
      const total = boxes.reduce((sum, box) => sum + box.width, 0);
      if (total <= width) continue;
      const text = (block.textContent ?? '').replaceAll(/\s+/g, ' ');
      const size = parseFloat(getComputedStyle(block).fontSize);
      // What stands in the margin before a paragraph belongs to its box.
      const isLong = block.closest('[lang]:lang(zh)') ? width / size > 42 : (text.length * width) / total > 82;
      if (isLong) long.push(text.slice(0, 40));
    }
    return long;
  });

describe('lines of text', () => {
  it.each(['', 'plan/tasks/infrastructure/', 'indicators/business-volume/', 'about/'])(
    'are no longer than 40 Chinese characters or 80 letters on %s (WCAG 1.4.8)',
    async (path) => {
      for (const lang of ['zh', 'en']) {
        const page = await site.open(`/${lang}/${path}`, { viewport: { width: 1920, height: 1000 } });
        expect(await measureLines(page)).toEqual([]);
        await page.context().close();
      }
    },
  );
});

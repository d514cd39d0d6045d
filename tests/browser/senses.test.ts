import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { listKinds } from '../../scripts/site/kinds.ts';
import { useSite } from './site.ts';

const site = useSite();
const EVERY_KIND = LANGS.flatMap((lang) => listKinds(lang).map(({ address }) => `/${address}`));

/** Gives the stops of the keyboard that do not show where they are, or that something covers, and the number of all. */
function listHiddenStops() {
  const isShown = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  const isFree = (element: Element) => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width / 2, 20)));
    const y = Math.min(innerHeight - 1, box.top + box.height / 2);
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('dialog:not([open])'),
  );
  const hidden = stops.filter((element) => {
    element.focus();
    return document.activeElement === element && !(isShown(element) && isFree(element));
  });
  return { count: stops.length, hidden: hidden.map((element) => element.outerHTML.slice(0, 120)) };
}

describe('with the keyboard', () => {
  it.each(EVERY_KIND)('every stop of %s shows where it is, and nothing covers it', async (path) => {
    const page = await site.open(path, { viewport: { width: 1280, height: 720 } });
    await page.keyboard.press('Tab');
    const { count, hidden } = await page.evaluate(listHiddenStops);
    expect(count).toBeGreaterThan(path.includes('/embed/') ? 1 : 3);
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  it('the reader passes every stop and comes out at the end', async () => {
    const page = await site.open('/en/plan/', { viewport: { width: 1280, height: 720 } });
    const seen = new Set<string>();
    for (let at = ''; at !== 'BODY';) {
      await page.keyboard.press('Tab');
      at = await page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
      const html = await page.evaluate(() => document.activeElement?.outerHTML ?? '');
      expect(seen.has(html)).toBe(false);
      seen.add(html);
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

/** The spacing that WCAG 1.4.12 asks a page to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

describe('wider spacing and a zoom of 400 %', () => {
  it.each(EVERY_KIND)('lose nothing on %s', async (path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 256 } });
    await page.addStyleTag({ content: SPACING });
    const lost = await page.evaluate(() => {
      const clipped = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((element) => {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
        if (position === 'absolute' || clipPath !== 'none' || !element.checkVisibility()) return false;
        const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return cutX || cutY;
      });
      return {
        wide: document.documentElement.scrollWidth > innerWidth,
        clipped: clipped.map((element) => element.outerHTML.slice(0, 120)),
      };
    });
    expect(lost).toEqual({ wide: false, clipped: [] });
    await page.context().close();
  });
});

/** Gives the words, and the keys of charts, that do not stand out from what is behind them. */
function listUnread(): string[] {
  const toRgb = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const toLight = (color: string) => {
    const [r = 0, g = 0, b = 0] = toRgb(color).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return (toRgb(backgroundColor)[3] ?? 1) > 0.5 ? backgroundColor : groundOf(element.parentElement);
  };
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [toLight(one), toLight(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const words = [...document.querySelectorAll('body :not(svg *, script, style, option)')].filter(
    (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
  );
  const keys = [...document.querySelectorAll('.key')].filter((key) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(key);
    return backgroundImage === 'none' && contrast(backgroundColor, groundOf(key.parentElement)) < 3;
  });
  return [...words.filter((word) => contrast(getComputedStyle(word).color, groundOf(word)) < 4.5), ...keys].map(
    (element) => `${element.outerHTML.slice(0, 100)} ${getComputedStyle(element).color} on ${groundOf(element)}`,
  );
}

describe('the wishes of the reader’s system', () => {
  it.each(['/zh/indicators/satisfaction/', '/zh/plan/tasks/region/#ch4-s2-p2', '/en/indicators/#ind-04'])(
    'for less motion leave nothing that moves on %s',
    async (path) => {
      const page = await site.open(path, { reducedMotion: 'reduce' });
      await page.hover('h1');
      const moving = await page.evaluate(() => ({
        running: document.getAnimations().length,
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
      }));
      expect(moving).toEqual({ running: 0, scroll: 'auto' });
    },
  );

  it.each(EVERY_KIND)(
    'for colors of its own leave every word of %s readable, and every key of a chart',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await site.open(path, { forcedColors: 'active', colorScheme });
        expect(await page.evaluate(listUnread)).toEqual([]);
        await page.context().close();
      }
    },
  );

  it('for colors of its own leave what was searched for readable, in the results and at its place', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.open('/zh/search/?q=5G基站', { forcedColors: 'active', colorScheme });
      await page.waitForSelector('#results mark');
      expect(await page.evaluate(listUnread)).toEqual([]);
      await page.click('#results a[href*="/plan/"]');
      await page.waitForSelector(':target mark');
      expect(await page.evaluate(listUnread)).toEqual([]);
      await page.context().close();
    }
  });

  it('for colors of its own keep bars apart from the page', async () => {
    const page = await site.open('/en/indicators/satisfaction/', { forcedColors: 'active' });
    const colors = await page.$$eval('figure svg rect, figure svg path', (shapes) =>
      shapes.map((shape) => getComputedStyle(shape).fill).filter((fill) => fill !== 'none'),
    );
    const paper = await page.$eval('body', (body) => getComputedStyle(body).backgroundColor);
    expect(colors.length).toBeGreaterThan(1);
    expect(colors).not.toContain(paper);
  });
});

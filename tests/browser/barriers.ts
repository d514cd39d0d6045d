import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { Lang } from '../../src/i18n/locales.ts';

/** Every rule that axe has for WCAG 2.2, AAA included where a machine can tell, and its own advice. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the rule for enhanced contrast says already. */
const WEAKER = ['color-contrast'];
/** What can differ between two widths or themes of a page whose parts are the same. */
const SEEN = ['color-contrast-enhanced', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** A width in pixels, a theme, and whether every rule is asked there. */
interface Screen {
  width: number;
  colorScheme: 'light' | 'dark';
  all: boolean;
}

/**
 * Screens on which a page is looked at: together the languages cover every width in both themes. Every rule is asked
 * of the Chinese page at the least and the greatest width; the English one has the same parts (Lighthouse asks its pages, too).
 */
export const SCREENS = {
  zh: [
    { width: 320, colorScheme: 'dark', all: true },
    { width: 768, colorScheme: 'light', all: false },
    { width: 1440, colorScheme: 'dark', all: true },
  ],
  en: [
    { width: 320, colorScheme: 'light', all: false },
    { width: 768, colorScheme: 'dark', all: false },
    { width: 1440, colorScheme: 'light', all: false },
  ],
} as const satisfies Record<Lang, readonly Screen[]>;

/** Expects of a page on a screen, as it stands open, that axe finds nothing and that it fits. */
export async function expectNoBarrier(page: Page, { width, all }: Screen): Promise<void> {
  // A live chart takes its new size with the next frame.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  // In its other mode, for frames of other origins, axe hands over what passed, too: eight times as long on a long page.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (all ? axe.withTags(ALL).disableRules(WEAKER) : axe.withRules(SEEN)).analyze();
  expect(violations.map(({ id, nodes }) => `${width} px, ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Expects the same of a page on every screen, one after the other. */
export async function expectNoBarriers(page: Page, lang: Lang): Promise<void> {
  for (const screen of SCREENS[lang]) {
    await page.setViewportSize({ width: screen.width, height: 900 });
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await expectNoBarrier(page, screen);
  }
}

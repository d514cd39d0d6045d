import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { expectNoBarrier, SCREENS } from '../browser/barriers.ts';
import { useSite } from '../browser/site.ts';

const site = useSite();

/** What opens on a page: what it is, where it is, and how a reader opens it. */
const OPENED: [what: string, path: string, open: (page: Page) => Promise<unknown>][] = [
  [
    'the quick search with results',
    'plan/preface/',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.waitForSelector('dialog[open] input');
      await page.keyboard.type('5G');
      await page.waitForSelector('dialog li');
    },
  ],
  ['a result beside its translation', 'search/?q=5G', (page) => page.click('#results details summary')],
  [
    'the menu of a paragraph, which the address marks',
    'plan/tasks/region/#ch4-s2-p2',
    async (page) => {
      await page.click('[id="ch4-s2-p2"] .pn');
      await page.waitForSelector('.place-menu [role=status]:not(:empty)');
    },
  ],
  [
    'the menu of a marked pair',
    'parallel/tasks/region/#ch4-s2-p2',
    async (page) => {
      await page.click('#ch4-s2-p2 .pn');
      await page.waitForSelector('.place-menu [role=status]:not(:empty)');
    },
  ],
  [
    'the note of a term',
    'plan/tasks/governance/',
    async (page) => {
      await page.locator('a.term').first().press('Enter');
      await page.waitForSelector('.hint:popover-open');
    },
  ],
  [
    'the reading settings',
    'about/',
    async (page) => {
      await page.click('.masthead nav button');
      await page.waitForSelector('.reading-settings[open]');
    },
  ],
  [
    'a chart that answers the keyboard',
    'indicators/5g-base-stations/',
    async (page) => {
      await page.focus('[data-plot]');
      await page.waitForSelector('[data-plot][data-live]');
      await page.keyboard.press('ArrowRight');
    },
  ],
  // Citations, answers, links of goals, tables of columns: the browser’s own way to open and close.
  ...['', 'plan/direction/goals/', 'indicators/pue/', 'data/'].map((path): (typeof OPENED)[number] => [
    'all that folds',
    path,
    (page) => page.$$eval('main details', (all: HTMLDetailsElement[]) => all.forEach((box) => (box.open = true))),
  ]),
];

describe('axe finds nothing at 320, 768 and 1440 px, in the light and in the dark, in', () => {
  it.each(OPENED)('%s: %s', async (_, path, open) => {
    for (const lang of LANGS)
      for (const screen of SCREENS[lang]) {
        const { width, colorScheme } = screen;
        const page = await site.open(`/${lang}/${path}`, { viewport: { width, height: 900 }, colorScheme });
        await open(page);
        await expectNoBarrier(page, screen);
        await page.context().close();
      }
  });
});

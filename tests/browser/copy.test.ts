import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();

/** Every button that copies: where it is, how it is reached, and what is copied or else shown. */
const BUTTONS: [what: string, path: string, reach: string[], button: string, text: RegExp][] = [
  ...['GB/T', 'BibTeX', 'RIS'].map((name): (typeof BUTTONS)[number] => [
    `a citation (${name})`,
    '/zh/indicators/pue/',
    ['[data-cite] summary'],
    `[data-citation^="${name}"] + button >> nth=0`,
    /PUE/,
  ]),
  ['an embedded chart', '/en/indicators/pue/', ['summary:text("Embed")'], '[data-embed-code] + button', /<iframe/],
  ['the address of a page', '/zh/projects/computing/', [], '[data-share] button', /\/zh\/projects\/computing\//],
  [
    'a place in the plan',
    '/en/plan/tasks/region/',
    ['[id="ch4-s2-p2"] .pn'],
    '.place-menu button >> nth=0',
    /#ch4-s2-p2/,
  ],
  ['a quotation', '/en/plan/tasks/region/', ['[id="ch4-s2-p2"] .pn'], '.place-menu button >> nth=1', /Beijing/],
  ['a result', '/zh/search/?q=5G基站', [], '#results .tools button >> nth=0', /\/zh\/.*#/],
  ['the words of a result', '/zh/search/?q=5G基站', [], '#results .tools .copy:nth-of-type(2) button >> nth=0', /5G/],
];

async function press(page: Page, reach: string[], button: string) {
  for (const step of reach) await page.click(step);
  await page.click(button);
}

/** Takes away what a page on plain http does not have, and with `all` the command of old, too. */
const takeClipboard = (page: Page, all: boolean) =>
  page.evaluate((every) => {
    // What the page copied by the command of old.
    document.addEventListener('copy', () => {
      const { activeElement: field } = document;
      document.body.dataset['taken'] =
        field instanceof HTMLTextAreaElement
          ? field.value.slice(field.selectionStart, field.selectionEnd)
          : String(getSelection()?.toString());
    });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    if (every) document.execCommand = () => false;
  }, all);

describe('on plain http, where pages have no clipboard', () => {
  it.each(BUTTONS)('%s is copied all the same (%s)', async (_what, path, reach, button, text) => {
    const page = await site.open(path, { viewport: { width: 1280, height: 900 } });
    await takeClipboard(page, false);
    await press(page, reach, button);
    await page.waitForFunction(() => document.body.dataset['taken']);
    expect(await page.evaluate(() => document.body.dataset['taken'])).toMatch(text);
    await page.context().close();
  });

  it.each(BUTTONS.slice(0, 7))(
    '%s is selected or shown beside its button where nothing can be copied at all (%s)',
    async (_what, path, reach, button, text) => {
      const page = await site.open(path);
      await takeClipboard(page, true);
      await press(page, reach, button);
      const status = page.locator('[role=status]:visible:not(:empty)').first();
      await status.waitFor();
      const [said, at] = [await status.boundingBox(), await page.locator(button).boundingBox()];
      expect(Math.abs((said?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(300);
      const selected = await page.evaluate(() => {
        const { activeElement: field } = document;
        return field instanceof HTMLTextAreaElement ? field.value : String(getSelection()?.toString());
      });
      expect(`${selected} ${await status.textContent()}`).toMatch(text);
      await page.context().close();
    },
  );
});

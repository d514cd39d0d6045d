import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite();
const SECTION = '/zh/plan/tasks/governance/';

/** What the note of a term says while it is open. */
const readNote = (page: Page) => page.locator('.hint:popover-open').innerText();
const isOpen = (page: Page) => page.isVisible('.hint');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? '');

describe('the note of a term', () => {
  it.each(['Enter', 'Space'])(
    'opens by the keyboard with %s, closes with Escape and gives the focus back',
    async (key) => {
      const page = await site.open(SECTION);
      const term = page.locator('a.term').first();
      await term.focus();
      await page.keyboard.press(key);
      expect(await readNote(page)).toContain(await term.innerText());
      expect(await term.getAttribute('aria-expanded')).toBe('true');
      expect(new URL(page.url()).pathname).toBe(SECTION);
      await page.keyboard.press('Escape');
      expect(await isOpen(page)).toBe(false);
      expect(await focused(page)).toContain('class="term"');
      expect(await term.getAttribute('aria-expanded')).toBe('false');
    },
  );

  it('leads with Tab to the entry in the glossary, and on to what follows the word', async () => {
    const page = await site.open(SECTION);
    await page.locator('a.term').first().press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^<a href="[^"]+\/zh\/glossary\/#term-/);
    await page.keyboard.press('Tab');
    expect(await isOpen(page)).toBe(false);
    expect(
      await page.evaluate(() => document.querySelector('a.term')?.compareDocumentPosition(document.activeElement!)),
    ).toBe(4);
    await page.locator('a.term').first().press('Enter');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toContain('class="term"');
  });

  it('opens by touch within the screen, and closes by another touch of its word or of the page', async () => {
    const page = await site.open(SECTION, { hasTouch: true, viewport: { width: 320, height: 640 } });
    for (const term of await page.locator('a.term').all()) {
      await term.tap();
      const box = await page.locator('.hint').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      await term.tap();
      expect(await isOpen(page)).toBe(false);
    }
    await page.locator('a.term').first().tap();
    await page.locator('h1').tap();
    expect(await isOpen(page)).toBe(false);
  });

  it('is not on paper', async () => {
    const page = await site.open(SECTION);
    await page.locator('a.term').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await isOpen(page)).toBe(false);
    expect(await page.$eval('a.term', (term) => getComputedStyle(term).textDecorationLine)).toBe('none');
  });
});

describe('without notes', () => {
  it('a term without JavaScript is a link to its entry', async () => {
    const page = await site.open(SECTION, { javaScriptEnabled: false });
    const name = await page.locator('a.term').first().innerText();
    await page.locator('a.term').first().click();
    expect(await page.locator('.entry:target dt a').innerText()).toBe(name);
    expect(await page.isVisible('.filter')).toBe(false);
  });
});

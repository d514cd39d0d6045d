import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { listPublished } from '../../src/lib/plan/published.ts';
import { getSoundContent } from '../helpers/content.ts';
import { useSite } from './site.ts';

const site = useSite();
const SECTION = '/zh/plan/tasks/infrastructure/';
const ID = 'ch4-s1-i1-p2';
const content = getSoundContent();
const goal = listPublished(content, 'en').find(({ id }) => id === 'ch3-s3-g3');
const kp5 = content.projects.find(({ id }) => id === 'kp5');
const part = kp5?.content.parts[1];
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const openMenu = async (page: Page, number = `#${ID} .pn`) => {
  await page.click(number);
  await page.waitForSelector('.place-menu');
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const status = (page: Page, text: string) => page.waitForSelector(`.place-menu [role=status]:text("${text}")`);
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('the menu of a paragraph', () => {
  it('is opened, moved through and closed by keyboard', async () => {
    const page = await site.open(SECTION);
    await page.focus(`#${ID} .pn`);
    expect(await page.getAttribute(`#${ID} .pn`, 'aria-label')).toBe('四（一）1第2段');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.place-menu[aria-label^="四（一）1第2段"]');
    expect(await focused(page)).toBe('复制链接');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('复制引文和出处');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('英文');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('复制引文和出处');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.place-menu')).toBe(false);
    expect(await focused(page)).toBe('2');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.place-menu');
    for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
    expect(await page.isVisible('.place-menu')).toBe(false);
    // On from the number, to whatever comes after it.
    const onward = await page.evaluate((id) => {
      const number = document.querySelector(`#${id} .pn`);
      const position = document.activeElement && number?.compareDocumentPosition(document.activeElement);
      return position === Node.DOCUMENT_POSITION_FOLLOWING;
    }, ID);
    expect(onward).toBe(true);
  });

  it('opens by touch on a number that a finger can hit, with items as high as a finger', async () => {
    const page = await site.open(SECTION, { hasTouch: true, viewport: { width: 320, height: 640 } });
    const number = page.locator(`#${ID} .pn`);
    await number.scrollIntoViewIfNeeded();
    const box = await number.boundingBox();
    const reach = await page.evaluate(
      ([x, y]) =>
        [-21, 21]
          .map((dy) => document.elementFromPoint(x - 11, y + dy)?.className)
          .concat(document.elementFromPoint(x + 11, y)?.className),
      [(box?.x ?? 0) + (box?.width ?? 0) - 8, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const,
    );
    expect(reach).toEqual(['pn', 'pn', 'pn']);
    await number.tap();
    await page.waitForSelector('.place-menu');
    for (const item of await page.locator('.place-menu :is(button, a)').all())
      expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.place-menu')).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.touchscreen.tap(310, 630);
    expect(await page.isVisible('.place-menu')).toBe(false);
  });

  it('copies the address as the number is pressed, and the words with their source', async () => {
    const page = await site.open(SECTION, clipboard);
    await openMenu(page);
    await status(page, '已复制链接');
    const { origin } = new URL(page.url());
    expect(await readClipboard(page)).toBe(`${origin}${SECTION}#${ID}`);
    expect(page.url()).toBe(`${origin}${SECTION}#${ID}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await status(page, '已复制引文');
    const [text, source, address] = (await readClipboard(page)).split(/\r?\n/);
    expect(text).toMatch(/^促进宽带网络升级改造。.+光纤接入网络。$/);
    expect(source).toMatch(/^——《.+》四（一）1第2段$/);
    expect(address).toBe(`${origin}${SECTION}#${ID}`);
  });

  it('copies without a clipboard, as on plain http, and else selects the words', async () => {
    const page = await site.open('/en/plan/direction/goals/', clipboard);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await openMenu(page, '#ch3-s3-g3 .mark');
    await page.click('.place-menu >> text=Copy quotation');
    await status(page, 'Quotation copied');
    const quoted = await readClipboard(page);
    expect(quoted.startsWith(`${goal?.text}\n— `)).toBe(true);
    expect(quoted).toMatch(/\n— .+, 3\.3 goal 3 \(unofficial English translation\)\nhttp/);
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.click('.place-menu >> text=Copy link');
    await status(page, 'could not be copied');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
  });

  it('quotes on a parallel page the language that was pressed, at the page of that language', async () => {
    const page = await site.open('/zh/parallel/tasks/region/', clipboard);
    await openMenu(page, '[data-unit=kp5-c2][lang=en] .pn');
    await page.click('.place-menu >> text=复制引文');
    await status(page, '已复制引文');
    const { origin } = new URL(page.url());
    const quoted = await readClipboard(page);
    expect(quoted.startsWith(`${part?.en}\n— `)).toBe(true);
    expect(quoted).toContain(`Key Project 5, ${kp5?.content.label.en}, part 2`);
    expect(quoted).toContain(`\n${origin}/en/plan/tasks/region/#kp5-c2`);
    expect(await page.getAttribute('.place-menu a >> nth=0', 'href')).toBe('/zh/plan/tasks/region/#kp5-c2');
  });

  it.each([
    [SECTION, `#${ID} .pn`, /^促进宽带网络升级改造。.+光纤接入网络。\n——《.+》四（一）1第2段\n/],
    [
      '/zh/parallel/tasks/region/',
      '[data-unit=kp5-c2][lang=en] .pn',
      new RegExp(`^${(part?.en ?? '').replaceAll(/[().?]/g, String.raw`\$&`)}\n— .+Key Project 5`),
    ],
  ])('quotes what was published, whatever a browser that translates has put on %s', async (path, number, quoted) => {
    const page = await site.open(path, clipboard);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = `Maschine ${text.textContent}`;
        text.parentNode?.replaceChild(font, text);
      }
      document.documentElement.lang = 'de';
      document.documentElement.classList.add('translated-ltr');
    });
    await openMenu(page, number);
    await page.click('.place-menu button >> nth=1');
    await status(page, '已复制引文');
    expect((await readClipboard(page)).replaceAll('\r', '')).toMatch(quoted);
    expect(await readClipboard(page)).not.toContain('Maschine');
  });

  it('quotes no translation where the published words cannot be had', async () => {
    const page = await site.open(SECTION, clipboard);
    await page.evaluate((id) => {
      const font = document.createElement('font');
      font.textContent = 'Maschine';
      document.getElementById(id)?.append(font);
    }, ID);
    await page.route(`**${SECTION}`, (route) => route.abort());
    await openMenu(page);
    await page.click('.place-menu >> text=复制引文');
    await status(page, '未能载入原文');
    expect(await readClipboard(page)).toBe(page.url());
  });

  it('of a heading leads across, and quotes nothing', async () => {
    const page = await site.open('/en/plan/preface/');
    await openMenu(page, '#preface a');
    expect(await page.locator('.place-menu :is(button, a)').allTextContents()).toEqual([
      'Copy link',
      'In Chinese',
      'Side by side',
    ]);
    await page.click('.place-menu >> text=Side by side');
    await page.waitForURL('**/en/parallel/preface/#preface');
  });
});

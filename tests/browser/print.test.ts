import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { listKinds } from '../../scripts/site/kinds.ts';
import { useSite } from './site.ts';
import { getSoundContent } from '../helpers/content.ts';
import { toEdition, toStanding } from '../../src/lib/plan/edition.ts';
import { listParagraphs } from '../../src/lib/plan/paragraphs.ts';

const site = useSite();
const content = getSoundContent();
const { plan } = content;

/** Opens a page as paper sees it, for a reader who has chosen the dark theme. */
async function openOnPaper(path: string): Promise<Page> {
  const page = await site.open(path, { colorScheme: 'dark', viewport: { width: 794, height: 1123 } });
  await page.evaluate(() => (document.documentElement.dataset['mode'] = 'dark'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}

const PAGES = [
  'zh/',
  'en/plan/',
  'zh/plan/direction/goals/',
  'en/plan/tasks/infrastructure/',
  'zh/plan/full/',
  'en/parallel/tasks/region/',
  'en/indicators/',
  'zh/indicators/pue/',
  'en/projects/computing/',
  'zh/search/',
  'en/data/',
  'zh/about/',
];

describe('a printed page', () => {
  it.each(PAGES)(
    '%s is a document in ink on white, with edition and address, without what one clicks',
    async (path) => {
      const page = await openOnPaper(`/${path}`);
      const clicked = 'header, nav:not(.contents), form, button:not(.sort), select, .cite';
      expect(await page.locator(`:is(${clicked}):visible`).count()).toBe(0);
      expect(
        await page.$eval('body', (body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor]),
      ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      const colophon = await page.innerText('.colophon');
      const lang = path.startsWith('zh') ? 'zh' : 'en';
      // Without a public address a printed page carries the one at which it was read.
      const address = `${await page.evaluate(() => location.origin)}/${path}`;
      for (const words of [toEdition(plan, lang), ...toStanding(plan, lang), address])
        expect(colophon).toContain(words);
    },
  );

  it.each(['zh/', 'en/data/'])('%s shows what is folded on the screen', async (path) => {
    const page = await openOnPaper(`/${path}`);
    const shown = () =>
      page.$$eval('details:not(.no-print) > :not(summary)', (parts) => [
        ...new Set(parts.map((part) => part.checkVisibility())),
      ]);
    expect(await shown()).toEqual([true]);
    await page.emulateMedia({ media: 'screen' });
    expect(await shown()).toEqual([false]);
  });

  it.each(['zh/plan/direction/goals/', 'en/indicators/'])(
    '%s keeps rows, boxes and headings together',
    async (path) => {
      const page = await openOnPaper(`/${path}`);
      const style = (selector: string, name: 'display' | 'breakInside' | 'breakAfter') =>
        page.$$eval(
          selector,
          (found, key) => [...new Set(found.map((element) => getComputedStyle(element)[key]))],
          name,
        );
      expect(await style('thead', 'display')).toEqual(['table-header-group']);
      expect(await style('tr', 'breakInside')).toEqual(['avoid']);
      expect(await style('h1, h2, h3, figcaption', 'breakAfter')).toEqual(['avoid']);
      expect(await style('.prose .box, figure, .colophon', 'breakInside')).toEqual(['avoid']);
      // Chromium repeats no head that holds the box of a button.
      expect((await style('thead button', 'display')).filter((display) => display !== 'contents')).toEqual([]);
    },
  );
});

/** Gives what styles add before and after elements that holds nothing in its brackets. */
const listEmptyBrackets = (page: Page) =>
  page.$$eval('body *', (all) =>
    all.flatMap((element) =>
      ['::before', '::after']
        .map((side) => getComputedStyle(element, side).content)
        .filter((content) => /\(\s*\)|（\s*）|\[\s*\]/.test(content))
        .map((content) => `${element.outerHTML.slice(0, 80)}: ${content}`),
    ),
  );

describe('what styles add to a page', () => {
  it.each(LANGS.flatMap((lang) => listKinds(lang).map(({ address }) => `/${address}`)))(
    'is no empty bracket on %s, on screen or paper',
    async (path) => {
      const page = await openOnPaper(path);
      expect(await listEmptyBrackets(page)).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      expect(await listEmptyBrackets(page)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('text on paper', () => {
  it.each(['zh/plan/tasks/infrastructure/', 'en/plan/tasks/infrastructure/'])(
    'of %s is as wide as the boxes beside it',
    async (path) => {
      const page = await openOnPaper(`/${path}`);
      const widthOf = (selector: string) =>
        page.$eval(selector, (element) => Math.round(element.getBoundingClientRect().width));
      expect(await widthOf('.prose > .para')).toBe(await widthOf('.prose > .box'));
    },
  );
});

describe('the whole plan', () => {
  it.each(['zh', 'en'] as const)('prints as a tagged book with an outline, all of it, in %s', async (lang) => {
    const page = await site.open(`/${lang}/plan/full/`);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true })).toString(
      'latin1',
    );
    const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(15);
    expect(sheets.length).toBeLessThan(60);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    const titles = pdf.match(/\/Title[ (<]/g) ?? [];
    expect(titles.length).toBeGreaterThan(content.pages.length / 2);
    const texts = listParagraphs(content);
    for (const { id } of [texts[0], texts.at(-1)].flatMap((text) => text ?? []))
      expect(await page.isVisible(`[id="${id}"]`), id).toBe(true);
  });

  it('names its parts in the heads of their sheets, and nothing on title page and colophon', async () => {
    const page = await openOnPaper('/en/parallel/full/');
    const sheets = await page.$$eval('[data-part], .colophon', (parts) => [
      ...new Set(parts.map((part) => getComputedStyle(part).getPropertyValue('page'))),
    ]);
    const chapters = content.pages.filter(({ lang, order }) => lang === 'en' && order.length === 1).map(({ id }) => id);
    expect(sheets).toEqual(['plain', 'contents', ...chapters]);
    // Anything above the title would stand alone on a sheet.
    expect(await page.$eval('[data-part=title]', (part) => part.getBoundingClientRect().top)).toBe(0);
  });
});

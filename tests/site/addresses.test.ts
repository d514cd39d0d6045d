import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { getSoundContent } from '../helpers/content.ts';
import { existsInSite } from '../helpers/links.ts';
import { listPages, readPage } from '../../scripts/site/pages.ts';

const content = getSoundContent();
const addresses = listPages();
/** The sources of reported results, which are the only links that leave the site. */
const sources = new Set(content.results.flatMap(({ url }) => [url.zh, url.en]));
/** Every indicator but the two whose values cannot be compared has a chart. */
const charts = content.indicators.indicators
  .map(({ slug }) => slug)
  .filter((slug) => !['business-volume', 'energy-reduction'].includes(slug));

describe('addresses', () => {
  it('are the same in both languages', () => {
    const below = (lang: string) =>
      addresses.filter((address) => address.startsWith(`${lang}/`)).map((address) => address.slice(3));
    expect(below('en')).toEqual(below('zh'));
  });

  it('are those of the contract', () => {
    const paths = [
      '',
      'plan/',
      'plan/full/',
      'parallel/full/',
      'indicators/',
      'projects/',
      'glossary/',
      'notes/',
      'search/',
      'about/',
      'about/translation/',
      'data/',
      ...charts.map((slug) => `embed/${slug}/`),
      ...content.pages.filter(({ lang }) => lang === 'zh').map(({ path }) => `plan/${path}/`),
      ...content.pages.filter(({ lang }) => lang === 'zh').map(({ path }) => `parallel/${path}/`),
      ...content.indicators.indicators.map(({ slug }) => `indicators/${slug}/`),
      ...content.projects.map(({ slug }) => `projects/${slug}/`),
    ];
    const expected = LANGS.flatMap((lang) => paths.map((path) => `${lang}/${path}`));
    expect([...addresses].sort()).toEqual([...expected, '', '404.html'].sort());
  });

  it.each([
    'review/scale',
    'review/security',
    'situation',
    'direction/goals',
    'tasks/digital-space',
    'measures',
    'preface',
  ])('keep plan/%s/', (path) => {
    for (const lang of LANGS) expect(addresses).toContain(`${lang}/plan/${path}/`);
  });

  it.each(addresses)('that %s links to exist, with their places', (address) => {
    const broken = readPage(address)
      .querySelectorAll('a[href], link[href], script[src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((target) => !sources.has(target) && !existsInSite(target, address));
    expect(broken).toEqual([]);
  });
});

describe('pages', () => {
  it.each(addresses.filter((address) => /^(zh|en)\//.test(address)))(
    '%s says its language and leads to the other',
    (address) => {
      const page = readPage(address);
      const lang = address.slice(0, 2);
      expect(page.querySelector('html')?.getAttribute('lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
      const twin = page.querySelector('a[data-language]');
      expect(twin?.getAttribute('href')).toBe(`/${address.replace(/^(zh|en)/, lang === 'zh' ? 'en' : 'zh')}`);
      expect(twin?.getAttribute('lang')).toBe(lang === 'zh' ? 'en' : 'zh-CN');
    },
  );

  it.each(addresses)('%s has a title and a description of its own', (address) => {
    const page = readPage(address);
    expect(page.querySelector('title')?.textContent.length).toBeGreaterThan(3);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(3);
  });

  it.each(LANGS)('in %s differ in title and description', (lang) => {
    const pages = addresses.filter((address) => address.startsWith(`${lang}/`) && !address.includes('/embed/'));
    for (const selector of ['title', 'meta[name=description]']) {
      const texts = pages.map((address) => {
        const element = readPage(address).querySelector(selector);
        return element?.getAttribute('content') ?? element?.textContent ?? '';
      });
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it.each(['', 'plan/', 'indicators/'])('%s says the status of the plan', (path) => {
    for (const lang of LANGS) expect(readPage(`${lang}/${path}`).textContent).toContain(content.plan.status[lang]);
  });

  it('of the contents carry the page numbers of the original', () => {
    const printed = content.pages
      .flatMap((page) => [
        page.page,
        ...page.blocks.map((block) => (block.kind === 'heading' ? block.page : undefined)),
      ])
      .filter(Boolean);
    for (const lang of LANGS) {
      const shown = readPage(`${lang}/plan/`)
        .querySelectorAll('.page-number')
        .map(({ textContent }) => Number(textContent));
      expect(shown).toEqual(printed);
    }
  });
});

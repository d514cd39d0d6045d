import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { listPages, readPage, DIST } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { toText } from '../../src/lib/cite/citable.ts';
import { FORMATS } from '../../src/lib/cite/formats.ts';
import { listCitables } from '../../src/lib/cite/list.ts';
import { getSoundContent } from '../helpers/content.ts';
import { readBreadcrumbs, readCitationMeta, readJsonLd } from '../helpers/jsonld.ts';

const content = getSoundContent();
const { plan } = content;
const cited = LANGS.flatMap((lang) => listCitables(content, lang, undefined));
const pageOf = (address: string) => address.slice(1).replace(/#.*$/, '');
const reports = cited.filter(({ kind }) => kind === 'report');
// A figure is cited, but the page that it stands on is its section’s.
const ownPages = reports.filter(({ id }) => !id.startsWith('fig-'));
const parts = ownPages.filter(({ id }) => id !== 'plan');

describe('the cite box', () => {
  it.each([
    ...reports.map((entry) => [pageOf(entry.address), entry] as const),
    ...reports.filter(({ id }) => id === 'plan').map((entry) => [`${entry.lang}/plan/full/`, entry] as const),
    ...cited.filter(({ kind }) => kind === 'dataset').map((entry) => [`${entry.lang}/indicators/`, entry] as const),
  ])('of %s is closed, says the edition and has every format', (address, entry) => {
    const [box, ...more] = readPage(address).querySelectorAll(`[data-cite="${entry.id}"]`);
    expect(more).toEqual([]);
    expect(box?.tagName).toBe('DETAILS');
    expect(box?.hasAttribute('open')).toBe(false);
    expect(box?.textContent).toContain(plan.edition.number);
    expect(box?.textContent).toContain(plan.edition.date);
    const shown = box
      ?.querySelectorAll('[data-citation]')
      .map((text) => text.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(shown).toEqual(FORMATS.map(({ cite }) => toText(cite(entry)).replaceAll(/\s+/g, ' ').trim()));
  });

  it('says that no address is set', () => {
    expect(readPage('zh/').querySelector('[data-cite]')?.textContent).toContain('尚未设置网址');
    expect(readPage('en/').querySelector('[data-cite]')?.textContent).toContain('No address is set');
  });

  it('leads to its files, which are all there and hold nothing else', () => {
    const linked = new Set(
      listPages().flatMap((address) =>
        readPage(address)
          .querySelectorAll('[data-cite] a[download]')
          .map((link) => (link.getAttribute('href') ?? '').replace('/data/cite/', '')),
      ),
    );
    expect([...linked].sort()).toEqual(globSync('*', { cwd: `${DIST}/data/cite` }).sort());
    expect(linked.size).toBe(cited.length * 2);
    const bib = readFileSync(`${DIST}/data/cite/ind-04.zh.bib`, 'utf8');
    expect(bib).toContain('title = {{每万人5G基站数}}');
    expect(bib).not.toContain('urldate');
    expect(readFileSync(`${DIST}/data/cite/kp1.en.ris`, 'utf8')).toMatch(/^TY {2}- RPRT\r\n[\s\S]*\r\nER {2}- \r\n$/);
  });
});

describe('the tags for reference managers', () => {
  it.each(ownPages.map((entry) => [pageOf(entry.address), entry] as const))(
    'of %s make it a report',
    (address, entry) => {
      expect(readCitationMeta(readPage(address))).toEqual({
        title: entry.title,
        author: entry.lang === 'en' ? `${plan.issuer.en},` : plan.issuer.zh,
        technical_report_institution: plan.issuer[entry.lang],
        publication_date: '2021/07',
        language: entry.lang === 'en' ? 'en' : 'zh-CN',
        public_url: entry.address,
      });
    },
  );

  it('stand on no page that is not a part of the plan', () => {
    for (const address of ['', '404.html', 'zh/search/', 'en/about/', 'zh/plan/', 'en/indicators/'])
      expect(readCitationMeta(readPage(address))).toEqual({});
  });
});

describe('the way to a page', () => {
  it('is told to search engines as it is shown', () => {
    for (const address of listPages()) {
      const page = readPage(address);
      const shown = page.querySelectorAll('.breadcrumb a').map((link) => link.getAttribute('href'));
      const told = readBreadcrumbs(page)?.itemListElement.map(({ item }) => item);
      if (shown.length === 0) expect(told, address).toBeUndefined();
      else expect(told, address).toEqual([`/${address.slice(0, 3)}`, ...shown, `/${address}`]);
    }
  });
});

describe('what a page says to search engines', () => {
  it.each(listPages())('keeps to the schema on %s', (address) => {
    const data = readJsonLd(readPage(address));
    if (data) expect(data.inLanguage).toBe(address.startsWith('en/') ? 'en' : 'zh-CN');
  });

  it('calls every page of the plan a report, a part of the plan and one work in two languages', () => {
    for (const { address, lang, title } of parts.filter(({ id }) => !id.startsWith('ind-'))) {
      const data = readJsonLd(readPage(pageOf(address)));
      expect(data).toMatchObject({
        '@type': 'Report',
        name: title,
        url: address,
        isPartOf: { name: plan.title[lang], url: `/${lang}/` },
      });
      const twin = address.replace(/^\/(zh|en)/, lang === 'zh' ? '/en' : '/zh');
      expect(data).toMatchObject({ [lang === 'zh' ? 'workTranslation' : 'translationOfWork']: { url: twin } });
    }
  });

  it('calls the indicators data, with what is measured, the years, the licence and the file', () => {
    expect(readJsonLd(readPage('en/indicators/'))).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2020/2025',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      variableMeasured: content.indicators.indicators.map(({ id, name }) => ({ propertyID: id, name: name.en })),
      distribution: [{ encodingFormat: 'application/json', contentUrl: '/data/indicators.json' }],
    });
    expect(readJsonLd(readPage('zh/indicators/5g-base-stations/'))).toMatchObject({
      '@type': 'Dataset',
      name: '每万人5G基站数',
      variableMeasured: [{ propertyID: 'ind-04', unitText: '个' }],
    });
  });
});

import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { listPages, readPage, DIST } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { toText } from '../../src/lib/cite/citation.ts';
import { toEdition } from '../../src/lib/plan/edition.ts';
import { toFullTitle } from '../../src/lib/cite/citable.ts';
import { listFormats } from '../../src/lib/cite/formats.ts';
import { listCitables } from '../../src/lib/cite/list.ts';
import { getSoundContent } from '../helpers/content.ts';
import { readBreadcrumbs, readCitationMeta, readJsonLd } from '../helpers/jsonld.ts';

const content = getSoundContent();
const { plan } = content;
const cited = LANGS.flatMap((lang) => listCitables(content, lang, undefined));
const pageOf = (address: string) => address.slice(1).replace(/#.*$/, '');
const reports = cited.filter(({ kind }) => kind === 'report');
const parts = reports.filter(({ id }) => id !== 'plan');

describe('the cite box', () => {
  it.each([
    ...cited.filter(({ kind }) => kind !== 'dataset').map((entry) => [pageOf(entry.path), entry] as const),
    ...reports.filter(({ id }) => id === 'plan').map((entry) => [`${entry.lang}/plan/full/`, entry] as const),
    ...cited.filter(({ kind }) => kind === 'dataset').map((entry) => [`${entry.lang}/indicators/`, entry] as const),
  ])('of %s is closed, says the edition and has every format', (address, entry) => {
    const [box, ...more] = readPage(address).querySelectorAll(`[data-cite="${entry.id}"]`);
    expect(more).toEqual([]);
    expect(box?.tagName).toBe('DETAILS');
    expect(box?.hasAttribute('open')).toBe(false);
    expect(box?.textContent).toContain(toEdition(plan, entry.lang));
    expect(box?.textContent).toContain(toFullTitle(entry));
    const shown = box
      ?.querySelectorAll('[data-citation]')
      .map((text) => text.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(shown).toEqual(
      listFormats(entry.lang).map(({ cite }) => toText(cite(entry), {}).replaceAll(/\s+/g, ' ').trim()),
    );
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
  it.each(reports.map((entry) => [pageOf(entry.path), entry] as const))('of %s make it a report', (address, entry) => {
    expect(readCitationMeta(readPage(address))).toEqual({
      title: entry.lang === 'en' ? `${entry.title} (Unofficial English translation)` : entry.title,
      author: entry.lang === 'en' ? `${plan.issuer.en},` : plan.issuer.zh,
      technical_report_institution: entry.lang === 'en' ? 'Editors of the web edition' : plan.issuer.zh,
      publication_date: entry.lang === 'en' ? plan.edition.date.replaceAll('-', '/') : '2021/07',
      language: entry.lang === 'en' ? 'en' : 'zh-CN',
    });
  });

  it('stand on no page that is not a part of the plan', () => {
    for (const address of ['', '404.html', 'zh/search/', 'en/about/', 'zh/plan/', 'en/indicators/'])
      expect(readCitationMeta(readPage(address))).toEqual({});
  });
});

describe('the way to a page', () => {
  it('is told to search engines as it is shown', () => {
    for (const address of listPages()) {
      const page = readPage(address);
      const shown = page.querySelectorAll('.breadcrumb a').map((link) => link.textContent.trim());
      const told = readBreadcrumbs(page)?.itemListElement;
      if (shown.length === 0) expect(told, address).toBeUndefined();
      else expect(told?.map(({ name }) => name).slice(1, -1), address).toEqual(shown);
    }
  });
});

describe('what a page says to search engines', () => {
  it.each(listPages())('keeps to the schema on %s', (address) => {
    const data = readJsonLd(readPage(address));
    if (data) expect(data.inLanguage).toBe(address.startsWith('en/') ? 'en' : 'zh-CN');
  });

  it('calls every page of the plan a report, a part of the plan and one work in two languages', () => {
    for (const { path, lang, title } of parts.filter(({ id }) => !id.startsWith('ind-'))) {
      const data = readJsonLd(readPage(pageOf(path)));
      expect(data).toMatchObject({
        '@type': 'Report',
        name: title,
        isPartOf: { name: plan.title[lang] },
        [lang === 'zh' ? 'workTranslation' : 'translationOfWork']: { inLanguage: lang === 'zh' ? 'en' : 'zh-CN' },
      });
    }
  });

  it('calls the indicators data, with what is measured, the years, the licence and the file', () => {
    expect(readJsonLd(readPage('en/indicators/'))).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2020/2025',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      variableMeasured: content.indicators.indicators.map(({ id, name }) => ({ propertyID: id, name: name.en })),
      distribution: [{ encodingFormat: 'application/json' }],
    });
    expect(readJsonLd(readPage('zh/indicators/5g-base-stations/'))).toMatchObject({
      '@type': 'Dataset',
      name: '每万人5G基站数',
      variableMeasured: [{ propertyID: 'ind-04', unitText: '个' }],
    });
  });
});

describe('without a public address', () => {
  /** A path of this site where an address belongs: as a whole value, or after a blank, a quotation mark or a bracket. */
  const PATH = /(?<![\w.:/)）\]-])\/(zh|en|data)\/[\w./#-]*/;

  it('no file that leaves the site gives a path for an address', () => {
    const files = globSync('**/*.{bib,ris,svg,txt}', { cwd: `${DIST}/data` });
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) expect(readFileSync(`${DIST}/data/${file}`, 'utf8'), file).not.toMatch(PATH);
    const descriptor = readFileSync(`${DIST}/data/datapackage.json`, 'utf8');
    expect(descriptor).not.toMatch(/"homepage"|"path":"\/"/);
  });

  it('no metadata of a page gives a path for an address', () => {
    for (const address of listPages()) {
      const page = readPage(address);
      const told = [
        ...page.querySelectorAll('script[type="application/ld+json"]').map((script) => script.textContent),
        ...page.querySelectorAll('meta[property], meta[name]').map((meta) => `"${meta.getAttribute('content') ?? ''}"`),
      ];
      for (const text of told) expect(text, address).not.toMatch(/":"\/|^"\//);
    }
  });

  it('no page tells its reader to repair an address', () => {
    for (const address of listPages())
      expect(readPage(address).textContent, address).not.toMatch(
        /尚未设置|No (public )?address is set|in front of the path/,
      );
  });
});

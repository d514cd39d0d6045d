import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { byId, DIST, listPages, readPage } from '../../scripts/site/pages.ts';
import { LANGS, otherLang } from '../../src/i18n/locales.ts';
import type { GlossaryRecords } from '../../src/lib/data/glossary.ts';
import { listPublished } from '../../src/lib/published.ts';
import { readCsv } from '../helpers/files.ts';
import { existsInSite } from '../helpers/links.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const { terms, documents } = content.glossary;
const published = new Map(listPublished(content).map(({ id, text }) => [id, text]));

describe.each(LANGS)('the glossary in %s', (lang) => {
  const page = readPage(`${lang}/glossary/`);

  it('has every term once with its rendering and explanation, and every document', () => {
    const entries = page.querySelectorAll('[data-letter] [data-entry]');
    expect(entries.map(({ id }) => id).sort()).toEqual(terms.map(({ id }) => id).sort());
    for (const { id, name, explanation } of terms) {
      const entry = byId(page, id);
      expect(entry.querySelector('dt a')?.textContent).toBe(name[lang]);
      expect(entry.querySelector('dt [lang]')?.textContent).toBe(name[otherLang(lang)]);
      expect(entry.querySelector('.body > p')?.textContent).toBe(explanation[lang]);
    }
    for (const { id, title } of documents)
      expect(byId(page, id).querySelector('dt a')?.textContent).toContain(title[lang]);
  });

  it('leads from every entry to units of the plan in which it stands, and from every letter to its terms', () => {
    for (const { id, name, forms } of terms) {
      const links = byId(page, id).querySelectorAll('li a');
      expect(links.length, id).toBeGreaterThan(0);
      for (const href of links.map((link) => link.getAttribute('href') ?? '')) {
        expect(existsInSite(href, `${lang}/glossary/`), href).toBe(true);
        const text = published.get(href.replace(/^.*#/, ''));
        const words = [name.zh, ...(forms?.zh ?? [])];
        if (text !== undefined)
          expect(
            words.some((word) => text.includes(word)),
            `${id} ${href}`,
          ).toBe(true);
      }
    }
    const letters = page.querySelectorAll('.letters a').map((link) => link.getAttribute('href'));
    expect(letters).toEqual([...page.querySelectorAll('[data-letter] h2').map(({ id }) => `#${id}`), '#documents']);
  });

  it('is reached from the foot of every page and from the contents', () => {
    const href = `a[href="/${lang}/glossary/"]`;
    for (const address of listPages().filter((path) => path.startsWith(`${lang}/`) && !path.includes('embed')))
      expect(readPage(address).querySelector(`footer ${href}`), address).not.toBeNull();
    expect(readPage(`${lang}/plan/`).querySelector(`main ${href}`)).not.toBeNull();
  });
});

describe('/data/glossary', () => {
  const read = (file: string) => readFileSync(`${DIST}/data/${file}`, 'utf8');
  const records = JSON.parse(read('glossary.json')) as GlossaryRecords;

  it('has the terms and documents with the units in which they stand', () => {
    expect(records.terms.map(({ id }) => id)).toEqual(terms.map(({ id }) => id));
    expect(records.documents.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    for (const { id, places } of [...records.terms, ...records.documents]) {
      expect(places.length, id).toBeGreaterThan(0);
      expect(places.filter((place) => place !== 'plan' && !published.has(place))).toEqual([]);
    }
  });

  it('says the same as JSON and as CSV', () => {
    const rows = readCsv(read('glossary.csv'));
    expect(rows.map(({ id, name_en, explanation_zh, places }) => [id, name_en, explanation_zh, places])).toEqual(
      records.terms.map(({ id, name, explanation, places }) => [id, name.en, explanation.zh, places.join(' ')]),
    );
    expect(existsSync(`${DIST}/data/glossary.excel.csv`)).toBe(true);
  });
});

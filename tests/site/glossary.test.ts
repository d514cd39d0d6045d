import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { byId, DIST, listPages, readPage } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import type { GlossaryRecords } from '../../src/lib/data/glossary.ts';
import { toDocumentLines } from '../../src/lib/glossary/documents.ts';
import { toHead } from '../../src/lib/glossary/heads.ts';
import { listTextUnits } from '../../src/lib/glossary/occurrences.ts';
import { listSeeReferences } from '../../src/lib/glossary/see.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import { readCsv } from '../helpers/files.ts';
import { existsInSite } from '../helpers/links.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const { terms, documents } = content.glossary;
const units = new Map(listTextUnits(content, 'zh').map(({ id, text }) => [id, text]));

describe.each(LANGS)('the glossary in %s', (lang) => {
  const page = readPage(`${lang}/glossary/`);

  it('has every term once with its rendering and explanation, and every document', () => {
    const entries = page.querySelectorAll('[data-letter] [data-entry]');
    expect(entries.map(({ id }) => id).sort()).toEqual(terms.map(({ id }) => id).sort());
    for (const term of terms) {
      const entry = byId(page, term.id);
      expect(entry.querySelector('dt a')?.textContent).toBe(term.name[lang]);
      for (const { words } of toHead(term, lang).expansions)
        for (const side of LANGS) expect(entry.querySelector('dt')?.textContent).toContain(words[side]);
      expect(entry.querySelector('dd > p')?.textContent.trim()).toBe(term.explanation[lang]);
    }
  });

  it('heads no entry with the same words twice', () => {
    for (const { id } of terms) {
      const head = byId(page, id)
        .querySelectorAll('dt > *')
        .map(({ textContent }) => textContent.trim());
      expect(new Set(head).size, head.join(' | ')).toBe(head.length);
    }
  });

  it('shows of every document what the editors know of it', () => {
    for (const document of documents) {
      const entry = byId(page, document.id);
      expect(entry.querySelector('dt a')?.textContent).toContain(document.title[lang]);
      expect(entry.querySelectorAll('dd > p').map(({ textContent }) => textContent)).toEqual(
        toDocumentLines(document, lang, getStrings(lang)),
      );
    }
  });

  it('leads from other words to the entry that they mean', () => {
    const text = listTextUnits(content, lang)
      .map((unit) => unit.text)
      .join('\n');
    const shown = page
      .querySelectorAll('[data-see]')
      .map((entry) => [entry.querySelector('dt')?.textContent.trim(), entry.querySelector('a')?.getAttribute('href')]);
    const expected = listSeeReferences(terms, text, lang).map(({ name, to }) => [name[lang], `#${to.id}`]);
    expect(shown.sort()).toEqual(expected.sort());
    expect(shown.length).toBeGreaterThan(0);
  });

  it('leads from every entry to units of the plan in which it stands, and from every letter to its terms', () => {
    for (const { id, name, forms, matches } of terms) {
      const links = byId(page, id).querySelectorAll('li a');
      expect(links.length, id).toBeGreaterThan(0);
      for (const href of links.map((link) => link.getAttribute('href') ?? '')) {
        expect(existsInSite(href, `${lang}/glossary/`), href).toBe(true);
        const text = units.get(href.replace(/^.*#/, ''));
        const words = [name.zh, ...(forms?.zh ?? []), ...(matches?.zh ?? [])];
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
      expect(places.filter((place) => place !== 'plan' && !units.has(place))).toEqual([]);
    }
  });

  it('names the subject of every term, and gives as forms none that only match the text', () => {
    const rows = new Map(readCsv(read('glossary.csv')).map((row) => [row['id'], row]));
    for (const { id, kind, forms, abbreviations = {} } of terms) {
      const row = rows.get(id);
      expect(row?.['subject_zh'], id).toBe(content.glossary.kinds[kind]?.zh);
      expect(records.subjects[kind]?.en, id).toBe(row?.['subject_en']);
      expect(row?.['forms_en'] ?? '', id).toBe(forms?.en.join('; ') ?? '');
      for (const short of Object.keys(abbreviations)) expect(row?.['abbreviations_en']).toContain(`${short}: `);
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

import { describe, expect, it } from 'vitest';

import { byId, listPages, readPage } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import { listNotes, toNoteMarks } from '../../src/lib/notes/list.ts';
import { listResults } from '../../src/lib/figures/results.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const tables = (lang: string) => [`${lang}/indicators/`, `${lang}/plan/direction/goals/`, `${lang}/plan/full/`];

describe.each(LANGS)('the page of notes in %s', (lang) => {
  const page = readPage(`${lang}/notes/`);

  it.each(listNotes(content, lang))('has $id with its passages and its text', ({ id, title, text, passages }) => {
    const entry = byId(page, id);
    expect(entry.textContent).toContain(title);
    expect(entry.textContent).toContain(text);
    expect(passages.length).toBeGreaterThan(0);
    for (const { label, href, row, words } of passages) {
      expect(
        entry.querySelectorAll('dt a').map((link) => [link.textContent, link.getAttribute('href')]),
      ).toContainEqual([label, href]);
      for (const quoted of [...words, ...(row ? [row] : [])]) expect(entry.textContent).toContain(quoted);
    }
  });

  it('is reached from home, from the foot of every page, and from each place of a note', () => {
    const leads = (address: string, hash = '') =>
      readPage(address)
        .querySelectorAll('a')
        .some((link) => link.getAttribute('href') === `/${lang}/notes/${hash}`);
    expect(byId(readPage(`${lang}/`), '_top') && leads(`${lang}/`)).toBe(true);
    for (const address of listPages().filter((path) => path.startsWith(`${lang}/`) && !path.includes('/embed/')))
      expect(leads(address), address).toBe(true);
    for (const { id, about } of content.notes)
      for (const { slug } of content.indicators.indicators.filter((entry) => about.includes(entry.id)))
        expect(leads(`${lang}/indicators/${slug}/`, `#${id}`), id).toBe(true);
  });
});

describe.each(LANGS)('the table of indicators in %s', (lang) => {
  const marks = toNoteMarks(content.notes, lang);

  it.each(tables(lang))('of %s marks the rows that have notes, outside the text of the row', (address) => {
    for (const { id } of content.indicators.indicators) {
      const links = byId(readPage(address), id).querySelectorAll('a[data-furniture]');
      expect(
        links.map((link) => link.getAttribute('href')),
        id,
      ).toEqual((marks.get(id) ?? []).map(({ href }) => href));
      for (const link of links) expect(link.getAttribute('aria-label')).toMatch(/./);
    }
  });

  it('says converted values beside the printed ones in English only', () => {
    const cells = byId(readPage(`${lang}/indicators/`), 'ind-01').querySelectorAll('td [data-furniture]');
    const shown = cells.map(({ textContent }) => textContent.trim());
    expect(shown).toEqual(lang === 'en' ? ['RMB 63.76 billion', 'RMB 69 billion'] : []);
  });
});

describe.each(LANGS)('what was reported of the results in %s', (lang) => {
  const t = getStrings(lang);
  const results = listResults(content, lang);

  it.each(content.indicators.indicators)('stands on the page of $slug, or that none was found', ({ id, slug }) => {
    const section = readPage(`${lang}/indicators/${slug}/`).querySelector('[aria-labelledby=reported]');
    const own = results.filter(({ of }) => of === id);
    for (const { words, reportedBy, url, value, when } of own) {
      for (const said of [words, reportedBy, value ?? '', when]) expect(section?.textContent).toContain(said);
      expect(section?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toContain(url);
    }
    expect(section?.textContent.includes(lang === 'zh' ? '未找到' : 'No public value')).toBe(own.length === 0);
  });

  it('is listed on the overview, with how many indicators have none', () => {
    const section = readPage(`${lang}/indicators/`).querySelector('[aria-labelledby=reported]');
    for (const { words } of results) expect(section?.textContent).toContain(words);
    const missing = content.indicators.indicators.filter(({ id }) => !results.some(({ of }) => of === id)).length;
    expect(section?.textContent).toContain(String(missing));
    expect(section?.querySelectorAll('.note').map(({ textContent }) => textContent)).toContain(t.results.lead);
  });
});

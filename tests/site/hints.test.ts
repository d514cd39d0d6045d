import { describe, expect, it } from 'vitest';

import { listPages, readPage } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const { terms } = content.glossary;

describe.each(LANGS)('term hints in %s', (lang) => {
  const hinted = new Map(terms.filter(({ hint }) => hint).map((term) => [term.id, term]));
  const sections = content.pages.filter((page) => page.lang === lang).map(({ path }) => `${lang}/plan/${path}/`);

  it('stand once a term on a page, in paragraphs, and lead to its entry', () => {
    for (const address of sections) {
      const links = readPage(address).querySelectorAll('a.term');
      const ids = links.map((link) => link.getAttribute('href')?.replace(`/${lang}/glossary/#`, '') ?? '');
      expect(new Set(ids).size, address).toBe(ids.length);
      expect(ids.filter((id) => !hinted.has(id))).toEqual([]);
      for (const link of links) expect(link.closest('p[id]'), link.outerHTML).not.toBeNull();
      const notes = readPage(address).querySelectorAll('template[data-hints] > div');
      expect(notes.map((note) => note.querySelector('strong')?.textContent)).toEqual(
        ids.map((id) => hinted.get(id)?.name[lang]),
      );
    }
  });

  it('reach nearly every term that has one and stands in a paragraph', () => {
    const found = new Set(
      sections.flatMap((address) =>
        readPage(address)
          .querySelectorAll('a.term')
          .map((link) => link.getAttribute('href')?.replace(/^.*#/, '')),
      ),
    );
    expect(found.size).toBeGreaterThan(0.9 * hinted.size);
  });

  it('stand on pages of chapters and sections only', () => {
    for (const address of listPages().filter((path) => path.startsWith(`${lang}/`) && !sections.includes(path)))
      expect(readPage(address).querySelectorAll('a.term, template[data-hints]'), address).toEqual([]);
  });
});

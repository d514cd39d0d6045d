import { describe, expect, it } from 'vitest';

import { byId, readPage } from '../../scripts/site/pages.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { listCommitments } from '../../src/lib/figures/commitments.ts';
import { listQuestions } from '../../src/lib/home/questions.ts';
import { getSoundContent } from '../helpers/content.ts';
import { existsInSite } from '../helpers/links.ts';

const content = getSoundContent();

describe.each(LANGS)('the questions in %s', (lang) => {
  const home = readPage(`${lang}/`);

  it('stand on the home page at their ids, each with its whole answer', () => {
    for (const { id, question, indicators, quotes, notes, silent } of listQuestions(content, lang)) {
      const answer = byId(home, id);
      expect(answer.querySelector('summary')?.textContent).toBe(question);
      const parts = [...indicators.map(({ values }) => values), ...quotes.map(({ words }) => words)];
      for (const words of [...parts, ...notes.map(({ text }) => text), silent ?? ''])
        expect(answer.textContent, id).toContain(words);
    }
  });

  it('give numbers first, and lead to where they stand', () => {
    for (const { id, indicators, quotes } of listQuestions(content, lang)) {
      const kinds = byId(home, id)
        .querySelectorAll('.values, blockquote')
        .map(({ tagName }) => tagName);
      expect(kinds, id).toEqual([...indicators.map(() => 'P'), ...quotes.map(() => 'BLOCKQUOTE')]);
      for (const link of byId(home, id).querySelectorAll('a'))
        expect(existsInSite(link.getAttribute('href') ?? '', `${lang}/`), link.getAttribute('href')).toBe(true);
    }
  });
});

describe.each(LANGS)('the targets in the text in %s', (lang) => {
  it('stand below the table of indicators, each in its own words', () => {
    const page = readPage(`${lang}/indicators/`);
    const rows = page.querySelectorAll('.commitments tbody tr').map(({ textContent }) => textContent);
    const commitments = listCommitments(content, lang);
    expect(rows).toHaveLength(commitments.length);
    for (const [index, { label, words, quantity, deadline, source }] of commitments.entries())
      for (const text of [label, words, quantity, deadline, source.label]) expect(rows[index]).toContain(text);
    expect(byId(page, 'commitments').textContent).not.toBe('');
  });
});

import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { keysOfRow } from '../../src/lib/figures/figure.ts';
import { listParagraphs } from '../../src/lib/plan/paragraphs.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const { figures, numbers } = content.figures;
const texts = new Map(listParagraphs(content).map(({ id, zh }) => [id, zh]));

describe('what the editors write over notes and figures', () => {
  it('names another note by its title, where a note refers to one', () => {
    for (const lang of LANGS) {
      const pattern = { zh: /见编者注“([^”]+)”|编者注）/g, en: /see (?:also )?the note(?: “([^”]+)”)?/g }[lang];
      const referred = content.notes.flatMap(({ text }) => [...text[lang].matchAll(pattern)].map(([, title]) => title));
      expect(referred).not.toEqual([]);
      expect(content.notes.map(({ title }) => title?.[lang])).toEqual(expect.arrayContaining(referred));
    }
  });

  it('calls a number of a later year than the base year a target', () => {
    const aimed = figures.filter(({ rows }) =>
      rows.flatMap(keysOfRow).some((key) => (numbers[key]?.year ?? 0) > content.plan.baseYear),
    );
    expect(aimed).not.toEqual([]);
    for (const { title } of aimed) {
      expect(title.zh).toContain('目标');
      expect(title.en).toContain('target');
    }
  });

  it('keeps the bound of each passage in the rows of a figure', () => {
    const bounded = figures.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const [, bound] = /(\d+M及?以上)/.exec(row.label.zh) ?? [];
        return bound ? [[bound, texts.get(numbers[keysOfRow(row)[0] ?? '']?.paragraph ?? '') ?? '']] : [];
      }),
    );
    expect(bounded).not.toEqual([]);
    for (const [bound = '', text] of bounded) expect(text).toContain(bound);
  });
});

import { describe, expect, it } from 'vitest';

import { findTwin, listSentences } from '../../src/lib/text/sentences.ts';

describe(listSentences, () => {
  it('ends a sentence behind the marks that close it', () => {
    const text = '甲说：“好。”乙。丙';
    const parts = listSentences(text, 'zh').map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(['甲说：“好。”', '乙。', '丙']);
    const english = 'RMB 3.5 billion went in. “So it is.” Then no. 3 came.';
    expect(listSentences(english, 'en')).toHaveLength(4);
  });
});

describe(findTwin, () => {
  const twin = 'A. Bb. Ccc.';

  it('gives the sentence of the same number where both have as many', () => {
    expect(findTwin({ start: 2, end: 4 }, '甲。乙。丙。', 'zh', twin)).toEqual({ start: 3, end: 6 });
  });

  it.each([
    ['the numbers of sentences differ', { start: 0, end: 2 }, '甲。乙。'],
    ['no sentence is asked for', { start: 0, end: 6 }, '甲。乙。丙。'],
  ])('gives the whole where %s', (_, sentence, text) => {
    expect(findTwin(sentence, text, 'zh', twin)).toEqual({ start: 0, end: twin.length });
  });
});

import { describe, expect, it } from 'vitest';

import { findPartAround, findTwin, listSentences } from '../../src/lib/text/sentences.ts';

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

describe(findPartAround, () => {
  it('goes from one full stop or semicolon to another, with the marks that close a quotation', () => {
    const text = '甲乙；丙“丁。”戊己。';
    expect(findPartAround(text, { start: 4, end: 5 }, 'zh')).toEqual({ start: 3, end: 8 });
    expect(text.slice(3, 8)).toBe('丙“丁。”');
  });

  it('takes in all parts that the place touches, and no blank before them', () => {
    const text = 'One; two. Three, 14.5 four; five.';
    const at = text.indexOf('two');
    const { start, end } = findPartAround(text, { start: at, end: text.indexOf('four') }, 'en');
    expect(text.slice(start, end)).toBe('two. Three, 14.5 four;');
  });
});

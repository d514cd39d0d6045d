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
  const own = { text: '甲；乙。丙。', seams: [2, 4] };
  const twin = { text: 'A. Bb. Ccc.', seams: [2, 6] };

  it.each([
    ['one part', { start: 2, end: 4 }, { start: 3, end: 6 }],
    ['several parts', { start: 0, end: 4 }, { start: 0, end: 6 }],
    ['less than a part', { start: 5, end: 6 }, { start: 7, end: 11 }],
  ])('gives all that says %s, without the blank before it', (_, part, found) => {
    expect(findTwin(part, own, twin)).toEqual(found);
    expect(findTwin(found, twin, own).start).toBeLessThanOrEqual(part.start);
  });

  it('gives the whole where there is no seam', () => {
    expect(findTwin({ start: 0, end: 2 }, { text: own.text, seams: [] }, { text: twin.text, seams: [] })).toEqual({
      start: 0,
      end: twin.text.length,
    });
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

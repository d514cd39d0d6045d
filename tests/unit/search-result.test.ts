import { describe, expect, it } from 'vitest';

import { findSentence, toMarkedSentence, toPieces } from '../../src/lib/search/excerpt.ts';
import { findExact, findAmount } from '../../src/lib/search/exact.ts';
import { toMarks } from '../../src/lib/search/hit.ts';
import type { Marks } from '../../src/lib/search/hit.ts';
import { findMarks } from '../../src/lib/search/marks.ts';
import { findAmounts } from '../../src/lib/search/numbers.ts';
import { toResult, toTwinExcerpt } from '../../src/lib/search/result.ts';
import { makeCorpus } from '../helpers/corpus.ts';
import type { Thing } from '../helpers/corpus.ts';

const TEXT = '网络提速。“十四五”末全市建成5G基站达6.3万个；宽带提速！';
const zh = makeCorpus('zh', [
  ['unit', 'ch1', '一', '网络'],
  ['paragraph', 'ch1-p1', '一第1段', TEXT],
  ['indicator', 'ind-01', '表1，序号1', '基站数：2030年目标 6.3万个'],
  ['term', 'term-a', '', '基站\n站点'],
]);
const [, paragraph] = zh.entries;

const mark = (marks: Partial<Marks>) =>
  paragraph ? findMarks(paragraph, toMarks(marks)).map(({ start, end }) => TEXT.slice(start, end)) : [];

describe(findMarks, () => {
  it('marks words, literal strings and numbers, and joins what overlaps', () => {
    expect(mark({ words: ['提速'] })).toEqual(['提速', '提速']);
    expect(mark({ words: ['5g基站', '基站'] })).toEqual(['5G基站']);
    expect(mark({ literals: ['"十四五"末'] })).toEqual(['“十四五”末']);
    expect(mark({ amounts: findAmounts('63000') })).toEqual(['6.3万']);
  });
});

describe(findSentence, () => {
  const at = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });

  it('gives the sentence with most of what is marked, else the first', () => {
    const sentence = findSentence(TEXT, [at('提速'), at('5G'), at('6.3万')], 'zh');
    expect(TEXT.slice(sentence.start, sentence.end)).toMatch(/^“十四五”末.*！$/);
    expect(findSentence(TEXT, [], 'zh').start).toBe(0);
  });
});

describe(toMarkedSentence, () => {
  it('cuts a long sentence around the mark, and says so', () => {
    const text = `${'前'.repeat(150)}，这里基站很多，${'后'.repeat(150)}。`;
    const start = text.indexOf('基站');
    const pieces = toMarkedSentence(text, { start: 0, end: text.length }, [{ start, end: start + 2 }], 'zh');
    expect(pieces.find(({ marked }) => marked)?.text).toBe('基站');
    expect([pieces[0]?.text, pieces.at(-1)?.text]).toEqual(['…', '…']);
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(140);
  });

  it('shows a short one whole', () => {
    expect(toPieces('短文', { start: 0, end: 2 }, [])).toEqual([{ text: '短文', marked: false }]);
  });
});

describe(toResult, () => {
  const result = (id: string, words = '基站') => {
    const hit = findExact(words, zh).find(({ entry }) => zh.entries[entry]?.id === id);
    return hit && toResult(hit, zh);
  };

  it('leads to the paragraph, with the sentence, and with what is to be marked there', () => {
    const found = result('ch1-p1');
    expect(found).toMatchObject({ path: 'plan/#ch1-p1', label: '一第1段', marked: ['基站'], missing: [] });
    expect(found?.quote).toBe('“十四五”末全市建成5G基站达6.3万个；宽带提速！');
  });

  it('is called by its name where it has one', () => {
    expect(
      result('ind-01')
        ?.title.map(({ text }) => text)
        .join(''),
    ).toBe('基站数');
    expect(
      result('ind-01')
        ?.excerpt.map(({ text }) => text)
        .join(''),
    ).toBe('2030年目标 6.3万个');
    expect(result('term-a')).toMatchObject({ quote: undefined, excerpt: [] });
    expect(result('term-a', '站点')?.excerpt).toEqual([{ text: '站点', marked: true }]);
  });

  it('quotes the plan’s own words alone, and no sentence that the editors made of an indicator', () => {
    expect(result('ind-01')?.quote).toBeUndefined();
    expect(result('ch1', '网络')?.quote).toBe('网络');
  });

  it('marks a number in whatever way it is written', () => {
    const [asked] = findAmounts('63000');
    expect(asked && findAmount(asked, zh).map((hit) => toResult(hit, zh).marked)).toContainEqual(['6.3万']);
  });
});

describe(toTwinExcerpt, () => {
  const ENGLISH = 'Networks become much faster everywhere. There are 63,000 stations, and broadband too.';
  const shown = (words: string, seams: Record<'zh' | 'en', number[]>) => {
    const thing = (text: string, own: number[]): Thing => ['paragraph', 'ch1-p1', '', text, undefined, -1, own];
    const own = makeCorpus('zh', [thing(TEXT, seams.zh)]);
    const [[hit], [entry], [twin]] = [
      findExact(words, own),
      own.entries,
      makeCorpus('en', [thing(ENGLISH, seams.en)]).entries,
    ];
    return hit && entry && twin && toTwinExcerpt(toResult(hit, own), entry, twin).map(({ text }) => text);
  };

  it('gives the part between the seams around the sentence', () => {
    const seams = { zh: [TEXT.indexOf('“')], en: [ENGLISH.indexOf(' There')] };
    expect(shown('6.3万', seams)).toEqual(['There are 63,000 stations, and broadband too.']);
    expect(shown('网络提速', seams)).toEqual(['Networks become much faster everywhere.']);
  });

  it('gives all where there is no seam', () => {
    expect(shown('6.3万', { zh: [], en: [] })).toEqual([ENGLISH]);
  });
});

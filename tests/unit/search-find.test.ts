import { describe, expect, it } from 'vitest';

import { findAcross, needsOther } from '../../src/lib/search/across.ts';
import type { Corpus } from '../../src/lib/search/corpus.ts';
import { findFirst, findRest } from '../../src/lib/search/find.ts';
import { sortHits, toMarks } from '../../src/lib/search/hit.ts';
import type { Hit } from '../../src/lib/search/hit.ts';
import { listIndexWords } from '../../src/lib/search/index-words.ts';
import { suggestTerms, toNotes } from '../../src/lib/search/notes.ts';
import { scoreByText, weighCount } from '../../src/lib/search/score.ts';
import { makeCorpus } from '../helpers/corpus.ts';

const zh = makeCorpus(
  'zh',
  [
    ['unit', 'ch1', '一', '建设网络'],
    ['paragraph', 'ch1-p1', '一第1段', '建设网络。到2030年，全县建成5G基站6.3万个，行政村全部通5G。'],
    ['paragraph', 'ch1-p2', '一第2段', '发展数据中心，PUE不应高于1.3。电力供应向基站倾斜。'],
    ['paragraph', 'ch1-p3', '一第3段', '整治骚扰电话，宽带提速。'],
    ['indicator', 'ind-04', '表1，序号4', '基站数：2030年目标 6.3万个', '基站数（万个）\n6.3\n>88'],
    ['figure', 'fig-a', '一', '基站6.3万个'],
    ['term', 'term-base-station', '', '基站'],
    ['term', 'term-nuisance-calls', '', '骚扰电话'],
  ],
  [[['网速'], ['提速']]],
  '網网絡络',
);
const en = makeCorpus('en', [
  ['unit', 'ch1', '1', 'Build networks'],
  ['paragraph', 'ch1-p1', '1 para. 1', 'By 2030 there are 63,000 5G base stations, and all villages have 5G.'],
  ['paragraph', 'ch1-p2', '1 para. 2', 'Data centers have a PUE no higher than 1.3. Supply base stations with power.'],
  ['paragraph', 'ch1-p3', '1 para. 3', 'Rectify nuisance calls, and raise broadband speed.'],
  ['indicator', 'ind-04', 'Table 1, No. 4', 'Base stations: Target 2030 63,000', 'Base stations (10,000)\n6.3\n>88'],
  ['figure', 'fig-a', '1', '63,000 base stations'],
  ['term', 'term-base-station', '', 'base station'],
  ['term', 'term-nuisance-calls', '', 'nuisance calls'],
]);

function search(raw: string, corpus: Corpus): { ids: string[]; hits: Hit[] } {
  const found = findFirst(raw, corpus);
  const scores = new Map(found.open.map((sought) => [sought, scoreByText(sought, corpus)]));
  const hits = findRest(found, scores, corpus);
  return { hits, ids: hits.map(({ entry }) => corpus.entries[entry]?.id ?? '') };
}

describe(findFirst, () => {
  it.each([
    ['the indicator whose name was typed first, headings before text, terms and figures last', '基站数', 'ind-04'],
    ['a number however it is written', '63,000', 'ind-04'],
    ['a number with its bound', '>88', 'ind-04'],
    ['a unit by its number', '第一章', 'ch1'],
    ['a paragraph by its number', '一第2段', 'ch1-p2'],
    ['an indicator by its number', '指标4', 'ind-04'],
    ['words in another width and script', '５Ｇ基站', 'ch1-p1'],
    ['traditional characters', '網絡', 'ch1'],
    ['a mixed string', '5G基站6.3万个', 'ch1-p1'],
    ['words far apart', '电力基站', 'ch1-p2'],
    ['a question', '村里什么时候有5G？', 'ch1-p1'],
    ['the plan’s word for a reader’s', '网速怎么样', 'ch1-p3'],
    ['a word with one wrong character', '骚扰电活', 'ch1-p3'],
  ])('finds %s', (_, raw, first) => {
    expect(search(raw, zh).ids[0]).toBe(first);
  });

  it.each([
    ['villages', 'ch1-p1'],
    ['base station', 'ind-04'],
    ['basestation', 'ind-04'],
    ['brodband', 'ch1-p3'],
    ['power for base stations', 'ch1-p2'],
    ['broadb', 'ch1-p3'],
  ])('finds %s in English', (raw, first) => {
    expect(search(raw, en).ids[0]).toBe(first);
  });

  it('finds quoted strings to the letter, in the plan’s own words only', () => {
    expect(search('“基站”', zh).ids).toEqual(['ind-04', 'ch1-p1', 'ch1-p2']);
    expect(search('"PUE no higher than 1.3"', en).ids).toEqual(['ch1-p2']);
    expect(search('“站基”', zh).ids).toEqual([]);
    expect(search('“基站” 电力', zh).ids[0]).toBe('ch1-p2');
  });

  it.each(['大熊猫', '', '“', '((', '😀', '长'.repeat(10_000)])('finds nothing for %s, and does not fail', (raw) => {
    expect(search(raw, zh).ids).toEqual([]);
  });

  it('leaves places with some of the words out where all stand in one piece somewhere', () => {
    expect(search('数据中心', zh).ids).toEqual(['ch1-p2']);
    expect(search('基站 骚扰电话', zh).hits.every(({ tier }) => tier === 'some')).toBe(true);
  });
});

describe(sortHits, () => {
  it('orders by tier, score and place, and keeps each entry once', () => {
    const hit = (entry: number, tier: Hit['tier'], score: number): Hit => ({
      ...{ entry, tier, score },
      marks: toMarks({}),
      missing: [],
    });
    const hits = [hit(3, 'some', 9), hit(2, 'exact', 1), hit(1, 'exact', 1), hit(2, 'all', 8), hit(0, 'exact', 2)];
    expect(sortHits(hits).map(({ entry }) => entry)).toEqual([0, 1, 2, 3]);
  });
});

describe(findAcross, () => {
  const ids = (hits: Hit[]) => hits.map(({ entry }) => zh.entries[entry]?.id);

  it('finds in the text what is asked in the other language', () => {
    const hits = findAcross('nuisance calls', zh, en);
    expect(ids(hits)[0]).toBe('ch1-p3');
    expect(hits[0]?.marks.words).toEqual(['骚扰电话']);
    expect(hits[0]?.across?.words).toEqual(['nuisanc cal']);
    expect(ids(findAcross('什么时候行政村通5G', en, zh))[0]).toBe('ch1-p1');
  });

  it.each([
    ['nuisance calls', zh, true],
    ['5G', zh, false],
    ['基站', zh, false],
    ['基站', en, true],
    ['“基站”', en, true],
    ['base stations', en, false],
    ['第一章', en, false],
  ] as const)('is needed for %s: %#', (raw, corpus, isNeeded) => {
    expect(needsOther(raw, findFirst(raw, corpus), corpus)).toBe(isNeeded);
  });
});

describe(toNotes, () => {
  const note = (raw: string, corpus: Corpus) => {
    const found = findFirst(raw, corpus);
    return toNotes(found, search(raw, corpus).hits, corpus);
  };

  it('says what else was looked for, in the words of the text', () => {
    expect(note('网速', zh).also).toEqual(['提速']);
    expect(note('brodband', en).corrected).toEqual([{ typed: 'brodband', words: ['broadband'] }]);
    expect(note('基站 元宇宙', zh)).toMatchObject({ unknown: ['元宇宙'], isRelaxed: false });
    expect(note('基站 骚扰电话', zh).isRelaxed).toBe(true);
  });
});

describe(suggestTerms, () => {
  it('gives terms that have something in common with what was typed', () => {
    expect(suggestTerms('骚扰短信', zh)).toEqual(['骚扰电话']);
    expect(suggestTerms('qqqzzz', en)).toEqual([]);
  });
});

describe(scoreByText, () => {
  it('weighs rare words more, and words that stand twice a little more', () => {
    const weigh = (words: string) => Math.max(...scoreByText({ words, via: 'typed' }, zh).values());
    expect(weigh('电力')).toBeGreaterThan(weigh('基站'));
    expect([weighCount(1), weighCount(2) < 1.5]).toEqual([1, true]);
  });
});

describe(listIndexWords, () => {
  it('gives the words of the plan’s own text that stand in more than one place', () => {
    const words = listIndexWords(zh);
    expect(words[1]).toContain('基站');
    expect(words.flat()).not.toContain('电力');
    expect(words.slice(5)).toEqual([[], [], []]);
  });
});

import { describe, expect, it } from 'vitest';

import { cutPhrases, listMissed } from '../../scripts/quality/cuts.ts';
import { isAt, judge } from '../../scripts/quality/judge.ts';
import { holdsNumber, holdsWords, listQuoted } from '../../scripts/quality/match.ts';

const wanted = (right: string[], also: string[] = []) => ({ right, also });

describe('recall among the first five', () => {
  it.each([
    ['divides by the number of right places where they are fewer than five', ['a', 'x', 'b'], wanted(['a', 'b']), 1],
    ['divides by five where they are more', ['a', 'b', 'x', 'c', 'd'], wanted(['a', 'b', 'c', 'd', 'e', 'f']), 0.8],
    ['does not look beyond five', ['x', 'x', 'x', 'x', 'x', 'a'], wanted(['a']), 0],
    [
      'lets a term that holds the words take a place',
      ['t', 'a', 'b', 'c', 'd'],
      wanted(['a', 'b', 'c', 'd', 'e'], ['t']),
      1,
    ],
    ['does not let a term stand for a place', ['t', 'a'], wanted(['a', 'b'], ['t']), 0.5],
    ['wants an empty list where there is no place', ['x'], wanted([]), 0],
    ['is whole where nothing is to be found, and nothing is', [], wanted([]), 1],
  ])('%s', (_, results, places, recall) => {
    expect(judge(results, places).recall).toBe(recall);
  });
});

describe('a literal search', () => {
  it.each([
    ['is exact with all right places and terms that hold the words', ['a', 't', 'b'], 1],
    ['is not exact with a place missing', ['a'], 0],
    ['is not exact with a false one', ['a', 'b', 'x'], 0],
  ])('%s', (_, results, exact) => {
    expect(judge(results, wanted(['a', 'b'], ['t'])).exact).toBe(exact);
  });
});

describe('a result', () => {
  it.each([
    ['kp3-c1', 'kp3-c1', true],
    ['kp3-content', 'kp3-c1', true],
    ['kp3-c2', 'kp3-c1', false],
    ['kp3', 'kp3-c1', false],
    ['ch5-s3', 'ch5-s3-p1', false],
    ['ch1-close-p1-e3', 'ch1-close-p1', true],
    ['ch1-close', 'ch1-close-p1', true],
  ])('%s for the place %s counts: %s', (result, place, counts) => {
    expect(isAt(result, place)).toBe(counts);
  });
});

describe('a text', () => {
  it.each([
    ['has words in any width and case', holdsWords, '新建５Ｇ基站', '5g基站', true],
    ['has words in any form of quotation marks', holdsWords, 'in Xiong’an New Area', "xiong'an", true],
    ['has English words from their beginning', holdsWords, 'tracking products', 'rack', false],
    ['has English words with an ending', holdsWords, '150,000 racks', 'rack', true],
    ['has a number before a unit', holdsNumber, '达6.3万个', '6.3万', true],
    ['has no part of a number', holdsNumber, '达16.3万个', '6.3万', false],
    ['has no beginning of a number', holdsNumber, '增长37.86%', '37.8', false],
    ['has a number before a comma', holdsNumber, 'RMB 4.9, and', 'RMB 4.9', true],
  ])('%s', (_, holds, text, words, found) => {
    expect(holds(text, words)).toBe(found);
  });
});

describe('quoted strings', () => {
  it.each([
    ['"a b" c', ['a b']],
    ['“一” 「二」『三』', ['一', '二', '三']],
    ['„x“ «y»', ['x', 'y']],
    ["'edge computing'", ['edge computing']],
    ["Beijing's people's", []],
    ['＂一＂', ['一']],
    ['"unpaired', []],
  ])('of %s are %j', (query, quoted) => {
    expect(listQuoted(query)).toEqual(quoted);
  });
});

describe('phrases cut at random', () => {
  const place = (id: string, zh: string, en: string) => ({ id, text: [zh, en], numbers: [], also: [] });
  const places = [
    place('ch1', '加快千兆光纤网络', 'Faster gigabit networks'),
    place('ch1-p1', '加快千兆光纤网络能力升级，达到37.86%。', 'Upgrade gigabit networks by 37.86% in Xi’an (CDN).'),
  ];

  it('are the same for the same seed, and others for another', () => {
    expect(cutPhrases(places, 'zh', 5, 1)).toEqual(cutPhrases(places, 'zh', 5, 1));
    expect(cutPhrases(places, 'zh', 5, 1)).not.toEqual(cutPhrases(places, 'zh', 5, 2));
  });

  it.each(['zh', 'en'] as const)('in %s are whole pieces of paragraphs, with all places that hold them', (lang) => {
    const whole = places[1]?.text[lang === 'zh' ? 0 : 1] ?? '';
    for (const { text, from, places: holding } of cutPhrases(places, lang, 20, 3)) {
      expect(whole).toContain(text);
      expect(text).not.toMatch(/^\p{P}|37$|37\.$/u);
      expect(from).toBe('ch1-p1');
      expect(holding).toContain(from);
    }
  });

  it('are missed where their paragraph is not found, or not among the first five though they are rare', () => {
    const cut = { text: 'x', from: 'a', places: ['a'] };
    const common = { ...cut, places: ['a', 'b', 'c', 'd', 'e', 'f'] };
    const late = ['b', 'c', 'd', 'e', 'f', 'a'];
    expect(listMissed([{ cut, results: ['b', 'a'] }])).toEqual([]);
    expect(listMissed([{ cut, results: [] }])).toHaveLength(1);
    expect(listMissed([{ cut, results: late }])).toHaveLength(1);
    expect(listMissed([{ cut: common, results: late }])).toEqual([]);
  });
});

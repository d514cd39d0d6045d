import { describe, expect, it } from 'vitest';

import { isRight, listSums, listTerms, readTerm } from '../../src/lib/notes/sums.ts';

describe(readTerm, () => {
  it.each([
    ['802.4万', 'zh', 8_024_000, 1000],
    ['8.024 million', 'en', 8_024_000, 1000],
    ['231,000', 'en', 231_000, 1],
    ['96%', 'zh', 0.96, 0.01],
    ['1.5亿', 'zh', 150_000_000, 1e7],
  ] as const)('reads %s', (printed, lang, value, step) => {
    const term = readTerm(printed, lang);
    expect(term.value).toBeCloseTo(value);
    expect(term.step).toBeCloseTo(step);
  });
});

describe(listSums, () => {
  it.each([
    ['按用户数，802.4万÷946.7万＝84.8%。', 'zh', [true]],
    ['按用户数，802.4万÷946.7万＝90.6%。', 'zh', [false]],
    ['23.1万÷3.1%＝745万，719.4万÷745万＝96.6%', 'zh', [true, true]],
    ['8.024 million ÷ 9.467 million = 84.8%, which', 'en', [true]],
    ['246,000 ÷ 112 = 2,197', 'en', [false]],
    ['2.5万+3.8万＝6.3万；6.3万−3.8万＝2.5万', 'zh', [true, true]],
    ['10×2÷4＝5', 'zh', [true]],
    ['规划所印为84.8%，另一处为90.6%。', 'zh', []],
  ] as const)('calculates “%s” again', (text, lang, right) => {
    expect(listSums(text, lang).map(isRight)).toEqual(right);
  });

  it('gives the numbers that a sum is made of', () => {
    const [sum] = listSums('23.1万÷917.3万＝2.5%', 'zh');
    expect(sum?.operands.map(({ printed }) => printed)).toEqual(['23.1万', '917.3万']);
    expect(sum?.result.printed).toBe('2.5%');
  });
});

describe(listTerms, () => {
  it('counts what each ten thousand people have as English does', () => {
    expect(listTerms('每万人基站数达112个', 'zh').map(({ value }) => value)).toEqual([10_000, 112]);
    expect(listTerms('112 stations per 10,000 people', 'en').map(({ value }) => value)).toEqual([112, 10_000]);
  });
});

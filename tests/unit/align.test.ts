import { describe, expect, it } from 'vitest';

import { alignTexts } from '../../src/lib/text/align.ts';
import type { Judge } from '../../src/lib/text/align.ts';

/** Forbids that the digits of a stretch are not those of its translation. */
const byDigits: Judge = (zh, en) => (String(zh.match(/\d+/g) ?? []) === String(en.match(/\d+/g) ?? []) ? 0 : Infinity);

/** Cuts both texts where they were found to be cut alike. */
function align(zh: string, en: string, judge: Judge = byDigits): [string, string][] {
  const cuts = [[0, 0], ...alignTexts({ zh, en }, judge), [zh.length, en.length]];
  return cuts.slice(1).map(([zhEnd, enEnd], index) => {
    const [zhStart, enStart] = cuts[index] ?? [];
    return [zh.slice(zhStart, zhEnd), en.slice(enStart, enEnd).trim()];
  });
}

const LONG = [
  '推进数据中心协同建设和有序发展。',
  'Advance the coordinated construction and orderly growth of data centers.',
] as const;
const SHORT = ['网络提速。', 'Networks speed up.'] as const;

describe(alignTexts, () => {
  it('pairs sentences of like length', () => {
    expect(align(LONG[0] + SHORT[0], `${LONG[1]} ${SHORT[1]}`)).toEqual([LONG, SHORT]);
  });

  it('pairs a sentence with the two that say the same', () => {
    const zh = '推进数据中心协同建设，优化网络规划布局和区域通道。';
    const en = 'Advance the coordinated construction of data centers. Optimize the planning of networks and channels.';
    expect(align(SHORT[0] + zh, `${SHORT[1]} ${en}`)).toEqual([SHORT, [zh, en]]);
  });

  it('cuts Chinese at a semicolon where English has a sentence, or a semicolon too', () => {
    const parts = [LONG[0].replace('。', '；'), SHORT[0]] as const;
    expect(align(parts.join(''), `${LONG[1]} ${SHORT[1]}`)).toEqual([[parts[0], LONG[1]], SHORT]);
    const english = LONG[1].replace('.', ';');
    expect(align(parts.join(''), `${english} ${SHORT[1]}`)).toEqual([[parts[0], english], SHORT]);
  });

  it('does not cut where the numbers of both sides would not agree', () => {
    const zh = '基站达到5万个。用户达到400万户。';
    expect(align(zh, 'Stations reached 5. Users reached 400.')).toHaveLength(2);
    expect(align(zh, 'Users reached 400. Stations reached 5.')).toHaveLength(1);
  });

  it('does not cut where another way to cut is nearly as good', () => {
    const zh = '甲乙丙丁甲乙丙丁。甲乙丙丁甲乙丙丁。';
    expect(align(zh, 'Abcd abcd abcd abcd. Abcd abcd. Abcd abcd abcd abcd.')).toHaveLength(1);
  });

  it('gives one pair for what cannot be cut', () => {
    expect(align('甲乙丙丁', 'Abcd abcd')).toEqual([['甲乙丙丁', 'Abcd abcd']]);
    expect(alignTexts({ zh: '甲。', en: '' }, byDigits)).toEqual([]);
  });
});

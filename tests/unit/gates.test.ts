import { describe, expect, it } from 'vitest';

import { compareNumbers } from '../../src/lib/gates/numbers.ts';
import { findStrays } from '../../src/lib/gates/script.ts';
import { toGateSummary } from '../../src/lib/gates/summary.ts';
import { findLostTerms, toLexicon } from '../../src/lib/gates/terms.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';
import { toText } from '../helpers/gates.ts';

const explanation = { zh: '释', en: 'Meaning' };

describe(findStrays, () => {
  it.each<[Lang, string, string[]]>([
    ['zh', '4.1节，G.652、IDC/ISP、1:3、A,B（CDN）“好”', []],
    ['zh', '好,坏;(一)', ['half-width', 'half-width', 'half-width', 'half-width']],
    ['zh', '他说"好"', ['straight', 'straight']],
    ['zh', '共１２个', ['full-width']],
    ['en', 'It’s “fine” – e.g. 2 × 3', []],
    ['en', 'the 两会 sessions', ['han']],
    ['en', 'it\'s "fine"', ['straight', 'straight', 'straight']],
    ['en', 'fine，and（so）on', ['full-width', 'full-width', 'full-width']],
  ])('in %s finds what does not belong into “%s”', (lang, text, expected) => {
    expect(findStrays(text, lang).map(({ what }) => what)).toEqual(expected);
  });
});

const LEXICON = toLexicon({
  kinds: {},
  terms: [
    { id: 'term-a', kind: 'place', name: { zh: '江南', en: 'Jiangnan' }, hint: true, explanation },
    { id: 'term-b', kind: 'place', name: { zh: '江南发展', en: 'development of Jiangnan' }, hint: true, explanation },
    {
      id: 'term-c',
      kind: 'telecom',
      name: { zh: '网络', en: 'network' },
      forms: { zh: ['网'], en: ['net'] },
      hint: true,
      explanation,
    },
    { id: 'term-d', kind: 'telecom', name: { zh: 'PON', en: 'PON' }, hint: true, explanation },
  ],
  documents: [{ id: 'doc-a', title: { zh: '道路法', en: 'Road Law' }, forms: ['路法'] }],
});

describe(findLostTerms, () => {
  it.each([
    ['推进江南发展，建设江南', 'Advance the development of Jiangnan, and build Jiangnan.', []],
    ['推进江南发展，建设江南', 'Advance the development of Jiangnan, and build the South.', ['江南']],
    ['推进江南发展', 'Build Jiangnan.', ['江南发展']],
    ['建网络，用网络', 'Build networks, use the net.', []],
    ['建网络，用网络', 'Build networks, use them.', ['网络']],
    ['建网络和网络平台', 'Build networks and their platforms.', []],
    ['GPON设备', 'GPON equipment', []],
    ['10G PON设备', '10G equipment', ['PON']],
    ['依据《道路法》', 'under the Act on Roads', ['道路法']],
    ['依据路法', 'under the Road Law', []],
  ])('in “%s” and “%s” finds %j', (zh, en, expected) => {
    expect(findLostTerms(zh, en, LEXICON).lost.map(({ term }) => term.name)).toEqual(expected);
  });
});

/** Sentences of any plan with something wrong, and the gate and the words that say so. */
const DIFFER: [zh: string, en: string, gate: string, names: string][] = [
  ['投资5亿元', 'an investment of RMB 5 billion', 'numbers', '“5亿元” (500,000,000 RMB)'],
  ['投资5亿元', 'an investment of 500 million', 'numbers', '“500 million” (500,000,000)'],
  ['提高2个百分点', 'up 2%', 'numbers', '2 point'],
  ['30个以上', 'more than 30', 'numbers', '“30” (≥ 30)'],
  ['约30个', 'nearly 30', 'numbers', '“30” (≈ 30)'],
  ['建设30个', 'build more than 30', 'numbers', '“30” (> 30)'],
  ['三分之一', 'a quarter of it', 'numbers', '“三分之一”'],
  ['1999—2005年', '1999–2004', 'numbers', 'year 2005'],
  ['第二阶段', 'the third stage', 'numbers', 'rank 2'],
  ['甲为3%，乙为5%', 'A is 5% and B is 3%', 'order', '“3%” (3 %) and “5%” (5 %)'],
  ['支持4K，探索8K', 'support 8K, explore 4K', 'order', '“4K”'],
  ['全县道路', 'all 12 roads of the county', 'numbers', '“12” (12) is not in the Chinese'],
];

describe(compareNumbers, () => {
  it.each(DIFFER)('of “%s” and “%s” stops at %s: %s', (zh, en, gate, names) => {
    const { findings } = compareNumbers(toText(zh, en), { words: [], exceptions: [] });
    expect(findings.map((finding) => finding.gate)).toContain(gate);
    expect(findings.map(({ message }) => message).join('\n')).toContain(names);
  });
});

describe(toGateSummary, () => {
  it('counts what was compared, also in a plan without glossary and exceptions', () => {
    const content = { ...getSoundContent(SECOND_PLAN), glossary: { kinds: {}, terms: [], documents: [] } };
    const { chapters, plan, edition } = toGateSummary(content, 'en');
    expect(chapters.map(({ page, sections }) => [page.title, sections.length])).toEqual([
      ['Background', 0],
      ['Main work', 1],
    ]);
    expect(chapters[0]?.count).toEqual({ texts: 3, paragraphs: 2, numbers: 2, terms: 0, exceptions: 0 });
    expect(plan).toMatchObject({ paragraphs: 6, terms: 0, exceptions: 0 });
    expect(edition).toMatchObject({ paragraphs: 0 });
    expect(plan.numbers).toBe(chapters.reduce((sum, { count }) => sum + count.numbers, 0));
  });
});

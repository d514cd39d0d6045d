import { describe, expect, it } from 'vitest';

import { toDocumentLines } from '../../src/lib/glossary/documents.ts';
import { isInflected } from '../../src/lib/glossary/forms.ts';
import { toHead } from '../../src/lib/glossary/heads.ts';
import { listOccurrences } from '../../src/lib/glossary/occurrences.ts';
import { groupByLetter } from '../../src/lib/glossary/order.ts';
import { CHARACTERS, findHomophone } from '../../src/lib/glossary/pinyin.ts';
import { toPlaces } from '../../src/lib/glossary/places.ts';
import { createFinder } from '../../src/lib/glossary/words.ts';
import { listSeeReferences } from '../../src/lib/glossary/see.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

/** Gives the words of a text that are names. */
const findWords = (names: string[], text: string, lang: Lang) =>
  createFinder([{ id: 'term-a', words: names }], lang)(text).map(({ start, end }) => text.slice(start, end));

describe('words of terms', () => {
  it.each<[string, string[], string, string[]]>([
    ['the longest where names overlap', ['公路', '环县公路'], '环县公路和公路', ['环县公路', '公路']],
    ['nothing within the title of a document', ['公路', '《公路法》'], '《县公路条例》和《公路法》', ['《公路法》']],
    ['nothing within other letters', ['PUE', '5G'], 'PUE值、PUEX、15G、5G网', ['PUE', '5G']],
  ])('in Chinese are %s', (_, names, text, expected) => {
    expect(findWords(names, text, 'zh')).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['base station', 'Base stations and a base-station', ['Base stations', 'base-station']],
    ['city', 'Cities, the city’s', ['Cities', 'city']],
    ['edge computing', 'edge computing', ['edge computing']],
    ['streamline administration', 'Streamlining administration', ['Streamlining administration']],
    ['networks', 'a network', ['network']],
    ['Belt and Road', 'a belt and road, the Belt and Road', ['Belt and Road']],
    ['IT', 'it, bit, IT, ITs', ['IT', 'ITs']],
    ['R&D', 'R&amp;D and R&D', ['R&amp;D', 'R&D']],
    ['C++ (1+1)', 'C++ (1+1)', ['C++ (1+1)']],
  ])('in English: “%s” in “%s”', (name, text, expected) => {
    expect(findWords([name], text, 'en')).toEqual(expected);
  });
});

describe('occurrences', () => {
  const content = getSoundContent(SECOND_PLAN);

  it('are the units whose Chinese has the term, the longest name first, and documents by their titles', () => {
    expect(Object.fromEntries(listOccurrences(content))).toEqual({
      'term-ring-road': ['ch2-s1-i1-p1', 'kp1', 'kp1-goal'],
      'term-road': ['ch1-p1', 'ch2-s1', 'ind-01'],
      'term-bus-route': ['ch1-p2'],
      'doc-master-plan': ['ch2-p1'],
    });
  });

  it('of a term that stands only within longer ones are theirs', () => {
    const [ringRoad] = content.glossary.terms;
    const terms = ringRoad ? [ringRoad, { ...ringRoad, id: 'term-ring', name: { zh: '环县', en: 'ring' } }] : [];
    const occurrences = listOccurrences({ ...content, glossary: { kinds: {}, terms, documents: [] } });
    expect(occurrences.get('term-ring')).toEqual(occurrences.get('term-ring-road'));
  });

  it('have a label of printed numbers and an address in both languages', () => {
    const labels = (lang: Lang) =>
      ['plan', 'ch1-p1', 'ch2-s1', 'ch2-s1-i1-p1', 'kp1', 'kp1-goal', 'kp1-c2', 'ind-01'].map(
        (id) => toPlaces(content, lang).get(id)?.label,
      );
    expect(labels('zh')).toEqual(
      ['封面', '一第1段', '二（一）标题', '二（一）1第1段', '重点工程一', '重点工程一，工程目标'].concat([
        '重点工程一，工程内容第2部分',
        '指标1',
      ]),
    );
    expect(labels('en')).toEqual(
      [
        'Title page',
        '1 para. 1',
        'heading 2.1',
        '2.1.1 para. 1',
        'Key Project 1',
        'Key Project 1, Project goal',
      ].concat(['Key Project 1, Project content, part 2', 'Indicator 1']),
    );
    expect(toPlaces(content, 'en').get('kp1-c2')?.href).toBe('/en/plan/tasks/roads/#kp1-c2');
  });
});

describe('the order of terms', () => {
  const named = (zh: string, en: string, pinyin?: string) => ({ name: { zh, en }, pinyin });
  const terms = [
    named('张家口', 'Zhangjiakou'),
    named('“一带一路”', '“Belt and Road”'),
    named('长安街', 'Chang’an Avenue', 'Cháng’ān Jiē'),
    named('车联网', 'Internet of Vehicles'),
    named('产学研', 'industry-university-research'),
    named('C-RAN', 'C-RAN'),
    named('10G网络', '10G network'),
  ];
  const toOrder = (lang: Lang) =>
    groupByLetter(terms, lang).map(({ letter, items }) => [letter, ...items.map(({ name }) => name[lang])]);

  it('is that of the pinyin in Chinese, by the reading that is given; what has none comes last', () => {
    expect(toOrder('zh')).toEqual([
      ['C', '产学研', '长安街', '车联网'],
      ['Y', '“一带一路”'],
      ['Z', '张家口'],
      ['#', '10G网络', 'C-RAN'],
    ]);
  });

  it('is that of the tones within a syllable', () => {
    const names = [named('应急', '', 'yìngjí'), named('营商', ''), named('英才', '')];
    expect(groupByLetter(names, 'zh')[0]?.items.map(({ name }) => name.zh)).toEqual(['英才', '营商', '应急']);
  });

  it('is that of the alphabet in English, whatever the case', () => {
    expect(toOrder('en')).toEqual([
      ['B', '“Belt and Road”'],
      ['C', 'Chang’an Avenue', 'C-RAN'],
      ['I', 'industry-university-research', 'Internet of Vehicles'],
      ['Z', 'Zhangjiakou'],
      ['#', '10G network'],
    ]);
  });

  it('knows a character for each syllable that sorts as the syllable does', () => {
    const syllables = [...CHARACTERS.keys()];
    const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');
    expect([...CHARACTERS].sort(([, a], [, b]) => compare(a, b)).map(([syllable]) => syllable)).toEqual(syllables);
  });

  it.each([
    ['长安街', 'changanjie', '昌安街'],
    ['长安街', 'chang an', undefined],
    ['行业5G专网', 'hángyè zhuānwǎng', '杭也5G专王'],
    ['旅客', 'lǚkè', '驴科'],
    ['应急', 'yìngjí', '硬机'],
    ['应有', 'yīng’yǒu', '英优'],
    ['西安', 'xian', '西安'],
    ['先', 'xi’an', undefined],
  ])('spells %s, read %s, as %s', (name, pinyin, expected) => {
    expect(findHomophone(name, pinyin)).toBe(expected);
  });
});

describe('the head of an entry', () => {
  const words = { zh: '电能利用效率', en: 'power usage effectiveness' };

  it('names what an abbreviation stands for in the place of the same name in the other language', () => {
    const term = { name: { zh: 'PUE', en: 'PUE' }, abbreviations: { PUE: words } };
    expect(toHead(term, 'zh')).toEqual({ name: 'PUE', twin: undefined, expansions: [{ short: undefined, words }] });
  });

  it('repeats the abbreviation only where the entry is not called by it', () => {
    const term = { name: { zh: 'A/B', en: 'A/B' }, abbreviations: { A: words, B: words } };
    expect(toHead(term, 'en').expansions.map(({ short }) => short)).toEqual(['A', 'B']);
  });

  it('leaves out what is the name itself', () => {
    expect(toHead({ name: words, abbreviations: { PUE: words } }, 'en')).toEqual({
      ...{ name: words.en, twin: words.zh, expansions: [] },
    });
  });
});

describe('a form of a name', () => {
  it.each([
    ['base station', 'base stations', true],
    ['the satellite Internet', 'satellite Internet', true],
    ['Registered identifiers', 'registered identifiers', true],
    ['deterministic networks', 'deterministic networking', true],
    ['IPV6', 'IPv6', true],
    ['number porting', 'mobile number portability', false],
    ['backbone', 'backbone networks', false],
    ['CDN', '内容分发网络', false],
  ])('“%s” beside “%s”: no more than number, article, case and ending is %s', (form, name, expected) => {
    expect(isInflected(form, name)).toBe(expected);
  });
});

describe('references', () => {
  const term = {
    ...{ id: 'term-a', kind: 'thing', hint: true, explanation: { zh: '解释', en: 'Explanation' } },
    ...{ name: { zh: '卡脖子', en: 'chokepoint' }, pinyin: 'qia bozi', alsoRead: 'ka bozi' },
    ...{
      forms: { zh: ['瓶颈', '掐脖子'], en: ['bottleneck', 'choke point'] },
      abbreviations: { XY: { zh: '丙', en: 'z' } },
    },
  };
  const toPairs = (text: string, lang: Lang) =>
    listSeeReferences([term], text, lang).map(({ name, pinyin, to }) => [name[lang], pinyin, to.letter]);

  it('lead from forms, abbreviations of the text and other readings under another letter', () => {
    expect(toPairs('XY', 'zh')).toEqual([
      ['瓶颈', undefined, 'Q'],
      ['XY', undefined, 'Q'],
      ['卡脖子', 'ka bozi', 'Q'],
    ]);
    expect(toPairs('', 'en')).toEqual([['bottleneck', undefined, 'C']]);
  });
});

describe('what is known of a document', () => {
  const t = getStrings('en');
  const both = (text: string) => ({ zh: text, en: text });

  it('is its full title, its issuer with year and number, and a remark', () => {
    const known = {
      official: both('Act'),
      issuer: both('Council'),
      year: 2001,
      number: both('No. 1'),
      remark: both('Amended.'),
    };
    expect(toDocumentLines(known, 'en', t)).toEqual([
      'Full title: Act',
      'Issuer and year: Council, 2001, No. 1',
      'Amended.',
    ]);
  });

  it('is said to be missing where nothing is known', () => {
    expect(toDocumentLines({}, 'en', t)).toEqual([t.glossary.unknown]);
  });
});

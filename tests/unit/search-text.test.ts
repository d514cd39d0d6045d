import { describe, expect, it } from 'vitest';

import { learnCompounds, listSingles } from '../../src/lib/search/compounds.ts';
import { cutWords, joinWords, listWords } from '../../src/lib/text/segment.ts';
import { fold, foldText } from '../../src/lib/search/fold.ts';
import { findIn, listLatin, toLoose } from '../../src/lib/search/loose.ts';
import { cutPieces } from '../../src/lib/search/pieces.ts';
import { stem } from '../../src/lib/text/stem.ts';
import { isStopWord } from '../../src/lib/search/stopwords.ts';
import { listVariants } from '../../src/lib/search/variants.ts';

const loosen = (text: string, lang: 'zh' | 'en') => toLoose(foldText(text), lang);

describe(foldText, () => {
  it.each([
    ['width and case', '  ＩＰｖ６\u3000网络 ', 'ipv6网络'],
    ['blanks that Chinese does not print', '5G 基站 ２．５ 万个', '5g基站2.5万个'],
    ['blanks of English', 'Internet   of  Things', 'internet of things'],
    ['commas of thousands', '63,000 and 1,234,567, 2020, 100', '63000 and 1234567, 2020, 100'],
    ['full-width commas of thousands', '６３，０００', '63000'],
    ['commas between other numbers', '2020，100M', '2020,100m'],
    ['quotation marks and dashes', '“a”「b」’–—', '"a""b"\'--'],
    ['what cannot be seen', '算\u200b力', '算力'],
  ])('folds %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds traditional characters by a table', () => {
    expect(fold('網絡', new Map([['網', '网'], ['絡', '络']]))).toBe('网络'); // prettier-ignore
  });

  it('knows the place in the original of everything that is left', () => {
    const { text, at } = foldText('a … 63,000');
    expect(text).toBe('a ... 63000');
    expect([at[text.indexOf('6')], at.at(-1)]).toEqual([4, 10]);
  });
});

describe(stem, () => {
  it.each([
    ['deploy', 'deploys', 'deployed', 'deploying'],
    ['service', 'services'],
    ['company', 'companies'],
    ['access', 'accesses'],
    ['plan', 'planned', 'planning'],
    ['share', 'sharing', 'shared'],
    ['app', 'apps'],
  ])('is the same for all forms of %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each(['5g', 'was', 'status', 'speed', 'this'])('keeps %s apart from shorter words', (word) => {
    expect(stem(word).length).toBeGreaterThan(1);
    expect(stem('speed')).toBe('speed');
  });
});

describe(toLoose, () => {
  it('drops blanks and marks of Chinese, but not the ends of sentences', () => {
    expect(loosen('建设“云+边+端”，50G PON达6.3万个。增长37.86%；', 'zh').text).toBe(
      '建设云边端50gpon达6.3万个|增长37.86%|',
    );
  });

  it('makes a row of stems of English, with numbers apart from their units', () => {
    expect(loosen('China’s base stations: 212.28Mbps, 10G PON, 40%', 'en').text).toBe(
      'china bas station 212.28 mbp 10g pon 40%',
    );
  });

  it('keeps Latin words of Chinese text apart', () => {
    expect(listLatin(loosen('NB-IoT/LTE-Cat1/4G和5G+VR', 'zh'))).toEqual([
      'nb',
      'iot',
      'lte',
      'cat1',
      '4g',
      '5g',
      'vr',
    ]);
  });
});

describe(findIn, () => {
  it.each([
    ['zh', '5G基站', '5g', true],
    ['zh', 'NB-IoT/4G/5G', '5g', true],
    ['zh', '15G基站', '5g', false],
    ['zh', '50G PON', '50gpon', true],
    ['zh', '达24.6万个', '4.6', false],
    ['zh', '达24.6万个', '24', false],
    ['zh', '县城、乡镇', '城乡', false],
    ['zh', '“云+边+端”架构', '云边端', true],
    ['zh', '医疗、金融、教育', '医疗金融教育', true],
    ['en', 'number portability', 'port', false],
    ['en', 'ports of a city', 'port', true],
  ] as const)('in %s %s: %s is %s', (lang, text, words, isThere) => {
    expect(findIn(loosen(text, lang), words).length > 0).toBe(isThere);
  });

  it('finds a word that is still being typed', () => {
    expect(findIn(loosen('number portability', 'en'), 'portab', true)).toEqual([7]);
  });
});

describe(cutWords, () => {
  it.each(['加快5G基站（含NB-IoT）建设，到2025年达6.3万个。', '“云+边+端”，10G PON OLT设备', '5G, plain English', ''])(
    'loses nothing of %j when the cuts are taken out again',
    (text) => {
      expect(joinWords(cutWords(text, new Set()))).toBe(text);
    },
  );

  it('knows compounds that the segmenter does not', () => {
    expect(listWords(cutWords('建设基站', new Set()))).toEqual(['建设']);
    expect(listWords(cutWords('建设基站', new Set(['基站'])))).toEqual(['建设', '基站']);
  });
});

describe(learnCompounds, () => {
  it('learns what stands together again and again, and nothing across a word', () => {
    const learned = learnCompounds(['建设5G基站。', '共享5G基站。', '基站和机柜。']);
    expect([...learned]).toEqual(['基站']);
    expect(listSingles(['建设', '基', '站', '等', '共享'])).toEqual(['基站等']);
  });
});

describe(cutPieces, () => {
  it('cuts Chinese into as few words of the text as possible, and says what is left', () => {
    const { text, begins } = loosen('村里什么时候有5G基站', 'zh');
    const kindOf = (word: string) =>
      isStopWord(word, 'zh') ? 'stop' : ['5g', '基站', '时候'].includes(word) ? 'word' : 'unknown';
    const pieces = cutPieces({ text, begins }, 0, text.length, kindOf);
    expect(pieces.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['村', 'unknown'],
      ['里', 'stop'],
      ['什么时候', 'stop'],
      ['有', 'stop'],
      ['5g', 'word'],
      ['基站', 'word'],
    ]);
  });
});

describe(listVariants, () => {
  it('gives traditional characters for those of a text only', () => {
    const simplify = (char: string) => ({ 網: '网', 雲: '云' })[char] ?? char;
    expect(listVariants('互联网', simplify)).toBe('網网');
  });
});

import { ZH_DIGITS } from './lexicon.ts';

/** A Chinese numeral of any length. */
export const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]+';

const STEPS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const ZH_SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

const digitOf = (mark: string): number => ZH_DIGITS.indexOf(mark.replace('〇', '零').replace('两', '二'));

/** Reads a numeral below 万: 三百零五 is 305, 十 is 10. */
function readGroup(marks: string): number {
  let sum = 0;
  let digit = 0;
  for (const mark of marks) {
    const step = STEPS[mark];
    if (step === undefined) digit = digitOf(mark);
    else {
      sum += (digit || 1) * step;
      digit = 0;
    }
  }
  return sum + digit;
}

/**
 * Reads a Chinese numeral. Digits in a row are read as they stand, and a scale alone counts once.
 *
 * @example readChinese('三千五百万') // 35000000
 * @example readChinese('二〇三五') // 2035
 * @example readChinese('百') // 100
 */
export function readChinese(numeral: string): number {
  if (!/[十百千万亿]/.test(numeral)) return Number([...numeral].map(digitOf).join(''));
  const at = [...numeral].findLastIndex((mark) => mark in ZH_SCALES && !(mark === '万' && numeral.includes('亿')));
  if (at < 0) return readGroup(numeral);
  const [head, tail] = [numeral.slice(0, at), numeral.slice(at + 1)];
  return (head ? readChinese(head) : 1) * (ZH_SCALES[numeral[at] ?? ''] ?? 1) + (tail ? readChinese(tail) : 0);
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const EN_SCALES: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const IRREGULAR: Record<string, string> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};

const VALUES = new Map<string, number>([
  ...SMALL.split(' ').map((word, index): [string, number] => [word, index]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/** Every word that a cardinal number may consist of. */
export const CARDINALS = [...VALUES.keys(), ...Object.keys(EN_SCALES)];

/** Every word that may end an ordinal number. */
export const ORDINALS = [
  ...Object.keys(IRREGULAR),
  ...CARDINALS.slice(4)
    .filter((word) => !Object.values(IRREGULAR).includes(word))
    .map((word) => (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`)),
];

const toCardinal = (word: string): string =>
  IRREGULAR[word] ?? (VALUES.has(word) || word in EN_SCALES ? word : word.replace(/ieth$/, 'y').replace(/th$/, ''));

/**
 * Reads a number in English words, cardinal or ordinal.
 *
 * @example readEnglish('twenty-one') // 21
 * @example readEnglish('two hundred and fifth') // 205
 */
export function readEnglish(words: string): number {
  let sum = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[ -]+/).map(toCardinal)) {
    const scale = EN_SCALES[word];
    if (scale === undefined) group += VALUES.get(word) ?? 0;
    else if (scale === 100) group = (group || 1) * scale;
    else {
      sum += (group || 1) * scale;
      group = 0;
    }
  }
  return sum + group;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SCALES: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
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
export const CARDINALS = [...VALUES.keys(), ...Object.keys(SCALES)];

/** Every word that may end an ordinal number. */
export const ORDINALS = [
  ...Object.keys(IRREGULAR),
  ...CARDINALS.slice(4)
    .filter((word) => !Object.values(IRREGULAR).includes(word))
    .map((word) => (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`)),
];

const toCardinal = (word: string): string =>
  IRREGULAR[word] ?? (VALUES.has(word) || word in SCALES ? word : word.replace(/ieth$/, 'y').replace(/th$/, ''));

/** Reads a number in English words, cardinal or ordinal: twenty-one is 21, two hundred and five is 205. */
export function readEnglish(words: string): number {
  let sum = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[ -]+/).map(toCardinal)) {
    const scale = SCALES[word];
    if (scale === undefined) group += VALUES.get(word) ?? 0;
    else if (scale === 100) group = (group || 1) * scale;
    else {
      sum += (group || 1) * scale;
      group = 0;
    }
  }
  return sum + group;
}

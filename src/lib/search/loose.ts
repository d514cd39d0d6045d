import type { Lang } from '../../i18n/locales.ts';
import type { Folded } from './fold.ts';
import { UNITS } from './numbers.ts';
import { stem } from '../text/stem.ts';

/**
 * A text for finding words and phrases. In Chinese it has no blanks and, but for the ends of sentences, no marks; in
 * English it is a row of stems. `from` and `to` give for each character the place in the original that it stands for;
 * `begins` says where a Latin word or a number begins, `parted` before which characters a comma stood.
 */
export interface Loose {
  text: string;
  from: number[];
  to: number[];
  begins: boolean[];
  parted: boolean[];
}

/** A number with its point and per cent sign, apart from its unit, or a word; 3D is a word. */
const TOKEN = new RegExp(
  String.raw`\d+(?:\.\d+)*%?(?=(?:${UNITS})(?![a-z0-9])|(?![\p{Script=Latin}\d]))|[\p{L}\p{N}]+`,
  'gu',
);

/** Stands for the end of a sentence, which no phrase goes across. */
const END = '|';

const isLatin = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char) && char < '⺀';

function toLooseChinese({ text, at }: Folded): Loose {
  const loose: Loose = { text: '', from: [], to: [], begins: [], parted: [] };
  let apart = true;
  let parted = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? '';
    const isPoint = char === '.' && /^\d\.\d$/.test(text.slice(index - 1, index + 2));
    const kept = isPoint || /[\p{L}\p{N}%\ud800-\udfff]/u.test(char) ? char : /[。;!?\n]/.test(char) ? END : '';
    if (kept) {
      loose.text += kept;
      loose.from.push(at[index] ?? 0);
      loose.to.push(at[index + 1] ?? 0);
      loose.begins.push(apart && isLatin(kept));
      loose.parted.push(parted);
    }
    parted = !kept && (parted || /[,、:]/.test(char));
    apart = !isPoint && !isLatin(char);
  }
  return loose;
}

function toLooseEnglish({ text, at }: Folded): Loose {
  const loose: Loose = { text: '', from: [], to: [], begins: [], parted: [] };
  for (const match of text.replaceAll(/'s\b/g, '  ').matchAll(TOKEN)) {
    const piece = `${stem(match[0])} `;
    const from = at[match.index] ?? 0;
    const to = at[match.index + match[0].length] ?? 0;
    for (let count = 0; count < piece.length; count++) {
      loose.from.push(from);
      loose.to.push(to);
      loose.begins.push(count === 0);
      loose.parted.push(false);
    }
    loose.text += piece;
  }
  loose.text = loose.text.trimEnd();
  return loose;
}

/** Makes a folded text ready for finding words and phrases in it. */
export const toLoose = (folded: Folded, lang: Lang): Loose =>
  lang === 'zh' ? toLooseChinese(folded) : toLooseEnglish(folded);

/** Gives the Latin words and the numbers of a loose Chinese text. */
export function listLatin({ text, begins }: Loose): string[] {
  const words: string[] = [];
  for (let at = begins.indexOf(true); at >= 0; at = begins.indexOf(true, at + 1)) {
    let end = at + 1;
    while (end < text.length && !begins[end] && (isLatin(text[end]) || text[end] === '.')) end++;
    words.push(text.slice(at, end));
  }
  return words;
}

/** A word of Chinese is seldom longer; only longer phrases are typed without the commas that stand in them. */
const WORD = 3;

/**
 * Gives the places at which words stand in a text. Latin words and numbers begin where a word begins; they also end
 * where one ends, unless the end is open, as in a word that is still being typed. No word goes across a comma.
 */
export function findIn({ text, begins, parted }: Loose, words: string, openEnd = false): number[] {
  const found: number[] = [];
  const last = words.at(-1);
  if (last === undefined) return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const within = isLatin(last) && !begins[end] && (isLatin(text[end]) || /^\.\d/.test(text.slice(end, end + 2)));
    const open = openEnd && !/\d/.test(last);
    const across = words.length <= WORD && parted.slice(at + 1, end).includes(true);
    if ((!isLatin(words[0]) || begins[at]) && (!within || open) && !across) found.push(at);
  }
  return found;
}

import { escapePattern } from '../../src/lib/text/pattern.ts';

/** Folds what does not matter to a literal search: width, letter case, forms of quotation marks, and white space. */
export const foldText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim();

/** Says whether a text holds a string literally, once both are folded. */
export const holdsLiterally = (text: string, wanted: string): boolean => foldText(text).includes(foldText(wanted));

/** Says whether a text holds words: where they begin with a Latin letter or digit, at the beginning of a word. */
export function holdsWords(text: string, wanted: string): boolean {
  const words = foldText(wanted);
  return new RegExp((/^[a-z0-9]/.test(words) ? '(?<![a-z0-9])' : '') + escapePattern(words)).test(foldText(text));
}

/** Says whether a text holds a number as it is printed, and not as a part of a longer one. */
export function holdsNumber(text: string, wanted: string): boolean {
  const number = foldText(wanted);
  const behind = /\d$/.test(number) ? '(?!\\d|[.,]\\d)' : '';
  return new RegExp((/^\d/.test(number) ? '(?<![\\d.,])' : '') + escapePattern(number) + behind).test(foldText(text));
}

const QUOTED = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^」]+)」|『([^』]+)』|^['‘](.+)['’]$/g;

/** Gives the strings that a query holds in quotation marks. */
export const listQuoted = (query: string): string[] =>
  [...query.normalize('NFKC').matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean) ?? '');

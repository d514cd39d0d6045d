import { escapePattern } from './pattern.ts';

/**
 * Takes the ending of a plural off an English word in lower case.
 *
 * @example toSingular('policies') // 'policy'
 */
const toSingular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss|z)es$/, '$1')
    .replace(/([^sui])s$/, '$1');

/**
 * Gives the stem of an English word in lower case: plurals, -ing, -ed and a last e are taken off, so that deploy,
 * deploys, deployed and deploying are one. It goes no further: an exact search stays close to what was typed.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const single = toSingular(word);
  const base = single.replace(/(?:ing|([^e])ed)$/, '$1');
  const short = base.length >= 3 && /[aeiouy]/.test(base) ? base : single;
  return short.replace(/e$/, '').replace(/^(.{2,})([bdfgklmnprstz])\2$/, '$1$2');
}

/**
 * Gives the pattern of an English word with either case at its beginning and with its endings: of an abbreviation the s
 * of its plural, of a short word none.
 *
 * @example toInflections('city') // '[Cc]it(?:y|ies|ied|ying)'
 */
export function toInflections(word: string): string {
  if (/^[A-Z]{2,}$/.test(word)) return `${word}s?`;
  const first = word.charAt(0);
  const either = /[a-z]/.test(first) ? `[${first.toUpperCase()}${first}]` : escapePattern(first);
  const rest = word.slice(1);
  if (!/^[A-Z]?[a-z]{3,}$/.test(word)) return `${either}${escapePattern(rest)}`;
  const base = toSingular(rest);
  if (/[^aeiou]y$/.test(base)) return `${either}${base.slice(0, -1)}(?:y|ies|ied|ying)`;
  if (base.endsWith('e')) return `${either}${base.slice(0, -1)}(?:e|es|ed|ing)`;
  const last = base.slice(-1);
  return `${either}${base}(?:s|es|${last}?ed|${last}?ing)?`;
}

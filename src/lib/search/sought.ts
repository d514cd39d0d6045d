import type { Corpus } from './corpus.ts';
import { findIn } from './loose.ts';
import type { Span } from '../text/sentences.ts';
import { findAmounts } from './numbers.ts';
import type { Amount } from './numbers.ts';
import type { Query } from './query.ts';

/** How words came to be looked for: as typed; or for a word that was only begun, a synonym, a near one, a character. */
export type Via = 'typed' | 'begun' | 'synonym' | 'near' | 'character';

/** Something that is looked for, in loose form. */
export interface Sought {
  words: string;
  via: Via;
  amount?: Amount;
}

/** A part of the loose query, and all that is looked for in its place. */
export interface SoughtSpan extends Span {
  sought: Sought[];
}

/** Says whether a text begins with a Chinese character. */
export const isHan = (text: string): boolean => text >= '⺀';

/** Says whether words stand anywhere in the text. */
export const has = ({ entries, whole }: Corpus, words: string, openEnd = false): boolean =>
  // Where a Latin word begins must be looked at in its entry.
  whole.includes(words) && (isHan(words) || entries.some(({ loose }) => findIn(loose, words, openEnd).length > 0));

/** Says whether a part overlaps none of some others. */
export const isClear = (spans: Span[], { start, end }: Span): boolean =>
  spans.every((span) => end <= span.start || span.end <= start);

/** Finds the words of readers for which the plan has others; what was typed is looked for as well. */
function findSynonyms({ loose }: Query, corpus: Corpus): SoughtSpan[] {
  const spans: SoughtSpan[] = [];
  for (const { typed, printed } of corpus.synonyms)
    for (const start of findIn(loose, typed)) {
      const end = start + typed.length;
      // Where the plan’s own word was typed, a part of it is no other word for it.
      const isWithin = printed
        .filter((words) => words.length > typed.length)
        .some((words) => findIn(loose, words).some((at) => at <= start && end <= at + words.length));
      if (isWithin || !isClear(spans, { start, end })) continue;
      const same: Sought[] = has(corpus, typed) ? [{ words: typed, via: 'typed' }] : [];
      spans.push({ start, end, sought: [...same, ...printed.map((words): Sought => ({ words, via: 'synonym' }))] });
    }
  return spans;
}

/** Finds the numbers of a query. Their bounds are read from the folded text, which still has its signs. */
const findNumbers = ({ loose, amounts }: Query): SoughtSpan[] =>
  findAmounts(loose.text)
    .filter(({ start }) => loose.begins[start])
    .map((found) => {
      const { digits, start, end } = found;
      const amount = amounts.find((other) => other.digits === digits) ?? found;
      return { start, end, sought: [{ words: loose.text.slice(start, end).trim(), via: 'typed', amount }] };
    });

/** Finds what of a query is known before it is cut into words, in the order of the query. */
export function findFixed(query: Query, corpus: Corpus): SoughtSpan[] {
  const synonyms = findSynonyms(query, corpus);
  const numbers = findNumbers(query).filter((span) => isClear(synonyms, span));
  return [...synonyms, ...numbers].sort((a, b) => a.start - b.start);
}

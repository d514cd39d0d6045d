import type { Corpus } from './corpus.ts';
import type { Found } from './find.ts';
import type { Hit } from './hit.ts';
import { findIn } from './loose.ts';
import type { Sought, Via } from './sought.ts';

/** What a reader should know of how a search was done. */
export interface Notes {
  /** Words of the plan that were looked for as well. */
  also: string[];
  /** Words that the text does not have, and those that were looked for in their place. */
  corrected: { typed: string; words: string[] }[];
  /** What does not stand in the text at all. */
  unknown: string[];
  /** No place holds all that was typed. */
  isRelaxed: boolean;
}

/** Gives words in loose form as they stand in the text. */
export function toShown(words: string, { entries }: Corpus): string {
  for (const { text, loose } of entries) {
    const [at] = findIn(loose, words);
    if (at !== undefined) return text.slice(loose.from[at], loose.to[at + words.length - 1]);
  }
  return words;
}

/** Says how a search was done, in the words of the text. */
export function toNotes({ terms, unknown, isWhole, query }: Found, hits: Hit[], corpus: Corpus): Notes {
  const show = (sought: Sought[], via: Via) => [
    ...new Set(sought.filter((each) => each.via === via).map(({ words }) => toShown(words, corpus))),
  ];
  // A word that was typed is no other word for itself.
  const isOther = ({ words }: Sought) => findIn(query.loose, words).length === 0;
  const corrected = terms
    .map(({ typed, sought }) => ({ typed, words: show(sought, 'near') }))
    .filter(({ words }) => words.length > 0);
  return {
    also: [...new Set(terms.flatMap(({ sought }) => show(sought.filter(isOther), 'synonym')))],
    corrected,
    unknown: isWhole ? [] : unknown,
    isRelaxed: hits.length > 0 && hits.every(({ tier }) => tier === 'some'),
  };
}

/** Gives the pairs of characters of a text; of a Chinese one, the characters too. */
function toParts(text: string): Set<string> {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return new Set([...pairs, ...(text.match(/\p{Script=Han}/gu) ?? [])]);
}

/** Gives the names of terms that have most in common with what was typed, for when nothing was found. */
export function suggestTerms(typed: string, { terms, entries }: Corpus, limit = 5): string[] {
  const wanted = toParts(typed);
  const liken = (name: string): number => {
    const parts = toParts(name);
    return [...parts].filter((part) => wanted.has(part)).length / (parts.size + wanted.size);
  };
  const names = terms
    .map(({ name, entry }) => ({ name: entries[entry]?.text.split('\n')[0] ?? '', like: liken(name) }))
    .filter(({ like }) => like > 0.1)
    .sort((a, b) => b.like - a.like);
  return [...new Set(names.map(({ name }) => name))].slice(0, limit);
}

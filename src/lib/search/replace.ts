import type { Corpus } from './corpus.ts';
import { findIn } from './loose.ts';
import type { Loose } from './loose.ts';
import { findNearChinese, findNearWords } from './near.ts';
import { stem } from './stem.ts';
import type { Span, Sought } from './terms.ts';

/** Says whether words stand anywhere in the text. */
export const has = ({ entries }: Corpus, words: string, openEnd = false): boolean =>
  entries.some(({ loose }) => findIn(loose, words, openEnd).length > 0);

/** Gives the two words that were written as one: basestation. */
function splitWord(word: string, corpus: Corpus): string | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const words = `${stem(word.slice(0, at))} ${stem(word.slice(at))}`;
    if (has(corpus, words)) return words;
  }
  return undefined;
}

/** Gives what to look for in place of a Latin word that the text does not have: what it begins, or what is near it. */
export function replaceLatin(words: string, isLast: boolean, corpus: Corpus): Sought[] {
  if (isLast && words.length > 1 && has(corpus, words, true)) return [{ words, via: 'begun' }];
  const split = splitWord(words, corpus);
  if (split) return [{ words: split, via: 'near' }];
  return findNearWords(words, corpus.words).map((other) => ({ words: other, via: 'near' }));
}

/**
 * Gives what to look for in place of Chinese characters that no word of the text covers. A word of two characters is
 * near too many others: it is taken for one only where that fits what stands beside it, or where nothing else was typed.
 */
export function replaceChinese({ text }: Loose, holes: boolean[], isAlone: boolean, corpus: Corpus): Span[] {
  const left = [...holes];
  const spans: Span[] = [];
  for (;;) {
    const near = findNearChinese(text, left, corpus.names);
    if (!near) return spans;
    const { start, end } = near;
    left.fill(false, start, end);
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 2);
    const fits = (word: string) => (before && has(corpus, before + word)) || (after && has(corpus, word + after));
    const fitting = near.words.filter(fits);
    const words = fitting.length > 0 ? fitting : end - start > 2 || isAlone ? near.words : [];
    if (words.length > 0) spans.push({ start, end, sought: words.map((other) => ({ words: other, via: 'near' })) });
  }
}

import type { Corpus } from './corpus.ts';
import type { Span } from './marks.ts';
import { findFamily, findNearChinese, findNearPhrase, findNearWords } from './near.ts';
import type { Piece } from './pieces.ts';
import { stem } from './stem.ts';
import { has, isHan } from './sought.ts';
import type { Sought, SoughtSpan } from './sought.ts';

/** Gives the two words that were written as one: basestation. */
function splitWord(word: string, corpus: Corpus): string | undefined {
  for (let at = 1; at < word.length && word.length > 4; at++) {
    const words = `${stem(word.slice(0, at))} ${stem(word.slice(at))}`;
    if (has(corpus, words)) return words;
  }
  return undefined;
}

const toNear = (words: string): Sought => ({ words, via: 'near' });

/** Gives what to look for in place of a Latin word that the text does not have: what is near it, or what it begins. */
export function replaceLatin(word: string, isLast: boolean, corpus: Corpus): Sought[] {
  const split = splitWord(word, corpus);
  const near = split ? [split] : findNearWords(word, corpus.words);
  if (near.length > 0) return near.map(toNear);
  if (isLast && word.length > 1 && has(corpus, word, true)) return [{ words: word, via: 'begun' }];
  return findFamily(word, corpus.words).map(toNear);
}

/** Shorter phrases are near too many others. */
const SHORTEST_PHRASE = 4;

/**
 * Puts right a phrase in which one character is wrong, if the text has it: the longest one around something that the
 * text does not have. The length stays the same.
 */
export function correctPhrase(text: string, pieces: Piece[], corpus: Corpus): string {
  const texts = corpus.entries.map(({ loose }) => loose.text);
  const own = pieces.filter(({ start }) => isHan(text.slice(start)));
  const parts: Span[] = own.flatMap(({ start }, from) =>
    own
      .slice(from)
      .filter(({ end }, count) => {
        const part = own.slice(from, from + count + 1);
        return end - start >= SHORTEST_PHRASE && part.some(({ kind }) => kind === 'unknown');
      })
      .map(({ end }) => ({ start, end })),
  );
  for (const { start, end } of parts.sort((a, b) => b.end - b.start - a.end + a.start)) {
    const found = findNearPhrase(text.slice(start, end), texts);
    if (found) return text.slice(0, start) + found + text.slice(end);
  }
  return text;
}

/**
 * Gives what to look for in place of Chinese characters that no word of the text covers. A word of two characters is
 * near too many others: it is taken for one only where that fits what stands beside it.
 */
export function replaceChinese(text: string, holes: boolean[], corpus: Corpus): SoughtSpan[] {
  const left = [...holes];
  const spans: SoughtSpan[] = [];
  for (;;) {
    const near = findNearChinese(text, left, corpus.candidates);
    if (!near) return spans;
    const { start, end } = near;
    left.fill(false, start, end);
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 2);
    const fits = (word: string) => (before && has(corpus, before + word)) || (after && has(corpus, word + after));
    const fitting = near.words.filter(fits);
    const words = fitting.length > 0 ? fitting : end - start > 2 ? near.words : [];
    if (words.length > 0) spans.push({ start, end, sought: words.map(toNear) });
  }
}

import type { Corpus } from './corpus.ts';
import type { Span } from '../text/sentences.ts';
import { findFamily, findNearChinese, findNearPhrase, findNearWords } from './near.ts';
import type { Piece } from './pieces.ts';
import { stem } from '../text/stem.ts';
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
 * Says whether a phrase may be what was meant: the character that is put right belongs to a word in it. Where it stood
 * alone between words, as a verb before its object does, that word must be a longer one.
 */
function isPlausible(typed: string, found: string, holes: boolean[], { words }: Corpus): boolean {
  const wrong = [...typed].findIndex((char, at) => char !== found[at]);
  const isAlone = !holes[wrong - 1] && !holes[wrong + 1];
  for (let size = isAlone ? 3 : 2; size <= 4; size++)
    for (let start = Math.max(0, wrong - size + 1); start <= wrong && start + size <= found.length; start++)
      if (words.has(found.slice(start, start + size))) return true;
  return false;
}

/** Gives the stretches of pieces that are long enough and hold something that the text does not have, longest first. */
function listDoubtful(pieces: Piece[]): Span[] {
  const spans = pieces.flatMap(({ start }, from) =>
    pieces.slice(from).flatMap(({ end }, count) => {
      const isDoubtful = pieces.slice(from, from + count + 1).some(({ kind }) => /part|unknown|character/.test(kind));
      return isDoubtful && end - start >= SHORTEST_PHRASE ? { start, end } : [];
    }),
  );
  return spans.sort((a, b) => b.end - b.start - a.end + a.start);
}

/**
 * Puts right a phrase in which one character is wrong, if the text has it: the longest one around something that the
 * text does not have. The length stays the same.
 */
export function correctPhrase(text: string, pieces: Piece[], corpus: Corpus): string {
  const own = pieces.filter(({ start }) => isHan(text.slice(start)));
  const holes = toHoles(text, own, /part|unknown|character/);
  for (const { start, end } of listDoubtful(own)) {
    const typed = text.slice(start, end);
    const found = findNearPhrase(typed, corpus.whole);
    if (found && isPlausible(typed, found, holes.slice(start, end), corpus))
      return text.slice(0, start) + found + text.slice(end);
  }
  return text;
}

/** Says of each Chinese character whether no word covers it. */
export function toHoles(text: string, pieces: Piece[], kinds = /unknown|character/): boolean[] {
  const holes = Array.from({ length: text.length }, () => false);
  for (const { start, end, kind } of pieces)
    if (kinds.test(kind) && isHan(text.slice(start))) holes.fill(true, start, end);
  return holes;
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
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 2);
    const fits = (word: string) => (before && has(corpus, before + word)) || (after && has(corpus, word + after));
    const fitting = near.words.filter(fits);
    // One character alone before or after a known word is a word of its own rather than a part of a longer one.
    const isWord = left.slice(start, end).filter(Boolean).length > 1;
    left.fill(false, start, end);
    const words = !isWord ? [] : fitting.length > 0 ? fitting : end - start > 2 ? near.words : [];
    if (words.length > 0) spans.push({ start, end, sought: words.map(toNear) });
  }
}

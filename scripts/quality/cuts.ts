import type { Lang } from '../../src/i18n/locales.ts';
import { isAt } from './judge.ts';
import { holdsLiterally } from './match.ts';
import type { Place } from './places.ts';

/** A piece cut out of a place's text, with all places that hold it. */
export interface Cut {
  text: string;
  from: string;
  places: string[];
}

/** Gives the same row of numbers between 0 and 1 each time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a reader does not cut through: a Chinese character, a Latin word or number; marks stay between them. */
const PIECE = /\p{Script=Han}|[\p{Script=Latin}\d]+(?:[.,'’/+-][\p{Script=Latin}\d]+)*%?/gu;

/** How many pieces are taken: Chinese characters, English words. */
const LENGTHS: Record<Lang, [least: number, most: number]> = { zh: [3, 12], en: [2, 6] };

/** Pieces that say something: in English, at least one word that is more than a joint between others. */
const isTelling = (text: string, lang: Lang): boolean => lang === 'zh' || /[\p{Script=Latin}\d]{5}/u.test(text);

function cutOne(text: string, lang: Lang, random: () => number): string | undefined {
  const [least, most] = LENGTHS[lang];
  const pieces = [...text.matchAll(PIECE)];
  const count = least + Math.floor(random() * (most - least + 1));
  const start = Math.floor(random() * Math.max(1, pieces.length - count + 1));
  const [first, last] = [pieces[start], pieces[Math.min(start + count, pieces.length) - 1]];
  const cut = first && last && text.slice(first.index, last.index + last[0].length);
  return cut && isTelling(cut, lang) ? cut : undefined;
}

/** Cuts phrases at random, the same ones for the same seed, out of the text of every paragraph in one language. */
export function cutPhrases(places: Place[], lang: Lang, each: number, seed: number): Cut[] {
  const random = createRandom(seed);
  const texts = places.flatMap(({ id, text }) => ({ id, text: text[lang === 'zh' ? 0 : 1] ?? '' }));
  return texts
    .filter(({ id }) => /-(p\d+|g\d+|goal|c\d+)$/.test(id))
    .flatMap(({ id, text }) =>
      Array.from({ length: each }, () => cutOne(text, lang, random))
        .filter((cut) => cut !== undefined)
        .map((cut) => ({
          text: cut,
          from: id,
          places: texts.filter((other) => holdsLiterally(other.text, cut)).map((other) => other.id),
        })),
    );
}

/** A cut with the ids that the search gave for it, best first. */
export interface Answer {
  cut: Cut;
  results: string[];
}

const RARE = 5;

/**
 * Gives the cuts that the search missed, a line each: their paragraph must stand among the results, and among the first
 * five where no more than five places hold the phrase.
 */
export const listMissed = (answers: Answer[]): string[] =>
  answers
    .filter(({ cut, results }) => {
      const list = cut.places.length <= RARE ? results.slice(0, RARE) : results;
      return !list.some((result) => isAt(result, cut.from));
    })
    .map(({ cut, results }) => `${cut.text} | wanted ${cut.from} | got ${results.slice(0, 6).join(' ') || 'nothing'}`);

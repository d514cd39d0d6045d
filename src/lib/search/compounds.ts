import { segment } from '../text/segment.ts';

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Gives the runs of single characters that a segmenter leaves where it knows no word. */
export function listSingles(words: string[]): string[] {
  const runs: string[] = [];
  let run = '';
  for (const word of [...words, '  ']) {
    if (word.length === 1) run += word;
    else if (run) {
      runs.push(run);
      run = '';
    }
  }
  return runs;
}

const LONGEST = 4;

/** Characters that join words and are part of none that could be learned. */
const JOINING = /[的和与及或等为由]/;

/** Gives the parts of a word that lack its first or its last character. */
const listHalves = (word: string): string[] => [word.slice(0, -1), word.slice(1)];

/**
 * Learns from a text the words that the segmenter does not know, names of new things above all: characters that stand
 * together again and again, seldom apart, and not only within a longer word.
 */
export function learnCompounds(texts: string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const run of text.match(/\p{Script=Han}+/gu) ?? [])
      for (const singles of listSingles(segment(run)))
        for (let size = 1; size <= LONGEST; size++)
          for (let at = 0; at + size <= singles.length; at++) count(counts, singles.slice(at, at + size));
  const of = (word: string) => counts.get(word) ?? 0;
  const learned = new Set<string>();
  for (let size = LONGEST; size >= 2; size--)
    for (const [word, times] of counts) {
      if (word.length !== size || times < 2 || JOINING.test(word)) continue;
      const isPair = size === 4 && of(word.slice(0, 2)) > times + 1 && of(word.slice(2)) > times + 1;
      const within = [...learned]
        .filter((longer) => longer.includes(word))
        .reduce((sum, longer) => sum + of(longer), 0);
      const apart = listHalves(word).map(of);
      const isClose = size > 2 ? times >= 0.6 * Math.max(...apart) : times >= 0.5 * Math.min(...apart);
      if (isClose && !isPair && times - within >= 2) learned.add(word);
    }
  return learned;
}

import type { Corpus } from './corpus.ts';
import { isStopWord } from './stopwords.ts';

/**
 * Gives the words to index for each entry of the plan itself; terms and figures repeat them. In Chinese these are all
 * words of the text that stand in it, within longer ones too, so that it does not matter how a text was cut. Words that
 * stand in one place only need no weighing, and numbers are found in the text itself.
 */
export function listIndexWords({ entries, words, lang }: Corpus): string[][] {
  // The more frequent a word, the earlier it stands: so its places take least room.
  const known = [...words.keys()]
    .filter((word) => !isStopWord(word, lang) && /\p{L}/u.test(word))
    .sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
  const own = entries.map(({ loose, kind }) => {
    if (kind === 'term' || kind === 'figure') return [];
    const stems = new Set(loose.text.split(' '));
    return known.filter((word) => (lang === 'zh' ? loose.text.includes(word) : stems.has(word)));
  });
  const counts = new Map<string, number>();
  for (const word of own.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return own.map((list) => list.filter((word) => (counts.get(word) ?? 0) > 1));
}

import { HTML_LANG } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { BASE } from '../../lib/site/address.ts';
import type { Corpus } from '../../lib/search/corpus.ts';
import { countIn, PAGE_LENGTH, scoreByText, weighCount } from '../../lib/search/score.ts';
import type { Scores } from '../../lib/search/score.ts';
import type { Sought } from '../../lib/search/sought.ts';
import { fetchData } from './files.ts';

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  preload: (words: string) => Promise<void>;
  search: (words: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** Pagefind with the number of the entry that each of its results is. */
interface Engine {
  pagefind: Pagefind;
  entries: Map<string, number>;
}

let engine: Promise<Engine> | undefined;

/**
 * Says whether Pagefind can weigh words of a language. It takes the language from the page, and a page in both may be
 * searched in the other one; so may one that the browser has translated.
 */
export const canWeigh = (lang: Lang): boolean => document.documentElement.lang === HTML_LANG[lang];

async function load(lang: Lang): Promise<Engine> {
  const [pagefind, names] = await Promise.all([
    import(/* @vite-ignore */ `${BASE}pagefind/pagefind.js`) as Promise<Pagefind>,
    fetchData<(string | null)[]>(`pagefind/${lang}.json`),
  ]);
  await pagefind.options({ noWorker: true, ranking: { pageLength: PAGE_LENGTH } });
  await pagefind.init();
  return { pagefind, entries: new Map(names.map((name, index) => [name ?? '', index])) };
}

let loaded = false;

/** Loads Pagefind once. What failed may be tried again. */
function getEngine(lang: Lang): Promise<Engine> {
  engine ??= load(lang);
  engine.then(
    () => (loaded = true),
    () => (engine = undefined),
  );
  return engine;
}

/** Says whether Pagefind can weigh words at once. */
export const isLoaded = (): boolean => loaded;

/** Loads Pagefind ahead of its use, with the parts of its index that hold its first and its last frequent word. */
export async function loadAhead({ lang, words }: Corpus): Promise<void> {
  if (!canWeigh(lang)) return;
  const { pagefind } = await getEngine(lang);
  const frequent = [...words].filter(([word, count]) => count > 4 && /^\p{L}+$/u.test(word)).map(([word]) => word);
  frequent.sort();
  for (const word of [frequent[0], frequent.at(-1)]) if (word) await pagefind.preload(word);
}

/**
 * Weighs what is looked for in every entry that has it. Which entries have it is known from the text; how much it
 * weighs there, Pagefind says for the words of its index, and the text for numbers and for several words together.
 */
export async function weigh(open: Sought[], corpus: Corpus): Promise<Map<Sought, Scores>> {
  const { pagefind, entries } = await getEngine(corpus.lang);
  const weighed = open.map(async (sought): Promise<[Sought, Scores]> => {
    const scores = new Map(scoreByText(sought, corpus));
    const isIndexed = !sought.amount && sought.via !== 'begun' && corpus.words.has(sought.words);
    // What stands in one place only is not indexed.
    if (!isIndexed || scores.size < 2) return [sought, scores];
    const counts = countIn(sought, corpus);
    const { results } = await pagefind.search(sought.words);
    for (const { id, score } of results) {
      const entry = entries.get(id) ?? -1;
      const count = counts.get(entry);
      if (count) scores.set(entry, score * weighCount(count));
    }
    return [sought, scores];
  });
  return new Map(await Promise.all(weighed));
}

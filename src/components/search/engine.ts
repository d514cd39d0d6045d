import { BASE } from '../../lib/address.ts';
import type { RecordKind } from '../../lib/search/records.ts';
import { cutWords, fold, joinWords } from '../../lib/search/cut.ts';

/** A result, ready to be shown. */
export interface Hit {
  url: string;
  kind: RecordKind;
  title: string;
  number: string;
  paragraph: number | undefined;
  text: string;
}

interface PagefindData {
  url: string;
  content: string;
  meta: { title: string; kind: RecordKind; number: string; paragraph?: string };
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: { score: number; data: () => Promise<PagefindData> }[] }>;
}

let engine: Promise<Pagefind> | undefined;

/** Loads the search engine once; later calls give the same. A failure may be tried again. */
function load(): Promise<Pagefind> {
  engine ??= import(/* @vite-ignore */ `${BASE}pagefind/pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: BASE });
    return pagefind;
  });
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Order of kinds among results that hold the whole query. */
const RANK: Record<RecordKind, number> = { indicator: 0, project: 1, unit: 2, paragraph: 3 };

/** Gives all results for a query: those that hold it in one piece first, names before texts, then by score. */
export async function search(query: string): Promise<Hit[]> {
  const pagefind = await load();
  const whole = fold(query);
  const { results } = await pagefind.search(cutWords(whole));
  const found = await Promise.all(
    results.map(async ({ score, data }) => {
      const { url, content, meta } = await data();
      const text = joinWords(content);
      const exact = fold(text).includes(whole);
      return {
        score,
        exact,
        hit: { ...meta, url, text, paragraph: meta.paragraph ? Number(meta.paragraph) : undefined },
      };
    }),
  );
  return found
    .sort((a, b) => {
      if (a.exact !== b.exact) return a.exact ? -1 : 1;
      return (a.exact ? RANK[a.hit.kind] - RANK[b.hit.kind] : 0) || b.score - a.score;
    })
    .map(({ hit }) => hit);
}

import { readFileSync } from 'node:fs';

import { z } from 'astro/zod';
import { parse } from 'yaml';

import type { Lang } from '../../src/i18n/locales.ts';
import { GOALS } from './judge.ts';
import type { QueryKind, Wanted } from './judge.ts';
import { holdsLiterally, holdsNumber, holdsWords, listQuoted } from './match.ts';
import type { Place } from './places.ts';

/** The set of queries, written from the text of the plan. */
export const QUERIES = 'tests/search/queries.yaml';

/** A query with the places that it must lead to. */
export interface Query extends Wanted {
  kind: QueryKind;
  lang: Lang;
  text: string;
}

const answer = z.union([
  z.null(),
  z.array(z.string()).describe('Ids of the right places, judged by reading'),
  z.strictObject({ text: z.union([z.string(), z.array(z.string())]) }).describe('What the right places hold'),
  z.strictObject({ repeat: z.int() }).describe('How many times the query is written'),
]);

type Answer = z.infer<typeof answer>;

const byLang = z.strictObject({ zh: z.record(z.string(), answer), en: z.record(z.string(), answer) });
const schema = z.strictObject(
  Object.fromEntries(Object.keys(GOALS).map((kind) => [kind, byLang])) as Record<QueryKind, typeof byLang>,
);

/** Says whether texts hold what a query of a kind asks for. */
function toTest(kind: QueryKind, query: string, given: Answer): (texts: string[]) => boolean {
  const named = given && 'text' in given ? [given.text].flat() : [query];
  if (kind === 'quoted') {
    const quoted = listQuoted(query);
    return (texts) => texts.some((text) => quoted.every((words) => holdsLiterally(text, words)));
  }
  const holds = kind === 'number' ? holdsNumber : holdsWords;
  return (texts) => texts.some((text) => named.some((words) => holds(text, words)));
}

function toWanted(kind: QueryKind, query: string, given: Answer, places: Place[]): Wanted {
  if (Array.isArray(given)) return { right: given, also: [] };
  if (given && 'repeat' in given) return { right: [], also: [] };
  const isRight = toTest(kind, query, given);
  const must = places.filter(({ text, numbers }) => isRight(kind === 'number' ? [...text, ...numbers] : text));
  const may = places.filter((place) => !must.includes(place) && isRight([...place.numbers, ...place.also]));
  return { right: must.map(({ id }) => id), also: may.map(({ id }) => id) };
}

/** Reads the queries of a file, and finds the places of those whose places follow from the text. */
export function readQueries(file: string, places: Place[]): Query[] {
  const kinds = schema.parse(parse(readFileSync(file, 'utf8')));
  return Object.entries(kinds).flatMap(([key, langs]) =>
    Object.entries(langs).flatMap(([lang, queries]) =>
      Object.entries(queries).map(([query, given]) => {
        const kind = key as QueryKind;
        const text = given && 'repeat' in given ? query.repeat(given.repeat) : query;
        return { kind, lang: lang as Lang, text, ...toWanted(kind, query, given, places) };
      }),
    ),
  );
}

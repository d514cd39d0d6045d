import { describe, expect, it } from 'vitest';

import { GOALS } from '../../scripts/quality/judge.ts';
import { listPlaces } from '../../scripts/quality/places.ts';
import { QUERIES, readQueries } from '../../scripts/quality/queries.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import { getSoundContent } from '../helpers/content.ts';

const places = listPlaces(getSoundContent());
const queries = readQueries(QUERIES, places);
const ids = new Set(places.map(({ id }) => id));

describe('the queries that the search is measured by', () => {
  it('are at least 200, each asked once in a kind and language', () => {
    const written = queries.map(({ kind, lang, text }) => `${kind} ${lang} ${text.normalize('NFC')}`);
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(written).size).toBe(written.length);
  });

  it.each(LANGS.flatMap((lang) => Object.keys(GOALS).map((kind) => [kind, lang])))(
    'hold at least five of the kind %s in %s',
    (kind, lang) => {
      expect(queries.filter((query) => query.kind === kind && query.lang === lang).length).toBeGreaterThanOrEqual(5);
    },
  );

  it('name places that exist, none of them twice', () => {
    for (const { text, right } of queries) {
      expect(
        right.filter((id) => !ids.has(id)),
        text,
      ).toEqual([]);
      expect(new Set(right).size, text).toBe(right.length);
    }
  });

  it('have a place in the plan, except those that are to find none', () => {
    const without = queries.filter(({ right }) => right.length === 0);
    expect(without.filter(({ kind }) => kind !== 'nothing' && kind !== 'hostile').map(({ text }) => text)).toEqual([]);
  });
});

import type { Corpus } from './corpus.ts';
import { findExact } from './exact.ts';
import { findFirst, findRest } from './find.ts';
import type { Found } from './find.ts';
import { sortHits, toMarks } from './hit.ts';
import type { Hit } from './hit.ts';
import { findIn } from './loose.ts';
import type { Loose } from './loose.ts';
import { scoreByText } from './score.ts';

/** Says whether a text is written in the other language: with Chinese characters for English, without for Chinese. */
const isForeign = (text: string, { lang }: Corpus): boolean =>
  lang === 'en' ? /\p{Script=Han}/u.test(text) : /[a-z]{2}/i.test(text) && !/\p{Script=Han}/u.test(text);

/** Says whether a query must be looked for in the other language: it is written in it, and not all of it stands here. */
export function needsOther(raw: string, { hits, terms, unknown, query }: Found, corpus: Corpus): boolean {
  if (!isForeign(raw, corpus) || hits.some(({ tier }) => tier === 'number')) return false;
  if (query.literals.length > 0) return hits.length === 0;
  const isCorrected = terms.some(({ sought }) => sought.every(({ via }) => via === 'near' || via === 'begun'));
  return unknown.length > 0 || isCorrected || (hits.length === 0 && terms.length === 0);
}

/** Gives what the terms of the other language that stand in a query are called in this one, in loose form. */
function translate(query: Loose, own: Corpus, other: Corpus): string[] {
  const found = other.terms.filter(({ name }) => findIn(query, name).length > 0);
  return found
    .filter(({ name }) => !found.some((longer) => longer.name !== name && longer.name.includes(name)))
    .flatMap(({ entry }) => own.terms.filter((term) => term.entry === entry).map(({ name }) => name));
}

/** Finds what is said in the other language: the same paragraphs, and what the glossary calls it here. */
export function findAcross(raw: string, own: Corpus, other: Corpus): Hit[] {
  const first = findFirst(raw, other);
  const scores = new Map(first.open.map((sought) => [sought, scoreByText(sought, other)]));
  const isTerm = other.terms.some(({ name }) => name === first.query.whole);
  const here = translate(first.query.loose, own, other)
    .flatMap((name) => findExact(name, own))
    .map((hit): Hit => (isTerm ? hit : { ...hit, tier: 'some', score: hit.score / 10 }));
  const there = findRest(first, scores, other).map((hit): Hit => {
    const words = here.filter(({ entry }) => entry === hit.entry).flatMap(({ marks }) => marks.words);
    return { ...hit, marks: toMarks({ words }), across: hit.marks };
  });
  return sortHits([...there, ...here]);
}

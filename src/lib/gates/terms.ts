import type { Glossary } from '../../schemas/glossary.ts';
import { listDocumentNames, listTermNames } from '../glossary/occurrences.ts';
import { createFinder } from '../glossary/words.ts';
import type { Span } from '../glossary/words.ts';

/** A term, or a cited document, with its renderings. */
export interface Term {
  /** The Chinese name, by which exceptions call it. */
  name: string;
  zh: string[];
  renderings: string[];
  /** Finds its renderings in an English text. */
  find: (english: string) => Span[];
}

/** The terms of a glossary, ready to be looked for. */
export interface Lexicon {
  terms: Map<string, Term>;
  /** Finds terms in a Chinese text; where they overlap, the longest is found. */
  find: (chinese: string) => Span[];
}

/** Gives the terms and cited documents of a glossary, ready to be looked for. */
export function toLexicon(glossary: Glossary): Lexicon {
  const zh = [...listTermNames(glossary, 'zh'), ...listDocumentNames(glossary)];
  const en = [
    ...listTermNames(glossary, 'en'),
    ...glossary.documents.map(({ id, title }) => ({ id, words: [title.en] })),
  ];
  const renderings = new Map(en.map(({ id, words }) => [id, words]));
  const toTerm = (id: string, words: string[]): Term => {
    const own = renderings.get(id) ?? [];
    const name = (words[0] ?? '').replace(/^《(.*)》$/, '$1');
    return { name, zh: words, renderings: own, find: createFinder([{ id, words: own }], 'en') };
  };
  return { terms: new Map(zh.map(({ id, words }) => [id, toTerm(id, words)])), find: createFinder(zh, 'zh') };
}

/** A term that the English renders in fewer places than the Chinese has it. */
export interface LostTerm {
  term: Term;
  /** In how many clauses the Chinese has it, and how often the English renders it. */
  expected: number;
  found: number;
  /** Its first place in the Chinese. */
  span: Span;
}

const isPartOf = (term: Term, other: Term): boolean =>
  term !== other && term.zh.some((part) => other.zh.some((whole) => whole.includes(part)));

/** Counts the clauses in which the spans of a term stand. */
const countClauses = (text: string, spans: Span[]): number =>
  new Set(spans.map(({ start }) => text.slice(0, start).split(/[，。；：！？]/).length)).size;

/** Takes the first renderings of a term out of a text, as many as are wanted. */
const takeOut = (text: string, { find }: Term, wanted: number): string =>
  find(text)
    .slice(0, wanted)
    .reduce((rest, { start, end }) => rest.slice(0, start) + '\uE000'.repeat(end - start) + rest.slice(end), text);

/**
 * Finds the terms of a Chinese text that its English does not render, and says how many places were checked. A term
 * counts once in a clause, because English says “their” where Chinese says the term again.
 */
export function findLostTerms(zh: string, en: string, lexicon: Lexicon): { checked: number; lost: LostTerm[] } {
  const present = [...Map.groupBy(lexicon.find(zh), ({ id }) => id)].flatMap(([id, spans]) => {
    const term = lexicon.terms.get(id);
    return term ? { term, spans, expected: countClauses(zh, spans) } : [];
  });
  const lost = present.flatMap(({ term, spans, expected }) => {
    // What renders a longer term does not render the shorter one within it as well.
    const longer = present.filter((other) => isPartOf(term, other.term));
    const text = longer.reduce((rest, other) => takeOut(rest, other.term, other.spans.length), en);
    const found = term.find(text).length;
    const [span] = spans;
    return span && found < expected ? [{ term, expected, found, span }] : [];
  });
  return { checked: present.reduce((sum, { expected }) => sum + expected, 0), lost };
}

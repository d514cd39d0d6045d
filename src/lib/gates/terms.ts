import type { Glossary } from '../../schemas/glossary.ts';

/** A term with its Chinese forms and patterns of its renderings. */
export interface Term {
  /** The Chinese name, by which exceptions call it. */
  name: string;
  zh: string[];
  renderings: { words: string; pattern: RegExp }[];
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** Gives a pattern for a word: with or without the s of a plural, and with a capital, which titles and sentences give it. */
function toWordPattern(word: string): string {
  const match = /^([A-Za-z])([A-Za-z]{2,})$/.exec(word);
  if (!match) return escape(word);
  const [, first = '', rest = ''] = match;
  const start = first === first.toLowerCase() ? `[${first}${first.toUpperCase()}]` : first;
  const stem = rest.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return `${start}${/[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}(?:y|ies)` : `${stem}(?:s|es)?`}`;
}

/** Gives a pattern for a rendering, in singular and plural, with hyphens or without, in a sentence or a title. */
export const toRenderingPattern = (words: string): RegExp =>
  new RegExp(`(?<![A-Za-z])${words.split(/[ -]/).map(toWordPattern).join('[ -]')}(?![A-Za-z])`, 'g');

/** Gives the terms and cited documents of a glossary, ready to be looked for. */
export function toTerms({ terms, documents }: Glossary): Term[] {
  const toTerm = (zh: string[], en: string[]): Term => ({
    name: zh[0] ?? '',
    zh,
    renderings: en
      .toSorted((a, b) => b.length - a.length)
      .map((words) => ({ words, pattern: toRenderingPattern(words) })),
  });
  return [
    ...terms.map(({ name, forms }) => toTerm([name.zh, ...(forms?.zh ?? [])], [name.en, ...(forms?.en ?? [])])),
    ...documents.map(({ title, forms }) => toTerm([title.zh, ...forms], [title.en])),
  ];
}

/** Gives the pieces of a text between the places of some words; Latin words stand by themselves, not within others. */
const splitAt = (text: string, words: string): string[] =>
  text.split(/^[A-Za-z]/.test(words) ? new RegExp(`(?<![A-Za-z])${escape(words)}(?![A-Za-z])`) : words);

/** Counts the terms in some Chinese words; where terms overlap, the longest counts. */
export function countTerms(text: string, terms: Term[]): Map<Term, number> {
  const counts = new Map<Term, number>();
  const words = terms.flatMap((term) => term.zh.filter((zh) => text.includes(zh)).map((zh) => ({ zh, term })));
  let rest = text;
  for (const { zh, term } of words.toSorted((a, b) => b.zh.length - a.zh.length)) {
    const pieces = splitAt(rest, zh);
    if (pieces.length === 1) continue;
    counts.set(term, (counts.get(term) ?? 0) + pieces.length - 1);
    rest = pieces.join('\uE000'.repeat(zh.length));
  }
  return counts;
}

/** A term that the English renders less often than the Chinese has it. */
export interface LostTerm {
  term: Term;
  expected: number;
  found: number;
}

const isPartOf = (term: Term, other: Term): boolean =>
  term !== other && term.zh.some((part) => other.zh.some((whole) => whole.includes(part)));

/** Takes the renderings of a term out of a text, as many as are wanted, and says how many were there. */
function takeOut(text: string, { renderings }: Term, wanted = Infinity): { rest: string; found: number } {
  let found = 0;
  const take = (rest: string, { pattern }: { pattern: RegExp }) =>
    rest.replaceAll(pattern, (words) => (found < wanted ? (found++, '\uE000') : words));
  return { rest: renderings.reduce(take, text), found };
}

/**
 * Finds the terms of a Chinese text that its English does not render. A term counts once in a clause, because English says
 * “their” where Chinese says the term again.
 */
export function findLostTerms(zh: string, en: string, terms: Term[]): { checked: number; lost: LostTerm[] } {
  const all = countTerms(zh, terms);
  const present = [...all.keys()];
  const clauses = zh.split(/[，。；：！？]/).map((clause) => countTerms(clause, present));
  const counts = present.map((term) => ({ term, expected: clauses.filter((clause) => clause.has(term)).length }));
  const lost = counts.flatMap(({ term, expected }) => {
    // What renders a longer term does not render the shorter one within it as well.
    const longer = [...all].filter(([other]) => isPartOf(term, other));
    const text = longer.reduce((rest, [other, count]) => takeOut(rest, other, count).rest, en);
    const { found } = takeOut(text, term);
    return found < expected ? [{ term, expected, found }] : [];
  });
  return { checked: counts.reduce((sum, { expected }) => sum + expected, 0), lost };
}

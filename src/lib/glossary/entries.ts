import type { Lang } from '../../i18n/locales.ts';
import type { CitedDocument } from '../../schemas/glossary.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from '../plan/content.ts';
import { toHead } from './heads.ts';
import type { Head } from './heads.ts';
import { listOccurrences, listTextUnits } from './occurrences.ts';
import { groupByLetter } from './order.ts';
import type { LetterGroup, Named } from './order.ts';
import { toPlaces } from './places.ts';
import type { Place } from './places.ts';
import { listSeeReferences } from './see.ts';
import type { SeeReference } from './see.ts';

/** A term as the glossary of one language prints it. */
export interface TermEntry extends Named {
  id: string;
  head: Head;
  /** Other words for it in this language. */
  forms: string[];
  explanation: Bilingual;
  places: Place[];
}

/** A cited law or document as the glossary of one language prints it, with what the editors know of it. */
export interface DocumentEntry
  extends Named, Pick<CitedDocument, 'official' | 'issuer' | 'year' | 'number' | 'remark'> {
  id: string;
  places: Place[];
}

/** The glossary of one language: terms and references under their letters, then documents, both in order. */
export interface GlossaryIndex {
  terms: LetterGroup<TermEntry | SeeReference>[];
  /** How many terms there are. */
  total: number;
  documents: DocumentEntry[];
}

/** Says whether a plan has a glossary; without one there is no page. */
export const hasGlossary = ({ glossary: { terms, documents } }: Content): boolean =>
  terms.length + documents.length > 0;

/** Gives the glossary of one language with the places of every entry. */
export function toGlossaryIndex(content: Content, lang: Lang): GlossaryIndex {
  const { terms, documents } = content.glossary;
  const occurrences = listOccurrences(content);
  const places = toPlaces(content, lang);
  const placesOf = (id: string): Place[] => (occurrences.get(id) ?? []).flatMap((unit) => places.get(unit) ?? []);
  const text = listTextUnits(content, lang)
    .map((unit) => unit.text)
    .join('\n');
  const entries = terms.map((term): TermEntry => {
    const { id, name, pinyin, forms, explanation } = term;
    const head = toHead(term, lang);
    const shown = new Set(head.expansions.map(({ words }) => words[lang]));
    const others = (forms?.[lang] ?? []).filter((form) => !shown.has(form));
    return { id, name, pinyin, head, forms: others, explanation, places: placesOf(id) };
  });
  const cited = documents.map(({ title, forms: _, ...document }): DocumentEntry => ({
    ...document,
    name: title,
    places: placesOf(document.id),
  }));
  return {
    terms: groupByLetter([...entries, ...listSeeReferences(terms, text, lang)], lang),
    total: terms.length,
    documents: groupByLetter(cited, lang).flatMap(({ items }) => items),
  };
}

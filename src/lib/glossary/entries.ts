import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from '../content.ts';
import { listOccurrences } from './occurrences.ts';
import { groupByLetter } from './order.ts';
import type { LetterGroup } from './order.ts';
import { toPlaces } from './places.ts';
import type { Place } from './places.ts';

/** A term or document as the glossary of one language prints it. */
export interface GlossaryEntry {
  id: string;
  name: Bilingual;
  pinyin: string | undefined;
  /** Other words for it in the text of this language. */
  forms: string[];
  /** What a term means; documents have none. */
  explanation: Bilingual | undefined;
  places: Place[];
}

/** The glossary of one language: terms under their letters, then documents, both in order. */
export interface GlossaryIndex {
  terms: LetterGroup<GlossaryEntry>[];
  documents: GlossaryEntry[];
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
  const entries = terms.map(({ id, name, pinyin, forms, explanation }) => ({
    ...{ id, name, pinyin, explanation, forms: forms?.[lang] ?? [] },
    places: placesOf(id),
  }));
  const cited = documents.map(({ id, title, pinyin }) => ({
    ...{ id, name: title, pinyin, explanation: undefined, forms: [] },
    places: placesOf(id),
  }));
  return {
    terms: groupByLetter(entries, lang),
    documents: groupByLetter(cited, lang).flatMap(({ items }) => items),
  };
}

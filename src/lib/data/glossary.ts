import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from '../content.ts';
import { hasGlossary } from '../glossary/entries.ts';
import { listOccurrences } from '../glossary/occurrences.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';

/** A term as `glossary.json` gives it. */
export interface TermRecord {
  id: string;
  subject: string;
  name: Bilingual;
  forms: { zh: string[]; en: string[] };
  explanation: Bilingual;
  /** Ids of the units in which the term occurs, in the order of the text. */
  places: string[];
}

/** A law or document as `glossary.json` gives it. */
export interface DocumentRecord {
  id: string;
  name: Bilingual;
  places: string[];
}

/** The glossary as `glossary.json` gives it. */
export interface GlossaryRecords {
  terms: TermRecord[];
  documents: DocumentRecord[];
}

/** Gives the terms and the cited documents in the order of their file, with their places; undefined without any. */
export function findGlossaryRecords(content: Content): GlossaryRecords | undefined {
  if (!hasGlossary(content)) return undefined;
  const { terms, documents } = content.glossary;
  const occurrences = listOccurrences(content);
  const placesOf = (id: string) => occurrences.get(id) ?? [];
  return {
    terms: terms.map(({ id, kind, name, forms, explanation }) => ({
      ...{ id, subject: kind, name, forms: forms ?? { zh: [], en: [] } },
      ...{ explanation, places: placesOf(id) },
    })),
    documents: documents.map(({ id, title }) => ({ id, name: title, places: placesOf(id) })),
  };
}

const COLUMNS: readonly Column<TermRecord>[] = [
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'subject', type: 'string', get: (row) => row.subject },
  { name: 'name_zh', type: 'string', get: (row) => row.name.zh },
  { name: 'name_en', type: 'string', get: (row) => row.name.en },
  { name: 'forms_zh', type: 'string', get: (row) => row.forms.zh.join('; ') || null },
  { name: 'forms_en', type: 'string', get: (row) => row.forms.en.join('; ') || null },
  { name: 'explanation_zh', type: 'string', get: (row) => row.explanation.zh },
  { name: 'explanation_en', type: 'string', get: (row) => row.explanation.en },
  { name: 'places', type: 'string', get: (row) => row.places.join(' ') },
];

/** Gives the table of all terms, one row each. */
export const toTermTable = (terms: TermRecord[]): Table => toTable(COLUMNS, terms);

import type { Lang } from '../../i18n/locales.ts';
import type { CitedDocument } from '../../schemas/glossary.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from '../plan/content.ts';
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
  abbreviations: ({ short: string } & Bilingual)[];
}

/** A law or document as `glossary.json` gives it. */
export interface DocumentRecord {
  id: string;
  name: Bilingual;
  places: string[];
  official: Bilingual | null;
  issuer: Bilingual | null;
  year: number | null;
  number: Bilingual | null;
  remark: Bilingual | null;
}

/** The glossary as `glossary.json` gives it. */
export interface GlossaryRecords {
  /** Names of the subjects, by what a term gives for its own. */
  subjects: Record<string, Bilingual>;
  terms: TermRecord[];
  documents: DocumentRecord[];
}

function toDocumentRecord(document: CitedDocument, places: string[]): DocumentRecord {
  const { id, title, official = null, issuer = null, year = null, number = null, remark = null } = document;
  return { id, name: title, places, official, issuer, year, number, remark };
}

/** Gives the terms and the cited documents in the order of their file, with their places; undefined without any. */
export function findGlossaryRecords(content: Content): GlossaryRecords | undefined {
  if (!hasGlossary(content)) return undefined;
  const { kinds, terms, documents } = content.glossary;
  const occurrences = listOccurrences(content);
  const placesOf = (id: string) => occurrences.get(id) ?? [];
  return {
    subjects: kinds,
    terms: terms.map(({ id, kind, name, forms, explanation, abbreviations = {} }) => ({
      ...{ id, subject: kind, name, forms: forms ?? { zh: [], en: [] } },
      ...{ explanation, places: placesOf(id) },
      abbreviations: Object.entries(abbreviations).map(([short, words]) => ({ short, ...words })),
    })),
    documents: documents.map((document) => toDocumentRecord(document, placesOf(document.id))),
  };
}

/** A row of the table: a term with the name of its subject. */
type TermRow = TermRecord & { subjectName: Bilingual | undefined };

const listAbbreviations = ({ abbreviations }: TermRow, lang: Lang): string | null =>
  abbreviations.map((entry) => `${entry.short}: ${entry[lang]}`).join('; ') || null;

const COLUMNS: readonly Column<TermRow>[] = [
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'subject', type: 'string', get: (row) => row.subject },
  { name: 'name_zh', type: 'string', get: (row) => row.name.zh },
  { name: 'name_en', type: 'string', get: (row) => row.name.en },
  { name: 'forms_zh', type: 'string', get: (row) => row.forms.zh.join('; ') || null },
  { name: 'forms_en', type: 'string', get: (row) => row.forms.en.join('; ') || null },
  { name: 'explanation_zh', type: 'string', get: (row) => row.explanation.zh },
  { name: 'explanation_en', type: 'string', get: (row) => row.explanation.en },
  { name: 'places', type: 'string', get: (row) => row.places.join(' ') },
  { name: 'subject_zh', type: 'string', get: (row) => row.subjectName?.zh },
  { name: 'subject_en', type: 'string', get: (row) => row.subjectName?.en },
  { name: 'abbreviations_zh', type: 'string', get: (row) => listAbbreviations(row, 'zh') },
  { name: 'abbreviations_en', type: 'string', get: (row) => listAbbreviations(row, 'en') },
];

/** Gives the table of all terms, one row each. */
export const toTermTable = ({ terms, subjects }: GlossaryRecords): Table =>
  toTable(
    COLUMNS,
    terms.map((term) => ({ ...term, subjectName: subjects[term.subject] })),
  );

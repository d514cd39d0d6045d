import type { Basis, Relation, RelationType } from '../../schemas/relations.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from '../plan/content.ts';
import { getEnd, nameEnd, toEnds } from '../relations/ends.ts';
import type { Ends } from '../relations/ends.ts';
import { placeOf } from '../relations/links.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';

/** A link as `relations.json` gives it. */
export interface RelationRecord {
  type: RelationType;
  basis: Basis;
  from: string;
  to: string;
  /** The id of the place in which the words stand, and the words. */
  evidence: Bilingual & { in: string };
}

/** Gives a link as the data files have it. */
export const toRelationRecord = (relation: Relation): RelationRecord => {
  const { type, basis, from, to, words } = relation;
  return { type, basis, from, to, evidence: { in: placeOf(relation), ...words } };
};

interface Row {
  record: RelationRecord;
  from: Bilingual;
  to: Bilingual;
}

/** Columns of the file of all links: one row a link. */
const COLUMNS: readonly Column<Row>[] = [
  { name: 'type', type: 'string', get: ({ record }) => record.type },
  { name: 'basis', type: 'string', get: ({ record }) => record.basis },
  { name: 'from', type: 'string', get: ({ record }) => record.from },
  { name: 'from_zh', type: 'string', get: (row) => row.from.zh },
  { name: 'from_en', type: 'string', get: (row) => row.from.en },
  { name: 'to', type: 'string', get: ({ record }) => record.to },
  { name: 'to_zh', type: 'string', get: (row) => row.to.zh },
  { name: 'to_en', type: 'string', get: (row) => row.to.en },
  { name: 'evidence_in', type: 'string', get: ({ record }) => record.evidence.in },
  { name: 'evidence_zh', type: 'string', get: ({ record }) => record.evidence.zh },
  { name: 'evidence_en', type: 'string', get: ({ record }) => record.evidence.en },
];

/** Gives the table of all links, in the order of their file. */
export function toRelationTable(content: Content): Table {
  const ends = { zh: toEnds(content, 'zh'), en: toEnds(content, 'en') };
  const nameOf = (id: string, lang: 'zh' | 'en', all: Ends) => nameEnd(getEnd(all, id), lang);
  const name = (id: string) => ({ zh: nameOf(id, 'zh', ends.zh), en: nameOf(id, 'en', ends.en) });
  const rows = content.relations.map((relation) => ({
    record: toRelationRecord(relation),
    from: name(relation.from),
    to: name(relation.to),
  }));
  return toTable(COLUMNS, rows);
}

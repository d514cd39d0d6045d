import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from '../plan/content.ts';
import { usesOf } from '../plan/kinds.ts';
import type { Use } from '../plan/kinds.ts';
import { findAbove, getUnit } from '../plan/outline.ts';
import type { Outline } from '../plan/outline.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';

/** A paragraph with its place in the plan, as `paragraphs.json` gives it. */
export interface ParagraphRecord extends Bilingual {
  id: string;
  path: string;
  kind: Use<'paragraph'>;
  /** Id of the chapter; that of the preface is its own. */
  chapter: string;
  /** Id of the heading or key project under which it stands. */
  heading: string;
  /** Page that the original’s contents print for that heading, or for the nearest one above; null where there is none. */
  page: number | null;
}

/** Gives the id of the chapter to which a page belongs. */
function toChapter(outline: Outline, page: string): string {
  const { id, parent } = getUnit(outline, page);
  return parent === undefined ? id : toChapter(outline, parent);
}

/** Gives every paragraph in both languages with its place, in the order of the text. */
export function listParagraphRecords({ outline }: Content): ParagraphRecord[] {
  let heading = '';
  let page: number | null = null;
  return outline.units.flatMap((unit) => {
    const { id, text, path } = unit;
    if (unit.kind === 'heading') [heading, page] = [id, unit.printed ?? page];
    const kind = usesOf(unit.kind).paragraph;
    if (kind === null) return [];
    const above = findAbove(outline, unit);
    const box = above?.kind === 'heading' ? undefined : above?.id;
    return [{ id, ...text, path, kind, chapter: toChapter(outline, unit.page), heading: box ?? heading, page }];
  });
}

const COLUMNS: readonly Column<ParagraphRecord>[] = [
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'kind', type: 'string', get: (row) => row.kind },
  { name: 'chapter', type: 'string', get: (row) => row.chapter },
  { name: 'heading', type: 'string', get: (row) => row.heading },
  { name: 'page', type: 'integer', get: (row) => row.page },
  { name: 'path', type: 'string', get: (row) => row.path },
  { name: 'text_zh', type: 'string', get: (row) => row.zh },
  { name: 'text_en', type: 'string', get: (row) => row.en },
];

/** Gives the table of all paragraphs. */
export const toParagraphTable = (records: ParagraphRecord[]): Table => toTable(COLUMNS, records);

import type { Content } from '../plan/content.ts';
import { listHeadings, listParagraphs } from '../plan/units.ts';
import type { Heading, Paragraph } from '../plan/units.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';

/** What a text of the plan is. */
export type TextKind = 'paragraph' | 'goal' | 'project-goal' | 'project-content';

/** A paragraph with its place in the plan, as `paragraphs.json` gives it. */
export interface ParagraphRecord extends Paragraph {
  kind: TextKind;
  /** Id of the chapter; that of the preface is its own. */
  chapter: string;
  /** Id of the heading or key project under which it stands. */
  heading: string;
  /** Page that the original’s contents print for that heading, or for the nearest one above; null where there is none. */
  page: number | null;
}

interface Place {
  kind: TextKind;
  heading: string;
  page: number | null;
}

/** Gives where each text stands: the last heading before it, and the last printed page. */
function listPlaces({ pages }: Content): Map<string, Place> {
  const places = new Map<string, Place>();
  let printed: number | null = null;
  for (const page of pages.filter(({ lang }) => lang === 'zh')) {
    let [heading] = listHeadings(page) as [Heading, ...Heading[]];
    printed = heading.page ?? printed;
    const put = (id: string, kind: TextKind, under: string) => places.set(id, { kind, heading: under, page: printed });
    for (const block of page.blocks) {
      if (block.kind === 'heading') {
        heading = block;
        printed = block.page ?? printed;
      } else if (block.kind === 'paragraph' || block.kind === 'goal') put(block.id, block.kind, heading.id);
      else if (block.kind === 'project') {
        put(`${block.id}-goal`, 'project-goal', block.id);
        put(`${block.id}-content`, 'project-content', block.id);
      }
    }
  }
  return places;
}

/** Gives every paragraph in both languages with its place, in the order of the text. */
export function listParagraphRecords(content: Content): ParagraphRecord[] {
  const places = listPlaces(content);
  const chapters = content.pages.filter(({ lang }) => lang === 'zh');
  const chapterOf = (path: string) => chapters.find((page) => page.path === path.split('/')[1])?.id ?? '';
  return listParagraphs(content).map((paragraph) => {
    const place = places.get(paragraph.id);
    if (!place) throw new Error(`The text of the plan has no ${paragraph.id}.`);
    return {
      ...paragraph,
      kind: place.kind,
      chapter: chapterOf(paragraph.path),
      heading: place.heading,
      page: place.page,
    };
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

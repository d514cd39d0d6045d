import { getStrings } from '../../i18n/strings.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Content, Project } from '../plan/content.ts';
import { listEvidence } from '../relations/coverage.ts';
import { idsOfProject, toKinds } from '../relations/kinds.ts';
import { listProjectRelations } from '../relations/project.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';
import { toRelationRecord } from './relations.ts';
import type { RelationRecord } from './relations.ts';

/** A key project as `projects.json` gives it. */
export interface ProjectRecord {
  id: string;
  /** The printed number. */
  number: Bilingual;
  slug: string;
  title: Bilingual;
  goal: Bilingual & { id: string };
  parts: (Bilingual & { id: string })[];
  /** Place in the plan, without base and language; null where the text does not name the project. */
  path: string | null;
  /** Ids of the goals that it serves. */
  goals: string[];
  /** Ids of the headings of the tasks that it carries out. */
  tasks: string[];
  /** Ids of the indicators that it moves. */
  indicators: string[];
  /** Ids of the paragraphs on which its links rest. */
  paragraphs: string[];
  /** Why no indicator is linked; null where one is. */
  reason: Bilingual | null;
}

/** Gives a key project in both languages, with what it is linked to. */
export function toProjectRecord(content: Content, project: Project): ProjectRecord {
  const { id, number, slug, title, goal, content: body } = project;
  const own = listProjectRelations(content.relations, project);
  const inOrder = [...toKinds(content).keys()];
  const ends = (type: RelationRecord['type'], end: 'from' | 'to') =>
    inOrder.filter((other) => own.some((relation) => relation.type === type && relation[end] === other));
  return {
    id,
    number,
    slug,
    title,
    goal: { id: `${id}-goal`, ...goal.text },
    parts: body.parts.map((part, index) => ({ id: `${id}-c${index + 1}`, ...part })),
    path: content.outline.byId.get(id)?.path ?? null,
    goals: ends('served-by', 'from'),
    tasks: ends('carried-by', 'from'),
    indicators: ends('moves', 'to'),
    paragraphs: listEvidence(content, idsOfProject(project)),
    reason: content.orphans.find((orphan) => orphan.id === id)?.reason ?? null,
  };
}

/** Gives a key project with every link that begins at or leads to it. */
export const toProjectFile = (content: Content, project: Project): ProjectRecord & { relations: RelationRecord[] } => ({
  ...toProjectRecord(content, project),
  relations: listProjectRelations(content.relations, project).map(toRelationRecord),
});

const joinIn = (lang: 'zh' | 'en', parts: Bilingual[]): string =>
  parts.map((part) => part[lang]).join(getStrings(lang).marks.blank);

const COLUMNS: readonly Column<ProjectRecord>[] = [
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'number_zh', type: 'string', get: (row) => row.number.zh },
  { name: 'number_en', type: 'string', get: (row) => row.number.en },
  { name: 'slug', type: 'string', get: (row) => row.slug },
  { name: 'title_zh', type: 'string', get: (row) => row.title.zh },
  { name: 'title_en', type: 'string', get: (row) => row.title.en },
  { name: 'goal_zh', type: 'string', get: (row) => row.goal.zh },
  { name: 'goal_en', type: 'string', get: (row) => row.goal.en },
  { name: 'content_zh', type: 'string', get: (row) => joinIn('zh', row.parts) },
  { name: 'content_en', type: 'string', get: (row) => joinIn('en', row.parts) },
  { name: 'goals', type: 'string', get: (row) => row.goals.join(' ') },
  { name: 'tasks', type: 'string', get: (row) => row.tasks.join(' ') },
  { name: 'indicators', type: 'string', get: (row) => row.indicators.join(' ') },
  { name: 'path', type: 'string', get: (row) => row.path },
];

/** Gives the table of the key projects. */
export const toProjectTable = (records: ProjectRecord[]): Table => toTable(COLUMNS, records);

import type { RelationType, Without } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import { listParagraphs } from '../plan/paragraphs.ts';
import { idsOfProject, toChapterId, toKinds } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { listRelationsOf, placeOf, toParagraphId } from './links.ts';

/** A link that a reader expects of a kind: its type, at which end the kind stands, and what it is without otherwise. */
interface Expected {
  kind: Kind;
  without: Exclude<Without, 'link'>;
  type: RelationType;
  end: 'from' | 'to';
}

/** What is expected, in the order in which it is shown. Units are expected to have links where they are tasks. */
const EXPECTED: readonly Expected[] = [
  { kind: 'problem', without: 'goal', type: 'answered-by', end: 'from' },
  { kind: 'unit', without: 'goal', type: 'served-by', end: 'to' },
  { kind: 'project', without: 'goal', type: 'served-by', end: 'to' },
  { kind: 'indicator', without: 'goal', type: 'measured-by', end: 'to' },
  { kind: 'goal', without: 'task', type: 'served-by', end: 'from' },
  { kind: 'project', without: 'task', type: 'carried-by', end: 'to' },
  { kind: 'goal', without: 'indicator', type: 'measured-by', end: 'from' },
  { kind: 'project', without: 'indicator', type: 'moves', end: 'from' },
  { kind: 'indicator', without: 'project', type: 'moves', end: 'to' },
];

/** What stands at the other end of an expected link. */
const OTHERS: Record<Expected['without'], Kind> = {
  goal: 'goal',
  task: 'unit',
  project: 'project',
  indicator: 'indicator',
};

/** Something without a link that a reader expects. */
export interface Gap {
  id: string;
  kind: Kind;
  without: Without;
}

/** Gives the tasks of a plan: units that hold no others, in a chapter that has one by which a goal is served. */
function listTasks({ relations }: Content, kinds: Map<string, Kind>): string[] {
  const units = [...kinds].filter(([, kind]) => kind === 'unit').map(([id]) => id);
  const serving = relations.filter(({ type, to }) => type === 'served-by' && kinds.get(to) === 'unit');
  const chapters = new Set(serving.map(({ to }) => toChapterId(to)));
  return units.filter((id) => chapters.has(toChapterId(id)) && !units.some((inner) => inner.startsWith(`${id}-`)));
}

/**
 * Gives what has no link where a reader expects one: problems and tasks without a goal, goals without a task or an
 * indicator, and so on. Nothing is expected in a plan without links, or where a plan has none of the other kind.
 */
export function listGaps(content: Content): Gap[] {
  const { relations, projects } = content;
  if (relations.length === 0) return [];
  const kinds = toKinds(content);
  const given = new Set(kinds.values());
  const tasks = listTasks(content, kinds);
  const membersOf = (kind: Kind) =>
    kind === 'unit' ? tasks : [...kinds].filter(([, entry]) => entry === kind).map(([id]) => id);
  const isLinked = (id: string, { type, end }: Expected) => {
    const project = projects.find((entry) => entry.id === id);
    const ids = project ? idsOfProject(project) : [id];
    return relations.some((relation) => relation.type === type && ids.includes(relation[end]));
  };
  return EXPECTED.filter(({ without }) => given.has(OTHERS[without])).flatMap((expected) =>
    membersOf(expected.kind)
      .filter((id) => !isLinked(id, expected))
      .map((id) => ({ id, kind: expected.kind, without: expected.without })),
  );
}

/** Gives the ids of the paragraphs to which nothing is linked, in the order of the text. */
export function listUnlinked(content: Content): string[] {
  const linked = new Set(
    content.relations.flatMap((relation) => [relation.from, relation.to, placeOf(relation)].map(toParagraphId)),
  );
  return listParagraphs(content)
    .map(({ id }) => id)
    .filter((id) => !linked.has(id) && !linked.has(id.replace(/-(goal|content)$/, '')));
}

/** Gives the stated reason for a gap. */
export const findReason = (content: Content, { id, without }: Pick<Gap, 'id' | 'without'>) =>
  content.orphans.find((orphan) => orphan.id === id && orphan.without === without)?.reason;

/** Gives the paragraphs whose words a link of some ids rests on, in the order of the text, each once. */
export function listEvidence(content: Content, ids: readonly string[]): string[] {
  const places = new Set(listRelationsOf(content.relations, ids).map((relation) => toParagraphId(placeOf(relation))));
  return listParagraphs(content)
    .map(({ id }) => id)
    .filter((id) => places.has(id));
}

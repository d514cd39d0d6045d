import type { RelationType } from '../../schemas/relations.ts';
import type { Content } from '../content.ts';
import { listParagraphs } from '../units.ts';
import { idsOfProject, toKinds } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { listRelationsOf, placeOf, toParagraphId } from './links.ts';

/** A link that a reader expects: its type, the end of it at which something stands, and what stands at the other. */
interface Expected {
  type: RelationType;
  end: 'from' | 'to';
  other: Kind;
}

const EXPECTED: Partial<Record<Kind, Expected>> = {
  problem: { type: 'answered-by', end: 'from', other: 'goal' },
  goal: { type: 'measured-by', end: 'from', other: 'indicator' },
  project: { type: 'moves', end: 'from', other: 'indicator' },
  indicator: { type: 'moves', end: 'to', other: 'project' },
};

/**
 * Gives the ids of what has no link where a reader expects one: problems without an answer, goals and projects without
 * an indicator, indicators without a project. Nothing is expected in a plan without links, or without the other end.
 */
export function listOrphans(content: Content): string[] {
  const { relations, projects } = content;
  if (relations.length === 0) return [];
  const kinds = toKinds(content);
  const given = new Set(kinds.values());
  return [...kinds].flatMap(([id, kind]) => {
    const expected = EXPECTED[kind];
    if (!expected || !given.has(expected.other)) return [];
    const project = projects.find((entry) => entry.id === id);
    const ids = project ? idsOfProject(project) : [id];
    return relations.some(({ type, [expected.end]: end }) => type === expected.type && ids.includes(end)) ? [] : [id];
  });
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

/** Gives the paragraphs whose words a link of some ids rests on, in the order of the text, each once. */
export function listEvidence(content: Content, ids: readonly string[]): string[] {
  const places = new Set(listRelationsOf(content.relations, ids).map((relation) => toParagraphId(placeOf(relation))));
  return listParagraphs(content)
    .map(({ id }) => id)
    .filter((id) => places.has(id));
}

import type { Basis, Relation } from '../../schemas/relations.ts';
import { toWholeId } from './kinds.ts';

/** Something that is linked, and on what the link rests. */
export interface Linked {
  id: string;
  basis: Basis;
}

/** Gives the id of the place in which the words of a link stand. */
export const placeOf = ({ in: place, from }: Pick<Relation, 'in' | 'from'>): string => place ?? from;

/** Gives the paragraph that a place is a part of: that of a marked part, and the content of a project for its parts. */
export const toParagraphId = (place: string): string =>
  place.replace(/-e\d+$/, '').replace(/^(kp\d+)-c\d+$/, '$1-content');

/** Gives each linked thing once; words in common outweigh what is inferred. */
export function mergeLinked(linked: Linked[]): Linked[] {
  const shared = new Set(linked.filter(({ basis }) => basis === 'shared').map(({ id }) => id));
  return [...new Set(linked.map(({ id }) => id))].map((id) => ({ id, basis: shared.has(id) ? 'shared' : 'inferred' }));
}

/** Gives the relations that begin at, lead to, or find their words in one of some ids. */
export function listRelationsOf(relations: Relation[], ids: readonly string[]): Relation[] {
  const own = new Set(ids);
  return relations.filter((relation) => [relation.from, relation.to, placeOf(relation)].some((id) => own.has(id)));
}

/**
 * Gives what is linked to something, which may have several ids: the ends of its links that are not itself. Parts of a
 * project count as the project, and a unit is not linked to what stands in it.
 */
export function listLinked(relations: Relation[], ids: readonly string[]): Linked[] {
  const isOwn = (id: string) => ids.some((own) => own === id || own === toWholeId(id) || own.startsWith(`${id}-`));
  return mergeLinked(
    listRelationsOf(relations, ids).flatMap(({ from, to, basis }) =>
      [from, to].filter((id) => !isOwn(id)).map((id) => ({ id: toWholeId(id), basis })),
    ),
  );
}

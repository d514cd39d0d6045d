import type { Lang } from '../../i18n/locales.ts';
import type { Basis, Relation } from '../../schemas/relations.ts';
import { byOrder, getEnd } from './ends.ts';
import type { End, Ends } from './ends.ts';
import { mergeLinked } from './links.ts';
import { toPassage } from './passages.ts';
import type { Passage } from './passages.ts';

/** Something that is linked, with the sentences on which that rests. */
export interface Evidenced {
  end: End;
  basis: Basis;
  passages: Passage[];
}

/** Gathers links by one of their ends, in the order of the plan. */
export function gatherByEnd(
  relations: Relation[],
  toId: (relation: Relation) => string,
  ends: Ends,
  lang: Lang,
): Evidenced[] {
  return mergeLinked(relations.map((relation) => ({ id: toId(relation), basis: relation.basis })))
    .map(({ id, basis }) => ({
      end: getEnd(ends, id),
      basis,
      passages: relations
        .filter((relation) => toId(relation) === id)
        .map((relation) => toPassage(relation, ends, lang)),
    }))
    .sort((a, b) => byOrder(a.end, b.end));
}

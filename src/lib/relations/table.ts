import type { Lang } from '../../i18n/locales.ts';
import { RELATION_TYPES } from '../../schemas/relations.ts';
import type { RelationType } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import { getEnd, toEnds } from './ends.ts';
import type { End } from './ends.ts';
import { toPassage } from './passages.ts';
import type { Passage } from './passages.ts';

/** A row of the table of links: where links begin, and where they lead with the words on which they rest. */
export interface RelationRow {
  from: End;
  links: { to: End; passage: Passage }[];
}

/** The links of one type. */
export interface RelationGroup {
  type: RelationType;
  rows: RelationRow[];
}

/** Gives all links but those of single passages, by type; those stand on the pages of what is on their subject. */
export function listRelationGroups(content: Content, lang: Lang): RelationGroup[] {
  const ends = toEnds(content, lang);
  return RELATION_TYPES.filter((type) => type !== 'mentions').flatMap((type) => {
    const own = content.relations.filter((relation) => relation.type === type);
    const rows = [...new Set(own.map(({ from }) => from))].map((id) => ({
      from: getEnd(ends, id),
      links: own
        .filter(({ from }) => from === id)
        .map((relation) => ({ to: getEnd(ends, relation.to), passage: toPassage(relation, ends, lang) })),
    }));
    return rows.length > 0 ? [{ type, rows }] : [];
  });
}

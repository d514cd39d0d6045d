import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { BASES } from '../../schemas/relations.ts';
import type { Basis, Relation } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import { findPartAround } from '../text/sentences.ts';
import { byOrder, getEnd, nameEnd, toEnds } from './ends.ts';
import type { Ends } from './ends.ts';
import { toChapterId } from './kinds.ts';
import { placeOf } from './links.ts';

/** A sentence of the plan on which a link rests, with the words that do so, and where it stands. */
export interface Passage {
  id: string;
  label: string;
  href: string;
  before: string;
  words: string;
  after: string;
  basis: Basis;
}

/** Passages of one part of the plan. */
export interface PassageGroup {
  name: string;
  passages: Passage[];
}

/** Gives the sentence on which a link rests. */
export function toPassage(relation: Relation, ends: Ends, lang: Lang): Passage {
  const place = getEnd(ends, placeOf(relation));
  const { text, id, href } = place;
  const at = text.indexOf(relation.words[lang]);
  const end = at + relation.words[lang].length;
  const part = findPartAround(text, { start: at, end }, lang);
  return {
    id,
    label: place.kind === 'unit' ? nameEnd(place, lang) : place.label,
    href,
    before: text.slice(part.start, at),
    words: text.slice(at, end),
    after: text.slice(end, part.end),
    basis: relation.basis,
  };
}

/** Gives the passages of some links in the order of the text, each once; words in common outweigh what is inferred. */
export function listPassages(relations: Relation[], content: Content, lang: Lang): Passage[] {
  const ends = toEnds(content, lang);
  const seen = new Set<string>();
  return relations
    .toSorted((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis))
    .map((relation) => toPassage(relation, ends, lang))
    .filter(({ id, words }) => !seen.has(`${id} ${words}`) && seen.add(`${id} ${words}`))
    .sort((a, b) => byOrder(getEnd(ends, a.id), getEnd(ends, b.id)));
}

/**
 * Groups passages by what they are: as `relations.yaml` names parts of the plan, those of key projects by themselves,
 * and any other by the title of its chapter.
 */
export function groupPassages(passages: Passage[], { passageGroups, pages }: Content, lang: Lang): PassageGroup[] {
  const isIn = (id: string, unit: string) => id === unit || id.startsWith(`${unit}-`);
  const nameOf = ({ id }: Passage): string => {
    if (/^kp\d+/.test(id)) return getStrings(lang).frame.projects;
    const group = passageGroups.find(({ units }) => units.some((unit) => isIn(id, unit)));
    return group?.name[lang] ?? pages.find((page) => page.lang === lang && page.id === toChapterId(id))?.title ?? '';
  };
  const names = [...new Set(passages.map(nameOf))];
  return names.map((name) => ({ name, passages: passages.filter((passage) => nameOf(passage) === name) }));
}

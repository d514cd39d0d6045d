import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Basis } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import { byOrder, getEnd, toEnds } from './ends.ts';
import type { End, Ends } from './ends.ts';
import { idsOfProject, KINDS } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { listLinked } from './links.ts';

/** What is linked to a place of the text, as it is said beside it: a label, and ends by what the links rest on. */
export interface Backlinks extends Record<Basis, End[]> {
  /** The kind of the ends, or the part of the place that they are linked to, where they stand apart. */
  label?: string;
}

/** Gives what is linked to an id, or to one of several, in the order of the plan. */
function toBacklinks(content: Content, ids: string[], ends: Ends): Backlinks {
  const linked = listLinked(content.relations, ids)
    .map(({ id, basis }) => ({ basis, end: getEnd(ends, id) }))
    .sort((a, b) => byOrder(a.end, b.end));
  const pick = (basis: Basis) => linked.flatMap((entry) => (entry.basis === basis ? [entry.end] : []));
  return { shared: pick('shared'), inferred: pick('inferred') };
}

const isEmpty = ({ shared, inferred }: Backlinks): boolean => shared.length + inferred.length === 0;

/** Gives what is linked to a heading or a paragraph; marked parts of a paragraph stand apart. */
export function listBacklinks(content: Content, id: string, lang: Lang): Backlinks[] {
  const ends = toEnds(content, lang);
  const parts = (content.outline.byId.get(id)?.children ?? [])
    .flatMap((child) => ends.get(child) ?? [])
    .filter(({ kind }) => kind === 'problem');
  return [
    toBacklinks(content, [id], ends),
    ...parts.map((part) => ({ ...toBacklinks(content, [part.id], ends), label: part.label })),
  ].filter((backlinks) => !isEmpty(backlinks));
}

/** Kinds that are named beside a key project; its passages stand on its own page. */
const PROJECT_KINDS: readonly Kind[] = ['goal', 'indicator'];

/** Kinds whose names do not say what they are. */
const LABELLED: readonly Kind[] = ['unit', 'project', 'indicator'];

/** Gives what is linked to a goal or a key project, set apart by kinds. */
export function listBacklinksByKind(content: Content, id: string, lang: Lang): Backlinks[] {
  const project = content.projects.find((entry) => entry.id === id);
  const { shared, inferred } = toBacklinks(content, project ? idsOfProject(project) : [id], toEnds(content, lang));
  return (project ? PROJECT_KINDS : KINDS)
    .map((kind) => {
      const ofKind = (end: End) => end.kind === kind;
      const label = LABELLED.includes(kind) ? { label: getStrings(lang).relations.endKinds[kind] } : {};
      return { ...label, shared: shared.filter(ofKind), inferred: inferred.filter(ofKind) };
    })
    .filter((backlinks) => !isEmpty(backlinks));
}

import type { Lang } from '../../i18n/locales.ts';
import type { Relation } from '../../schemas/relations.ts';
import type { Content, Project } from '../plan/content.ts';
import { findReason } from './coverage.ts';
import { toEnds } from './ends.ts';
import type { End } from './ends.ts';
import { gatherByEnd } from './evidence.ts';
import type { Evidenced } from './evidence.ts';
import { idsOfProject } from './kinds.ts';
import { placeOf } from './links.ts';
import { groupPassages, listPassages } from './passages.ts';
import type { PassageGroup } from './passages.ts';

/** What a key project is linked to. */
export interface ProjectLinks {
  /** Problems that its goals and tasks address. */
  problems: End[];
  goals: Evidenced[];
  tasks: Evidenced[];
  indicators: Evidenced[];
  /** Why no indicator is linked. */
  reason: string | undefined;
  /** All other passages on its subject, outside its own text. */
  passages: PassageGroup[];
}

/** Gives the links that begin at or lead to a key project or its parts. */
export function listProjectRelations(relations: Relation[], project: Project): Relation[] {
  const ids = idsOfProject(project);
  return relations.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
}

/** Gives the ids of the problems that one of some goals or tasks answers, a task with the unit that it stands in. */
function listAnswered(relations: Relation[], aims: string[]): string[] {
  const answers = (to: string) => aims.some((aim) => aim === to || aim.startsWith(`${to}-`));
  return [...new Set(relations.flatMap(({ type, from, to }) => (type === 'answered-by' && answers(to) ? [from] : [])))];
}

/** Gives what a key project is linked to, with the sentences on which each link rests. */
export function toProjectLinks(content: Content, project: Project, lang: Lang): ProjectLinks {
  const ends = toEnds(content, lang);
  const ids = idsOfProject(project);
  const own = listProjectRelations(content.relations, project);
  const ofType = (type: Relation['type']) => own.filter((relation) => relation.type === type);
  const goals = gatherByEnd(ofType('served-by'), ({ from }) => from, ends, lang);
  const tasks = gatherByEnd(ofType('carried-by'), ({ from }) => from, ends, lang);
  const answered = listAnswered(
    content.relations,
    [...goals, ...tasks].map(({ end }) => end.id),
  );
  const others = ofType('mentions').filter((relation) => !ids.includes(placeOf(relation)));
  return {
    problems: answered.flatMap((id) => ends.get(id) ?? []),
    goals,
    tasks,
    indicators: gatherByEnd(ofType('moves'), ({ to }) => to, ends, lang),
    reason: findReason(content, { id: project.id, without: 'indicator' })?.[lang],
    passages: groupPassages(listPassages(others, content, lang), content, lang),
  };
}

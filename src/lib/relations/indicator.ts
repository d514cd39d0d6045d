import type { Lang } from '../../i18n/locales.ts';
import type { RelationType } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import { findReason } from './coverage.ts';
import { toEnds } from './ends.ts';
import { gatherByEnd } from './evidence.ts';
import type { Evidenced } from './evidence.ts';
import { toWholeId } from './kinds.ts';
import { groupPassages, listPassages } from './passages.ts';
import type { PassageGroup } from './passages.ts';

/** What an indicator is linked to. */
export interface IndicatorLinks {
  /** Goals that it measures. */
  goals: Evidenced[];
  /** Key projects that support it. */
  projects: Evidenced[];
  /** Why no goal and no key project is linked. */
  reasons: { goal: string | undefined; project: string | undefined };
  /** All other passages on its subject. */
  passages: PassageGroup[];
}

/** Gives what an indicator is linked to, with the sentences on which each link rests. */
export function toIndicatorLinks(content: Content, id: string, lang: Lang): IndicatorLinks {
  const ends = toEnds(content, lang);
  const own = content.relations.filter(({ to }) => to === id);
  const gather = (type: RelationType) =>
    gatherByEnd(
      own.filter((relation) => relation.type === type),
      ({ from }) => toWholeId(from),
      ends,
      lang,
    );
  const others = own.filter(({ type }) => type !== 'measured-by' && type !== 'moves');
  const sayReason = (without: 'goal' | 'project') => findReason(content, { id, without })?.[lang];
  return {
    goals: gather('measured-by'),
    projects: gather('moves'),
    reasons: { goal: sayReason('goal'), project: sayReason('project') },
    passages: groupPassages(listPassages(others, content, lang), content, lang),
  };
}

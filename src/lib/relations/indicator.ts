import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import { findReason } from './coverage.ts';
import { toEnds } from './ends.ts';
import { gatherByEnd } from './evidence.ts';
import type { Evidenced } from './evidence.ts';
import { toWholeId } from './kinds.ts';
import { groupPassages, listPassages } from './passages.ts';
import type { PassageGroup } from './passages.ts';

/** What an indicator is linked to. */
export interface IndicatorLinks {
  /** Key projects that move it. */
  projects: Evidenced[];
  /** Why no key project, and why no goal is linked. */
  reasons: string[];
  /** All other passages that speak of it. */
  passages: PassageGroup[];
}

/** Gives what an indicator is linked to, with the sentences on which each link rests. */
export function toIndicatorLinks(content: Content, id: string, lang: Lang): IndicatorLinks {
  const own = content.relations.filter(({ to }) => to === id);
  const moves = own.filter(({ type }) => type === 'moves');
  const others = own.filter(({ type }) => type !== 'moves');
  return {
    projects: gatherByEnd(moves, ({ from }) => toWholeId(from), toEnds(content, lang), lang),
    reasons: (['project', 'goal'] as const).flatMap((without) => findReason(content, { id, without })?.[lang] ?? []),
    passages: groupPassages(listPassages(others, content, lang), content, lang),
  };
}

import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../plan/content.ts';
import { findReason, listGaps, listUnlinked } from './coverage.ts';
import type { Gap } from './coverage.ts';
import { getEnd, toEnds } from './ends.ts';
import type { End } from './ends.ts';

/** What lacks one type of link, with the reason where one is stated. */
export interface Missing extends Pick<Gap, 'kind' | 'without'> {
  entries: { end: End; reason: string | undefined }[];
}

/** Gives what has no link where a reader expects one, by what it is and lacks; paragraphs without any link come last. */
export function listMissing(content: Content, lang: Lang): Missing[] {
  const ends = toEnds(content, lang);
  const paragraphs = listUnlinked(content).map((id): Gap => ({ id, kind: 'paragraph', without: 'link' }));
  const groups = Map.groupBy([...listGaps(content), ...paragraphs], ({ kind, without }) => `${kind} ${without}`);
  return [...groups.values()].flatMap((gaps) => {
    const entries = gaps.map((gap) => ({ end: getEnd(ends, gap.id), reason: findReason(content, gap)?.[lang] }));
    return gaps[0] ? [{ kind: gaps[0].kind, without: gaps[0].without, entries }] : [];
  });
}

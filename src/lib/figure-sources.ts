import type { Lang } from '../i18n/locales.ts';
import { getStrings } from '../i18n/strings.ts';
import { findOrdinal, findParentId } from './ids.ts';
import type { End } from './relations/ends.ts';

/** A place that gives numbers: a paragraph, or paragraphs that follow each other. */
export interface Source {
  label: string;
  href: string;
}

/** Says whether a paragraph follows another in the same unit. */
const follows = (before: End, next: End): boolean =>
  /-p\d+$/.test(next.id) &&
  findParentId(before.id) === findParentId(next.id) &&
  (findOrdinal(before.id) ?? 0) + 1 === findOrdinal(next.id);

/** Gives where numbers stand, in the order of the text; paragraphs that follow each other are named once. */
export function listSources(paragraphs: string[], ends: Map<string, End>, lang: Lang): Source[] {
  const t = getStrings(lang);
  const runs: End[][] = [];
  for (const end of [...ends.values()].filter(({ id }) => paragraphs.includes(id))) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && follows(before, end)) last.push(end);
    else runs.push([end]);
  }
  return runs.flatMap(([first, ...rest]) => {
    if (!first) return [];
    const [from, to] = [first, rest.at(-1) ?? first].map(({ id }) => findOrdinal(id) ?? 0);
    const single = t.plan.paragraph(from ?? 0);
    const label = from === to ? first.label : first.label.replace(single, t.figures.paragraphs(from ?? 0, to ?? 0));
    return [{ label, href: first.href }];
  });
}

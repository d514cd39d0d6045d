import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { findOrdinal, findParentId } from '../plan/ids.ts';
import { byOrder, getEnd } from '../relations/ends.ts';
import type { End, Ends } from '../relations/ends.ts';

/** A place that gives numbers: a paragraph, or paragraphs of one unit. */
export interface Source {
  label: string;
  href: string;
}

/** Says whether two paragraphs stand under one number. */
const isBeside = (one: End, other: End): boolean =>
  [one, other].every(({ id }) => /-p\d+$/.test(id)) && findParentId(one.id) === findParentId(other.id);

/** Writes numbers in order, those that follow each other as a span: 1–2, 4. */
function toSpans(numbers: number[], dash: string): string[] {
  const spans: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}${dash}${to}`));
}

/** Gives where numbers stand, in the order of the text; the paragraphs of a unit stand together. */
export function listSources(paragraphs: string[], ends: Ends, lang: Lang): Source[] {
  const t = getStrings(lang);
  const groups: [End, ...End[]][] = [];
  for (const end of [...new Set(paragraphs)].map((id) => getEnd(ends, id)).sort(byOrder)) {
    const last = groups.at(-1);
    if (last && isBeside(last[0], end)) last.push(end);
    else groups.push([end]);
  }
  return groups.map(([first, ...rest]) => {
    const { label, href } = first;
    const ordinals = [first, ...rest].map(({ id }) => findOrdinal(id) ?? 0);
    const spans = toSpans(ordinals, lang === 'zh' ? '—' : '–');
    const single = t.plan.paragraph(ordinals[0] ?? 0);
    return { label: rest.length > 0 ? label.replace(single, t.figures.paragraphs(spans)) : label, href };
  });
}

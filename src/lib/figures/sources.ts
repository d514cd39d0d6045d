import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Page } from '../plan/page.ts';
import { findOrdinal, findParentId } from '../plan/ids.ts';
import type { End } from '../relations/ends.ts';

/** A place that gives numbers: a paragraph, or paragraphs of one unit. */
export interface Source {
  label: string;
  href: string;
}

/** Gives the address of the place at which a figure stands, below the language. */
export function toFigurePath(pages: Page[], id: string): string {
  const page = pages.find(({ blocks }) => blocks.some((block) => block.kind === 'figure' && block.id === id));
  return `plan/${page?.path ?? ''}/#${id}`;
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
export function listSources(paragraphs: string[], ends: Map<string, End>, lang: Lang): Source[] {
  const t = getStrings(lang);
  const groups: [End, ...End[]][] = [];
  for (const end of [...ends.values()].filter(({ id }) => paragraphs.includes(id))) {
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

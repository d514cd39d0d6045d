import type { Entry } from './corpus.ts';
import { foldText } from './fold.ts';
import type { Marks } from './hit.ts';
import { findIn } from './loose.ts';
import { findAmounts, isSameAmount } from './numbers.ts';
import type { Span } from '../text/sentences.ts';

/** Joins parts that touch or overlap. */
function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** Finds in the text of an entry all that is to be marked there. */
export function findMarks({ text, loose }: Entry, { literals, words, amounts }: Marks): Span[] {
  const spans: Span[] = [];
  const closed = words.map((each) => ({ each, places: findIn(loose, each) }));
  for (const { each, places } of closed)
    for (const at of places.length > 0 ? places : findIn(loose, each, true))
      spans.push({ start: loose.from[at] ?? 0, end: loose.to[at + each.length - 1] ?? 0 });
  if (literals.length === 0 && amounts.length === 0) return mergeSpans(spans);
  const folded = foldText(text);
  const place = (start: number, end: number) =>
    spans.push({ start: folded.at[start] ?? 0, end: folded.at[end] ?? text.length });
  for (const literal of literals)
    for (let at = folded.text.indexOf(literal); at >= 0; at = folded.text.indexOf(literal, at + 1))
      place(at, at + literal.length);
  for (const { start, end } of findAmounts(folded.text).filter((found) =>
    amounts.some((asked) => isSameAmount(asked, found)),
  ))
    place(start, end);
  return mergeSpans(spans);
}

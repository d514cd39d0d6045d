import type { Corpus, Entry } from './corpus.ts';
import { findSentence, toExcerpt, toPieces } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { toMarks } from './hit.ts';
import type { Hit, Marks } from './hit.ts';
import type { RecordKind } from './kinds.ts';
import { findMarks } from './marks.ts';
import type { Span } from './marks.ts';

/** A result, ready to be shown. */
export interface Result {
  /** Number of its entry. */
  entry: number;
  id: string;
  kind: RecordKind;
  chapter: string;
  /** Address without base and language, with the place. */
  path: string;
  /** Where it stands, in printed numbers. */
  label: string;
  /** What it is called, or the heading under which it stands. */
  title: Piece[];
  excerpt: Piece[];
  /** The sentence that is quoted; undefined for what is not of the plan’s words. */
  quote: string | undefined;
  /** What is marked at the place that the result leads to. */
  marked: string[];
  missing: string[];
  /** What was found in the other language, to be marked there. */
  across: Marks | undefined;
  /** The share of the text at which the sentence stands, to find it in the other language. */
  share: number;
}

const within = (spans: Span[], { start, end }: Span): Span[] =>
  spans.filter((span) => span.start < end && span.end > start);

/** Gives the share of a text at which the first mark stands, to find the same place in the other language. */
function findShare(entry: Entry, marks: Marks): number {
  return (findMarks(entry, marks)[0]?.start ?? 0) / Math.max(1, entry.text.length);
}

/** Makes a hit ready to be shown; `other` is the other language’s corpus, where the hit was found there. */
export function toResult(hit: Hit, { entries, lang }: Corpus, other?: Corpus): Result {
  const entry = entries[hit.entry];
  if (!entry) throw new Error(`There is no entry ${hit.entry}.`);
  const { id, kind, chapter, path, label, text, under } = entry;
  const spans = findMarks(entry, hit.marks);
  const name = { start: 0, end: entry.nameEnd };
  const twin = hit.across && other?.entries[hit.entry];
  const body = { start: name.end, end: text.length };
  const share = twin && hit.across ? findShare(twin, hit.across) : 0;
  const sentence =
    kind === 'paragraph' ? findSentence(text, spans, lang, share) : { ...body, start: skip(text, name.end) };
  return {
    entry: hit.entry,
    id,
    kind,
    chapter,
    path: `${path}#${id}`,
    label,
    title: name.end > 0 ? toPieces(text, name, spans) : [{ text: entries[under]?.text ?? label, marked: false }],
    excerpt: kind === 'figure' ? [] : toExcerpt(text, sentence, within(spans, sentence), lang),
    quote:
      kind === 'term' || kind === 'figure'
        ? undefined
        : text.slice(kind === 'paragraph' ? sentence.start : 0, sentence.end),
    marked: [...new Set(spans.map(({ start, end }) => text.slice(start, end)))],
    missing: hit.missing,
    across: hit.across,
    share: sentence.start / Math.max(1, text.length),
  };
}

/** Goes past the mark or the end of line behind a name. */
const skip = (text: string, at: number): number => at + (/^[：:\s]+/.exec(text.slice(at))?.[0].length ?? 0);

/** Gives the sentence of an entry that says in this language what was found in the other, with its marks. */
export function toTwinExcerpt(entry: Entry, marks: Marks | undefined, share: number, lang: Corpus['lang']): Piece[] {
  const spans = findMarks(entry, marks ?? toMarks({}));
  const sentence = findSentence(entry.text, spans, lang, share);
  return toExcerpt(entry.text, sentence, within(spans, sentence), lang);
}

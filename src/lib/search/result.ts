import { otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Corpus, Entry } from './corpus.ts';
import { findSentence, toMarkedSentence, toPieces } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { toMarks } from './hit.ts';
import type { Hit, Marks } from './hit.ts';
import type { RecordKind } from './kinds.ts';
import { findMarks } from './marks.ts';
import { findTwin } from '../text/sentences.ts';
import type { Span } from '../text/sentences.ts';

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
  /** Where the sentence stands in the text. */
  sentence: Span;
}

/** Gives the plan’s own words: an indicator is put into a sentence by the editors, as all else is theirs. */
function toQuote({ kind, text, nameEnd }: Entry, { start, end }: Span): string | undefined {
  if (kind === 'paragraph') return text.slice(start, end);
  return kind === 'unit' || kind === 'project' ? text.slice(0, nameEnd) : undefined;
}

const within = (spans: Span[], { start, end }: Span): Span[] =>
  spans.filter((span) => span.start < end && span.end > start);

/** Gives the sentence of a paragraph that says what was found in it, or in the other language. */
function findShown(entry: Entry, { lang }: Corpus, spans: Span[], across?: Marks, twin?: Entry): Span {
  if (!across || !twin) return findSentence(entry.text, spans, lang);
  return findTwin(findSentence(twin.text, findMarks(twin, across), otherLang(lang)), twin, entry);
}

/** Makes a hit ready to be shown; `other` is the other language’s corpus, where the hit was found there. */
export function toResult(hit: Hit, corpus: Corpus, other?: Corpus): Result {
  const { entries, lang } = corpus;
  const entry = entries[hit.entry];
  if (!entry) throw new Error(`There is no entry ${hit.entry}.`);
  const { id, kind, chapter, path, label, text, under } = entry;
  const spans = findMarks(entry, hit.marks);
  const name = { start: 0, end: entry.nameEnd };
  const body = { start: skip(text, name.end), end: text.length };
  const sentence = kind === 'paragraph' ? findShown(entry, corpus, spans, hit.across, other?.entries[hit.entry]) : body;
  return {
    entry: hit.entry,
    id,
    kind,
    chapter,
    path: `${path}#${id}`,
    label,
    title: name.end > 0 ? toPieces(text, name, spans) : [{ text: entries[under]?.text ?? label, marked: false }],
    excerpt: isShown(kind, within(spans, sentence))
      ? cutExcerpt(entry, sentence, within(spans, sentence), lang, hit)
      : [],
    quote: toQuote(entry, sentence),
    marked: [...new Set(spans.map(({ start, end }) => text.slice(start, end)).filter(Boolean))],
    missing: hit.missing,
    across: hit.across,
    sentence,
  };
}

/** The rows of a figure are no sentence, and other forms of a term are shown where they are what was looked for. */
const isShown = (kind: RecordKind, spans: Span[]): boolean =>
  kind !== 'figure' && (kind !== 'term' || spans.length > 0);

/** What was found in the other language is shown whole, because where in it the words stand is not known; so are answers. */
const cutExcerpt = ({ text, kind }: Entry, sentence: Span, spans: Span[], lang: Lang, { across }: Hit): Piece[] =>
  across || kind === 'question' ? toPieces(text, sentence, spans) : toMarkedSentence(text, sentence, spans, lang);

/** Goes past the mark or the end of line behind a name. */
const skip = (text: string, at: number): number => at + (/^[：:\s]+/.exec(text.slice(at))?.[0].length ?? 0);

/** Gives what the other language says in the place of a result: the same sentence, or all, with what was found there. */
export function toTwinExcerpt({ kind, sentence, across }: Result, own: Entry, twin: Entry): Piece[] {
  const whole = { start: 0, end: twin.text.length };
  const span = kind === 'paragraph' ? findTwin(sentence, own, twin) : whole;
  return toPieces(twin.text, span, within(findMarks(twin, across ?? toMarks({})), span));
}

import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { ANSWER_PLACES } from '../../schemas/questions.ts';
import type { AnswerPlace, QuestionEntry } from '../../schemas/questions.ts';
import { toHref } from '../site/address.ts';
import type { Content } from '../plan/content.ts';
import { quoteFrom } from '../text/excerpt.ts';
import { describeValues } from '../indicators/text.ts';
import { toIndicator } from '../indicators/indicator.ts';
import { toNoteHref } from '../notes/list.ts';
import { getEnd, toEnds } from '../relations/ends.ts';
import type { Ends } from '../relations/ends.ts';

/** A question with its answer in one language: numbers first, then words of the plan, then what the editors add. */
export interface Question {
  /** Its place on the home page. */
  id: string;
  question: string;
  /** Indicators with their values in one line. */
  indicators: { name: string; values: string; href: string; reported?: { label: string; href: string } }[];
  /** Words of the plan, with what their paragraph is called, what it is about, and its address. */
  quotes: { words: string; label: string; about: string; href: string }[];
  /** Editorial notes. */
  notes: { kind: string; text: string; href: string }[];
  remark?: string;
  see: { label: string; href: string }[];
  /** What the plan does not say. */
  silent?: string;
}

/** Where the places of the site stand, below the language. */
const PATHS: Record<AnswerPlace, string> = {
  indicators: 'indicators/',
  commitments: 'indicators/#commitments',
  glossary: 'glossary/',
};

/** Gives the places of the site that this plan has. */
export const listAnswerPlaces = ({ indicators, glossary, figures }: Content): AnswerPlace[] =>
  ANSWER_PLACES.filter(
    (place) =>
      ({
        indicators: indicators.indicators.length > 0,
        commitments: figures.commitments.length > 0,
        glossary: glossary.terms.length > 0,
      })[place],
  );

/** Gives the title of the unit or project in which a paragraph or a part of one stands. */
function titleAround(ends: Ends, id: string): string {
  const outer = id.slice(0, Math.max(0, id.lastIndexOf('-')));
  const end = ends.get(outer);
  if (outer === '' || end?.kind === 'unit' || end?.kind === 'project') return end?.title ?? '';
  return titleAround(ends, outer);
}

function toQuotes({ quotes }: QuestionEntry, ends: Ends, lang: Lang): Question['quotes'] {
  return quotes.map(({ at, words }) => {
    const { label, href, text } = getEnd(ends, at);
    return { words: quoteFrom(words[lang], text, lang), label, about: titleAround(ends, at), href };
  });
}

/** Leads to what was reported of an indicator, and says whether that is a value or only words. */
function toReported({ results }: Content, { id, slug }: { id: string; slug: string }, lang: Lang) {
  const reported = results.filter(({ of }) => of === id);
  if (reported.length === 0) return {};
  const t = getStrings(lang).results;
  const label = reported.some(({ value }) => value !== null) ? t.title : t.statement;
  return { reported: { label, href: toHref(lang, `indicators/${slug}/#reported`) } };
}

function toValues({ indicators }: QuestionEntry, content: Content, lang: Lang) {
  const { indicators: file, plan } = content;
  const entries = indicators.flatMap((id) => file.indicators.filter((entry) => entry.id === id));
  return entries.map((entry) => ({
    name: entry.name[lang],
    values: describeValues(toIndicator(entry, file, plan), lang, getStrings(lang)),
    href: toHref(lang, `indicators/${entry.slug}/`),
    ...toReported(content, entry, lang),
  }));
}

/** Gives the questions that people ask, with the plan’s own numbers and words as answers. */
export function listQuestions(content: Content, lang: Lang): Question[] {
  const ends = toEnds(content, lang);
  const t = getStrings(lang);
  return content.questions.map((entry) => ({
    id: entry.id,
    question: entry.question[lang],
    indicators: toValues(entry, content, lang),
    quotes: toQuotes(entry, ends, lang),
    notes: content.notes
      .filter(({ id }) => entry.notes.includes(id))
      .map(({ id, kind, text }) => ({
        kind: t.notes.labels[kind],
        text: text[lang],
        href: toNoteHref(lang, id),
      })),
    ...(entry.remark ? { remark: entry.remark[lang] } : {}),
    see: entry.see.map((place) => ({ label: t.home.see[place], href: toHref(lang, PATHS[place]) })),
    ...(entry.silent ? { silent: entry.silent[lang] } : {}),
  }));
}

import type { Lang } from '../i18n/locales.ts';
import type { Content } from './content.ts';
import { getEnd, toEnds } from './relations/ends.ts';

/** A question with its answer in one language. */
export interface Question {
  /** Its place on the home page. */
  id: string;
  question: string;
  /** Words of the plan, with what their paragraph is called and its address. */
  quotes: { words: string; label: string; href: string }[];
  /** What the plan does not say. */
  silent?: string;
}

/** Gives the questions that people ask, with the plan’s own words as answers. */
export function listQuestions(content: Content, lang: Lang): Question[] {
  const ends = toEnds(content, lang);
  return content.questions.map(({ id, question, quotes, silent }) => ({
    id,
    question: question[lang],
    quotes: quotes.map(({ at, words }) => {
      const { label, href } = getEnd(ends, at);
      return { words: words[lang], label, href };
    }),
    ...(silent ? { silent: silent[lang] } : {}),
  }));
}

import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content } from '../content.ts';
import { toExcerpt } from '../describe.ts';
import { listQuestions } from '../questions.ts';
import type { Question } from '../questions.ts';
import type { SearchRecord } from './records.ts';

/** How long the beginning of a note is by which it is called. */
const TITLE: Record<Lang, number> = { zh: 24, en: 64 };

/** Gives a question with its answer, each part on a line of its own. */
function toQuestion({ id, question, indicators, quotes, remark, silent }: Question, lang: Lang): SearchRecord {
  const { colon } = getStrings(lang).marks;
  const values = indicators.map(({ name, values }) => `${name}${colon}${values}`);
  const said = quotes.map(({ words }) => words);
  const text = [question, ...values, ...said, remark, silent].filter(Boolean).join('\n');
  return { id, kind: 'question', path: '', label: '', text };
}

/** Gives what the editors say of the plan as the search finds it, in the same order in both languages. */
export function listExtras(content: Content, lang: Lang): SearchRecord[] {
  const t = getStrings(lang);
  return [
    ...listQuestions(content, lang).map((question) => toQuestion(question, lang)),
    ...content.notes.map(({ id, text }): SearchRecord => ({
      ...{ id, kind: 'note', path: 'notes/', label: '' },
      text: `${toExcerpt(text[lang], TITLE[lang])}\n${text[lang]}`,
      printed: t.search.noteWords,
    })),
  ];
}

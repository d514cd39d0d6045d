import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { Content } from '../plan/content.ts';
import { listNotes } from '../notes/list.ts';
import { listQuestions } from '../home/questions.ts';
import type { Question } from '../home/questions.ts';
import type { SearchRecord } from './records.ts';

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
    ...listNotes(content, lang).map(({ id, kind, title, text }): SearchRecord => ({
      ...{ id, kind: 'note', path: 'notes/' },
      label: t.notes.kindTitles[kind],
      text: `${title}\n${text}`,
      printed: t.search.noteWords,
    })),
  ];
}

import { LANGS } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { listParagraphs } from '../units.ts';

/** Every quotation that answers a question stands in the paragraph that it names, in both languages. */
function checkQuestions(content: Content): Problem[] {
  const paragraphs = new Map(listParagraphs(content).map((paragraph) => [paragraph.id, paragraph]));
  return content.questions.flatMap(({ question, quotes }) =>
    quotes.flatMap(({ at, words }): Problem[] => {
      const fail = (text: string) => ({ file: 'questions.yaml', line: 1, message: `“${question.zh}”: ${text}` });
      const paragraph = paragraphs.get(at);
      if (!paragraph) return [fail(`there is no paragraph ${at}; correct the id`)];
      return LANGS.filter((lang) => !paragraph[lang].includes(words[lang])).map((lang) =>
        fail(`“${words[lang]}” does not stand in ${at} (${lang}); quote it word for word`),
      );
    }),
  );
}

/** Checks what the home page shows: answers in the plan’s own words, and indicators that exist. */
export function checkHome(content: Content): Problem[] {
  const known = content.indicators.indicators.map(({ id }) => id);
  const unknown = (content.plan.highlights ?? []).filter((id) => !known.includes(id));
  return [
    ...unknown.map((id) => ({
      file: 'plan.yaml',
      line: 1,
      message: `highlights: there is no indicator ${id}; expected some of ${known.join(', ')}`,
    })),
    ...checkQuestions(content),
  ];
}

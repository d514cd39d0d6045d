import { LANGS } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Lines } from '../gates/text.ts';
import type { Problem } from '../problem.ts';
import { listParagraphs } from '../units.ts';

/** Every quotation that answers a question stands in the paragraph that it names, in both languages. */
function checkQuestions(content: Content, lines: Lines): Problem[] {
  const paragraphs = new Map(listParagraphs(content).map((paragraph) => [paragraph.id, paragraph]));
  return content.questions.flatMap(({ question, quotes }, index) =>
    quotes.flatMap(({ at, words }, place): Problem[] => {
      const fail = (text: string) => ({
        file: 'questions.yaml',
        line: lines('questions.yaml', ['questions', index, 'quotes', place]),
        message: `“${question.zh}”: ${text}`,
      });
      const paragraph = paragraphs.get(at);
      if (!paragraph) return [fail(`there is no paragraph ${at}; correct the id`)];
      return LANGS.filter((lang) => !paragraph[lang].includes(words[lang])).map((lang) =>
        fail(`“${words[lang]}” does not stand in ${at} (${lang}); quote it word for word`),
      );
    }),
  );
}

/** No id leads to two questions. */
const checkIds = ({ questions }: Content, lines: Lines): Problem[] =>
  questions.flatMap(({ id }, index) =>
    questions.findIndex((other) => other.id === id) === index
      ? []
      : {
          file: 'questions.yaml',
          line: lines('questions.yaml', ['questions', index]),
          message: `${id} is the id of another question too; give each its own`,
        },
  );

/** Checks what the home page shows: answers in the plan’s own words, and indicators that exist. */
export function checkHome(content: Content, lines: Lines): Problem[] {
  const known = content.indicators.indicators.map(({ id }) => id);
  const unknown = (content.plan.highlights ?? []).flatMap((id, index) =>
    known.includes(id)
      ? []
      : {
          file: 'plan.yaml',
          line: lines('plan.yaml', ['highlights', index]),
          message: `highlights: there is no indicator ${id}; expected some of ${known.join(', ')}`,
        },
  );
  return [...unknown, ...checkIds(content, lines), ...checkQuestions(content, lines)];
}

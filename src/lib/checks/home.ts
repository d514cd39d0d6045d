import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { QuestionEntry } from '../../schemas/questions.ts';
import type { Content } from '../plan/content.ts';
import type { Lines } from '../plan/position.ts';
import type { Problem } from './problem.ts';
import { listAnswerPlaces } from '../home/questions.ts';
import { toEnds } from '../relations/ends.ts';
import type { Ends } from '../relations/ends.ts';

type Fail = (path: PropertyKey[], text: string) => Problem;

/** Every quotation stands in the place that it names, in both languages. */
function checkQuotes({ quotes }: QuestionEntry, ends: Record<Lang, Ends>, fail: Fail): Problem[] {
  return quotes.flatMap(({ at, words }, place): Problem[] => {
    if (!ends.zh.has(at)) return [fail(['quotes', place], `there is no paragraph ${at}; correct the id`)];
    return LANGS.filter((lang) => !ends[lang].get(at)?.text.includes(words[lang])).map((lang) =>
      fail(['quotes', place], `“${words[lang]}” does not stand in ${at} (${lang}); quote it word for word`),
    );
  });
}

/** Says which ids of an answer name nothing. */
const listUnknown = (field: 'indicators' | 'notes', entry: QuestionEntry, known: string[], fail: Fail): Problem[] =>
  entry[field].flatMap((id, index) =>
    known.includes(id) ? [] : fail([field, index], `there is no ${id}; correct the id, or leave it out`),
  );

/** Every answer quotes the plan word for word, and names indicators, notes and places that there are. */
function checkQuestions(content: Content, lines: Lines): Problem[] {
  const ends = { zh: toEnds(content, 'zh'), en: toEnds(content, 'en') };
  const places = listAnswerPlaces(content);
  return content.questions.flatMap((entry, index) => {
    const fail: Fail = (path, text) => ({
      file: 'questions.yaml',
      line: lines('questions.yaml', ['questions', index, ...path]),
      message: `“${entry.question.zh}”: ${text}`,
    });
    const indicators = content.indicators.indicators.map(({ id }) => id);
    return [
      ...checkQuotes(entry, ends, fail),
      ...listUnknown('indicators', entry, indicators, fail),
      ...listUnknown(
        'notes',
        entry,
        content.notes.map(({ id }) => id),
        fail,
      ),
      ...entry.see
        .filter((place) => !places.includes(place))
        .map((place) => fail(['see'], `this plan has no ${place}; leave it out`)),
    ];
  });
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

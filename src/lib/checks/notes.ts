import { LANGS } from '../../i18n/locales.ts';
import type { Note } from '../../schemas/notes.ts';
import type { Content } from '../plan/content.ts';
import { toPassages } from '../notes/passages.ts';
import { isRight, listSums, listTerms } from '../notes/sums.ts';
import type { Term } from '../notes/sums.ts';
import type { LineOf, Problem } from './problem.ts';

type Passages = Record<(typeof LANGS)[number], Map<string, string>>;
/** What is wrong with a note, and where in it. */
type Fault = [path: PropertyKey[], message: string];

const unknown = (id: string): string => `there is no unit ${id}; correct the id`;

/** What a note is about exists. */
const findStrays = ({ about }: Note, { zh }: Passages): Fault[] =>
  about.flatMap((id, index): Fault[] => (zh.has(id) ? [] : [[['about', index], unknown(id)]]));

/** What a note quotes stands where it says, in both languages. */
const findMisquotes = ({ quotes }: Note, passages: Passages): Fault[] =>
  quotes.flatMap((quote, index): Fault[] => {
    if (!passages.zh.has(quote.at)) return [[['quotes', index, 'at'], unknown(quote.at)]];
    return LANGS.filter((lang) => !passages[lang].get(quote.at)?.includes(quote[lang])).map((lang) => [
      ['quotes', index, lang],
      `“${quote[lang]}” does not stand in ${quote.at} (${lang}); quote it word for word`,
    ]);
  });

const isSame = (a: Term, b: Term): boolean =>
  [b.value, b.value / 100].some((value) => Math.abs(a.value - value) <= 1e-9 * Math.abs(value));

/** Every sum of a note gives what it prints, from numbers of its passages or the results of sums before it. */
function findWrongSums({ about, quotes, text }: Note, passages: Passages): Fault[] {
  return LANGS.flatMap((lang) => {
    const places = [...about, ...quotes.map(({ at }) => at)];
    const known = places.flatMap((id) => listTerms(passages[lang].get(id) ?? '', lang));
    return listSums(text[lang], lang).flatMap((sum): Fault[] => {
      const strange = sum.operands.find((operand) => !known.some((term) => isSame(operand, term)));
      known.push(sum.result);
      if (strange)
        return [[['text', lang], `“${sum.printed}”: ${strange.printed} stands in none of its passages; correct it`]];
      if (isRight(sum)) return [];
      const value = Number(sum.value.toPrecision(6));
      return [[['text', lang], `“${sum.printed}” gives ${value}; correct the sum`]];
    });
  });
}

/** Notes name what exists, quote it word for word, and calculate rightly. */
export function checkNotes(content: Content, lineOf: LineOf): Problem[] {
  const passages: Passages = { zh: toPassages(content, 'zh'), en: toPassages(content, 'en') };
  return content.notes.flatMap((note, index) =>
    [findStrays, findMisquotes, findWrongSums].flatMap((find) =>
      find(note, passages).map(([path, message]) => ({
        file: 'notes.yaml',
        line: lineOf(['notes', index, ...path]),
        message: `${note.id}: ${message}`,
      })),
    ),
  );
}

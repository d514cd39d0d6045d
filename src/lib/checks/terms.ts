import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Term } from '../../schemas/glossary.ts';
import type { Content } from '../plan/content.ts';
import { isInflected } from '../glossary/forms.ts';
import { listTextUnits } from '../glossary/occurrences.ts';
import { createFinder } from '../glossary/words.ts';
import type { LineOf, Problem } from './problem.ts';

/** Says what is wrong with a form that is shown: it is its name again but for number, article, case or ending. */
const findInflected = ({ name, forms }: Term): string[] =>
  LANGS.flatMap((lang) =>
    (forms?.[lang] ?? [])
      .filter((form) => isInflected(form, name[lang]))
      .map((form) => `the form “${form}” tells no more than “${name[lang]}”; remove it, or move it to matches`),
  );

/** Says which abbreviations of a term stand in the text of no language. */
const findUnused = ({ abbreviations = {} }: Term, text: string): string[] =>
  Object.keys(abbreviations)
    .filter((short) => !text.includes(short.toLowerCase()))
    .map((short) => `the abbreviation “${short}” stands nowhere in the text; correct or remove it`);

/** Says which words by which the text is to be known stand nowhere in it; such a word can only let a fault pass. */
const findDead = ({ id, matches }: Term, texts: Record<Lang, string>): string[] =>
  LANGS.flatMap((lang) =>
    (matches?.[lang] ?? [])
      .filter((word) => createFinder([{ id, words: [word] }], lang)(texts[lang]).length === 0)
      .map((word) => `“${word}” of matches stands nowhere in the text; correct or remove it`),
  );

/** Every term has a kind that is declared, a name of its own in English, forms that tell more, and used abbreviations. */
export function checkTerms(content: Content, lineOf: LineOf): Problem[] {
  const { kinds, terms } = content.glossary;
  const toText = (lang: Lang) => listTextUnits(content, lang).map((unit) => unit.text);
  const texts = { zh: toText('zh').join('\n'), en: toText('en').join('\n') };
  const text = `${texts.zh}\n${texts.en}`.toLowerCase();
  return terms.flatMap((term, index) => {
    const { id, kind, name } = term;
    const twin = terms.findIndex((other) => other.name.en === name.en);
    const messages = [
      ...(Object.hasOwn(kinds, kind) ? [] : [`the kind “${kind}” is not among kinds; add it there, or correct it`]),
      ...(twin < index ? [`“${name.en}” is the name of ${terms[twin]?.id} too; tell the two apart`] : []),
      ...findInflected(term),
      ...findUnused(term, text),
      ...findDead(term, texts),
    ];
    return messages.map((message) => ({
      ...{ file: 'glossary.yaml', line: lineOf(['terms', index]), message: `${id}: ${message}` },
    }));
  });
}

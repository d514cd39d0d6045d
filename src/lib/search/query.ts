import type { Lang } from '../../i18n/locales.ts';
import { fold, foldText } from './fold.ts';
import type { Variants } from './fold.ts';
import { toLoose } from './loose.ts';
import type { Loose } from './loose.ts';
import { findAmounts } from './numbers.ts';
import type { Amount } from './numbers.ts';

/** What a reader typed, taken apart. */
export interface Query {
  /** The strings in quotation marks, folded: they are looked for to the letter. */
  literals: string[];
  /** Everything outside quotation marks. */
  rest: string;
  loose: Loose;
  amounts: Amount[];
  /** The whole without regard to quotation marks. */
  whole: string;
}

/** Longer queries than any sentence of a plan are cut. */
const LONGEST = 600;
const QUOTED =
  /“([^“”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^「」]+)」|『([^『』]+)』|["＂]([^"＂]+)["＂]|^\s*['‘](.+)['’]\s*$/g;

/** Reads a query for a text in a language. Quotation marks without a partner say nothing. */
export function readQuery(raw: string, lang: Lang, variants?: Variants): Query {
  const text = raw.slice(0, LONGEST);
  const literals: string[] = [];
  const rest = text.replaceAll(QUOTED, (_, ...groups: (string | undefined)[]) => {
    const literal = fold(groups.slice(0, 7).find(Boolean) ?? '', variants).trim();
    if (literal) literals.push(literal);
    return ';';
  });
  const folded = foldText(rest, variants);
  const amounts = findAmounts(folded.text);
  // The words for a bound belong to its number: “more than 88” asks for a number, and not for “more”.
  let bare = folded.text;
  for (const { from, start } of amounts) bare = bare.slice(0, from) + ' '.repeat(start - from) + bare.slice(start);
  return {
    literals,
    rest,
    loose: toLoose({ ...folded, text: bare }, lang),
    amounts,
    whole: trimEnds(toLoose(foldText(text, variants), lang).text),
  };
}

/** Takes the marks off that end a sentence. */
export const trimEnds = (loose: string): string => loose.replace(/^\|+|\|+$/g, '');

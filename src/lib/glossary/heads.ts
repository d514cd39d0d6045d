import { otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Term } from '../../schemas/glossary.ts';
import type { Bilingual } from '../../schemas/text.ts';

/** What an abbreviation stands for, as the head of an entry prints it. */
export interface Expansion {
  /** The abbreviation, where the entry is not named by it. */
  short: string | undefined;
  words: Bilingual;
}

/** What stands at the head of an entry. */
export interface Head {
  name: string;
  /** The name in the other language; undefined where it is the same. */
  twin: string | undefined;
  expansions: Expansion[];
}

type Named = Pick<Term, 'name'> & Partial<Pick<Term, 'abbreviations'>>;

/** Gives the head of an entry in a language; what would only repeat the names is left out. */
export function toHead({ name, abbreviations = {} }: Named, lang: Lang): Head {
  const twin = name[otherLang(lang)];
  const expansions = Object.entries(abbreviations)
    .filter(([, words]) => words.zh !== name.zh || words.en.toLowerCase() !== name.en.toLowerCase())
    .map(([short, words]) => ({ short: short === name[lang] ? undefined : short, words }));
  return { name: name[lang], twin: twin === name[lang] ? undefined : twin, expansions };
}

import { LANGS, otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { joinWords, listWords } from './cut.ts';
import type { PlacesFile, TextsFile } from './files.ts';
import { foldText } from './fold.ts';
import type { Variants } from './fold.ts';
import { listLatin, toLoose } from './loose.ts';
import type { Loose } from './loose.ts';
import { findAmounts } from './numbers.ts';
import type { Amount } from './numbers.ts';
import { listPlaceNumbers } from './place-number.ts';
import { RECORD_KINDS } from './kinds.ts';
import type { RecordKind } from './kinds.ts';

/** A thing that can be found, ready for searching. */
export interface Entry {
  id: string;
  kind: RecordKind;
  path: string;
  /** Number of the heading, table or project above it; -1 for none. */
  under: number;
  /** Id of the chapter that it belongs to; empty for terms. */
  chapter: string;
  label: string;
  /** The text as shown. */
  text: string;
  /** Where its name ends, which is all of a heading, and nothing of a paragraph. */
  nameEnd: number;
  /** Its name in loose form. */
  name: string;
  /** The words as printed, folded, for literal search. */
  literal: string;
  loose: Loose;
  amounts: Amount[];
  /** What may be typed for its number. */
  numbers: string[];
}

/** Everything in one language that can be found. */
export interface Corpus {
  lang: Lang;
  entries: Entry[];
  /** All loose texts, one a line. */
  whole: string;
  /** The words of the text, Chinese of two characters and more or English stems, and how often they stand there. */
  words: Map<string, number>;
  /** What a mistyped Chinese word may have been meant to be: the words, the frequent ones first, and names of terms. */
  candidates: string[];
  /** The names and other forms of terms, in loose form, each with the number of its entry. */
  terms: { name: string; entry: number }[];
  /** What readers call something and what the plan calls it, both in loose form; longer ones first. */
  synonyms: { typed: string; printed: string[] }[];
  variants: Variants;
}

/** Gives where the name ends: for an indicator before the colon, for all others at the end of the first line. */
function findNameEnd(kind: RecordKind, text: string): number {
  if (kind === 'paragraph') return 0;
  const end = text.search(kind === 'indicator' ? /[：:]/ : /\n/);
  return end < 0 ? text.length : end;
}

const loosen = (text: string, lang: Lang): string => toLoose(foldText(text), lang).text;

/** Gives the chapter that a place stands in: the outermost heading above it. */
function findChapter(places: PlacesFile['places'], index: number): string {
  const [id = '', , , under = -1] = places[index] ?? [];
  if (under >= 0) return findChapter(places, under);
  return id.startsWith('term-') ? '' : id;
}

/** Makes the text of one language ready for searching. */
export function toCorpus(file: PlacesFile, { texts, synonyms }: TextsFile, lang: Lang): Corpus {
  const words = new Map<string, number>();
  const entries = file.places.map(([id, number, path, under], index): Entry => {
    const kind = RECORD_KINDS[number] ?? 'unit';
    const raw = texts[index] ?? file.terms[lang][index - texts.length] ?? '';
    const [cut, printed] = typeof raw === 'string' ? [raw, undefined] : raw;
    const text = lang === 'zh' ? joinWords(cut) : cut;
    const folded = foldText(text);
    const loose = toLoose(folded, lang);
    const literal = printed === undefined ? folded.text : foldText(printed).text;
    const extra = printed === undefined ? [] : findAmounts(literal);
    const nameEnd = findNameEnd(kind, text);
    const labels = LANGS.map((each) => file.labels[each][index] ?? '');
    // A term has no number; the other language’s word for it tells it better.
    const twin = file.terms[otherLang(lang)][index - texts.length]?.split('\n')[0];
    for (const word of lang === 'zh' ? [...listWords(cut), ...listLatin(loose)] : loose.text.split(' '))
      words.set(word, (words.get(word) ?? 0) + 1);
    return {
      ...{ id, kind, under, text, literal, loose, nameEnd },
      path: file.paths[path] ?? '',
      chapter: findChapter(file.places, index),
      label: file.labels[lang][index] ?? twin ?? '',
      name: loosen(text.slice(0, nameEnd), lang),
      amounts: [...findAmounts(folded.text), ...extra],
      numbers: listPlaceNumbers(id, kind, labels),
    };
  });
  const pairs = [...file.variants.matchAll(/(.)(.)/gsu)].map(([, from = '', to = '']) => [from, to] as const);
  const byCount = [...words.keys()].sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
  const terms = file.terms[lang].flatMap((names, index) =>
    names.split('\n').map((name) => ({ name: loosen(name, lang), entry: texts.length + index })),
  );
  return {
    lang,
    entries,
    whole: entries.map(({ loose }) => loose.text).join('\n'),
    words,
    candidates: [...byCount, ...terms.map(({ name }) => name)].filter((word) => /^\p{Script=Han}{2,}$/u.test(word)),
    terms,
    synonyms: synonyms
      .flatMap(([typed, printed]) =>
        typed.map((each) => ({ typed: loosen(each, lang), printed: printed.map((other) => loosen(other, lang)) })),
      )
      .sort((a, b) => b.typed.length - a.typed.length),
    variants: new Map(pairs),
  };
}

import { LANGS, otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { joinWords, listWords } from '../text/segment.ts';
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
  /** Where the text can be cut as in the other language. */
  seams: number[];
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
  /** What the editors say of the plan, searched apart from it: questions with their answers, and notes. */
  extras?: Corpus;
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

/** What is known of an entry beside its text. */
type Frame = Pick<Entry, 'id' | 'kind' | 'path' | 'under' | 'chapter' | 'label' | 'numbers'>;

/** Makes an entry of a text, which in Chinese has cuts; `printed` is how it stands in print, and `hidden` goes with it. */
function toEntry(
  frame: Frame,
  cut: string,
  lang: Lang,
  { printed, hidden }: { printed?: string; hidden?: string },
): Entry {
  const text = lang === 'zh' ? joinWords(cut) : cut;
  const folded = foldText(hidden ? `${text}\n${hidden}` : text);
  const literal = printed === undefined ? folded.text : foldText(printed).text;
  const nameEnd = findNameEnd(frame.kind, text);
  return {
    ...frame,
    ...{ text, literal, nameEnd, seams: [] },
    loose: toLoose(folded, lang),
    name: loosen(text.slice(0, nameEnd), lang),
    amounts: [...findAmounts(folded.text), ...(printed === undefined ? [] : findAmounts(literal))],
  };
}

/** Counts the words of texts, with cuts in Chinese. */
function countWords(entries: Entry[], cuts: string[], lang: Lang): Map<string, number> {
  const words = new Map<string, number>();
  entries.forEach(({ loose }, index) => {
    for (const word of lang === 'zh' ? [...listWords(cuts[index] ?? ''), ...listLatin(loose)] : loose.text.split(' '))
      words.set(word, (words.get(word) ?? 0) + 1);
  });
  return words;
}

const joinTexts = (entries: Entry[]): string => entries.map(({ loose }) => loose.text).join('\n');

const toVariants = (pairs: string): Variants =>
  new Map([...pairs.matchAll(/(.)(.)/gsu)].map(([, from = '', to = '']) => [from, to] as const));

/** Makes what the editors say of the plan ready for searching, apart from it. */
function toExtras({ extras, paths, variants }: PlacesFile, { extras: texts }: TextsFile, lang: Lang): Corpus {
  const cuts = texts.map(([text, hidden]) => `${text}\n${hidden}`);
  const entries = extras.map(([id, number, path], index): Entry => {
    const [cut = '', hidden = '', label = ''] = texts[index] ?? [];
    const kind = RECORD_KINDS[number] ?? 'note';
    const frame = { id, kind, path: paths[path] ?? '', under: -1, chapter: '', label, numbers: [] };
    return toEntry(frame, cut, lang, { hidden });
  });
  return {
    ...{ lang, entries, candidates: [], terms: [], synonyms: [] },
    whole: joinTexts(entries),
    words: countWords(entries, cuts, lang),
    variants: toVariants(variants),
  };
}

/** Makes the text of one language ready for searching. */
export function toCorpus(file: PlacesFile, texts: TextsFile, lang: Lang): Corpus {
  const raws = file.places.map((_, index) => texts.texts[index] ?? file.terms[lang][index - texts.texts.length] ?? '');
  const cuts = raws.map((raw) => (typeof raw === 'string' ? raw : raw[0]));
  const entries = file.places.map(([id, number, path, under], index): Entry => {
    const kind = RECORD_KINDS[number] ?? 'unit';
    const raw = raws[index] ?? '';
    const labels = LANGS.map((each) => file.labels[each][index] ?? '');
    // A term has no number; the other language’s word for it tells it better.
    const twin = file.terms[otherLang(lang)][index - texts.texts.length]?.split('\n')[0];
    const frame: Frame = {
      ...{ id, kind, under },
      path: file.paths[path] ?? '',
      chapter: findChapter(file.places, index),
      label: file.labels[lang][index] ?? twin ?? '',
      numbers: listPlaceNumbers(id, kind, labels),
    };
    const printed = typeof raw === 'string' ? {} : { printed: raw[1] };
    return { ...toEntry(frame, cuts[index] ?? '', lang, printed), seams: texts.seams[index] ?? [] };
  });
  const words = countWords(entries, cuts, lang);
  const byCount = [...words.keys()].sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
  const terms = file.terms[lang].flatMap((names, index) =>
    names.split('\n').map((name) => ({ name: loosen(name, lang), entry: texts.texts.length + index })),
  );
  return {
    ...{ lang, entries, words, terms },
    whole: joinTexts(entries),
    candidates: [...byCount, ...terms.map(({ name }) => name)].filter((word) => /^\p{Script=Han}{2,}$/u.test(word)),
    synonyms: texts.synonyms
      .flatMap(([typed, printed]) =>
        typed.map((each) => ({ typed: loosen(each, lang), printed: printed.map((other) => loosen(other, lang)) })),
      )
      .sort((a, b) => b.typed.length - a.typed.length),
    variants: toVariants(file.variants),
    extras: toExtras(file, texts, lang),
  };
}

import type { Lang } from '../../i18n/locales.ts';
import type { ExceptedWord, Exception, Exceptions } from '../../schemas/exceptions.ts';
import type { Mention } from '../numbers/scan.ts';
import type { Gate, TextPair } from './text.ts';

/** A stretch of a text, in characters. */
type Span = [start: number, end: number];

/** Gives where some words stand in a text. */
function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push([at, at + words.length]);
  return spans;
}

/** Gives the exceptions of a text from a gate. */
export const exceptionsOf = <G extends Gate>(text: TextPair, gate: G, { exceptions }: Exceptions) =>
  exceptions.filter((entry): entry is Extract<Exception, { gate: G }> => entry.id === text.id && entry.gate === gate);

/** Gives where a word of the plan stands. Beside its English it goes out in pairs: one that stands alone is compared. */
function spansOfWord(text: TextPair, { zh, en }: ExceptedWord): Record<Lang, Span[]> {
  const [own, other] = [spansOf(text.zh, zh), en === undefined ? undefined : spansOf(text.en, en)];
  const count = Math.min(own.length, other?.length ?? own.length);
  return { zh: own.slice(0, count), en: (other ?? []).slice(0, count) };
}

/** Counts the exceptions that a text has. */
export const countExceptions = (text: TextPair, { words, exceptions }: Exceptions): number =>
  words.filter((word) => text.gates.includes('numbers') && spansOfWord(text, word).zh.length > 0).length +
  exceptions.filter(({ id }) => id === text.id).length;

/** Gives the stretches of a text whose numbers are not compared. */
export function spansWithout(text: TextPair, all: Exceptions): Record<Lang, Span[]> {
  const singles = exceptionsOf(text, 'numbers', all);
  const words = all.words.map((word) => spansOfWord(text, word));
  const of = (lang: Lang) => [
    ...words.flatMap((pair) => pair[lang]),
    ...singles.flatMap((entry) => (entry[lang] === undefined ? [] : spansOf(text[lang], entry[lang]))),
  ];
  return { zh: of('zh'), en: of('en') };
}

/** Gives the numbers that stand outside some stretches. */
export const outside = (mentions: Mention[], spans: Span[]): Mention[] =>
  mentions.filter(({ start, end }) => !spans.some(([from, to]) => from <= start && end <= to));

/** Gives a text without the words whose characters are excepted. */
export const withoutExcepted = (text: TextPair, lang: Lang, all: Exceptions): string =>
  exceptionsOf(text, 'script', all)
    .filter((entry) => entry.lang === lang)
    .reduce((rest, { words }) => rest.replaceAll(words, (found) => ' '.repeat(found.length)), text[lang]);

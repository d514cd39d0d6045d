import type { Lang } from '../../i18n/locales.ts';
import type { Exception, Exceptions } from '../../schemas/exceptions.ts';
import type { Mention } from './reading/mention.ts';
import type { Gate, Text } from './text.ts';

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
export const exceptionsOf = <G extends Gate>(text: Text, gate: G, { exceptions }: Exceptions) =>
  exceptions.filter((entry): entry is Extract<Exception, { gate: G }> => entry.id === text.id && entry.gate === gate);

/** Gives the stretches of a text whose numbers are not compared. */
export function spansWithout(text: Text, all: Exceptions): Record<Lang, Span[]> {
  const singles = exceptionsOf(text, 'numbers', all);
  const words = all.words.map(({ zh, en }) => {
    const [own, other] = [spansOf(text.zh, zh), en === undefined ? undefined : spansOf(text.en, en)];
    // Words with their English go out in pairs: where one of them is missing, the other is compared.
    const count = Math.min(own.length, other?.length ?? own.length);
    return { zh: own.slice(0, count), en: (other ?? []).slice(0, count) };
  });
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
export const withoutExcepted = (text: Text, lang: Lang, all: Exceptions): string =>
  exceptionsOf(text, 'script', all)
    .filter((entry) => entry.lang === lang)
    .reduce((rest, { words }) => rest.replaceAll(words, (found) => ' '.repeat(found.length)), text[lang]);

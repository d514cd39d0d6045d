import type { Lang } from '../../i18n/locales.ts';
import type { SearchStrings } from '../../i18n/zh.search.ts';
import { toHref } from '../../lib/site/address.ts';
import { toSearchHash } from '../../lib/search/address.ts';
import type { Answer } from './ask.ts';
import { makeDefinition } from './definition.ts';
import { make } from './make.ts';

const LONGEST = 60;

const shorten = (query: string): string => (query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query);

/** Says in one sentence what came of a search. */
export function toStatus({ results, isLiteral }: Answer, query: string, t: SearchStrings): string {
  if (results.length > 0) return t.count(results.length, shorten(query));
  return isLiteral ? t.noLiteral(shorten(query)) : t.none(shorten(query));
}

const makeSearchLink = (query: string, text: string, lang: Lang): HTMLAnchorElement =>
  make('a', { href: toHref(lang, 'search/') + toSearchHash(query), 'data-query': query }, text);

/** Makes the way on where the search does not help: the whole plan, and the browser’s own search. */
export const makeWayOut = (lang: Lang, t: SearchStrings): HTMLElement =>
  make('p', {}, t.elsewhere, ' ', make('a', { href: toHref(lang, 'plan/full/') }, t.openWholePlan));

/** Makes what a reader should know of how the search was done, and ways on where nothing was found. */
export function makeNotes(answer: Answer, query: string, lang: Lang, t: SearchStrings): HTMLElement[] {
  const { notes, term, question, suggestions, isLiteral, isAcross, isWeighed, results } = answer;
  const lines = [
    ...notes.corrected.map(({ typed, words }) => t.correctedTo(typed, words)),
    notes.also.length > 0 && t.alsoSought(notes.also),
    notes.unknown.length > 0 && results.length > 0 && t.unknownWords(notes.unknown.map(shorten)),
    notes.isRelaxed && t.relaxed,
    isAcross && t.foundAcross,
    !isWeighed && t.weighingFailed,
  ];
  const made: HTMLElement[] = lines.flatMap((line) => (line ? make('p', {}, line) : []));
  const [name] = term?.title ?? [];
  if (term && name) {
    const link = make('a', { href: toHref(lang, term.path) }, t.openTerm(name.text));
    made.push(make('p', {}, link, ' ', makeDefinition(term.entry, lang)));
  }
  if (question) {
    const text = question.title.map((piece) => piece.text).join('');
    made.push(make('p', {}, make('a', { href: toHref(lang, question.path) }, t.openQuestion(text))));
  }
  if (results.length > 0) return made;
  if (isLiteral) {
    const bare = query.replaceAll(/[“”„«»「」『』"＂]/g, '').replaceAll(/^\s*['‘]|['’]\s*$/g, '');
    made.push(make('p', {}, makeSearchLink(bare, t.unquoted, lang)));
  }
  if (suggestions.length > 0) {
    const links = suggestions.flatMap((words, index) => [index > 0 ? ' · ' : '', makeSearchLink(words, words, lang)]);
    made.push(make('p', {}, t.nearest, ...links));
  }
  made.push(makeWayOut(lang, t));
  return made;
}

import type { Lang } from '../../i18n/locales.ts';
import type { SearchStrings } from '../../i18n/zh.search.ts';
import { toHref } from '../../lib/site/address.ts';
import type { Piece } from '../../lib/search/excerpt.ts';
import type { Result } from '../../lib/search/result.ts';
import { makeDefinition } from './definition.ts';
import { make } from './make.ts';

/** Makes text of pieces, with a mark around those that the reader looks for. */
export const makePieces = (pieces: Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

/** Makes a result: a link to the exact place, where that is, and the sentence. */
export function makeItem(result: Result, lang: Lang, t: SearchStrings): HTMLLIElement {
  const { entry, kind, label, path, title, excerpt, missing } = result;
  const item = make(
    'li',
    {},
    make('a', { href: toHref(lang, path) }, ...makePieces(title)),
    ' ',
    make('span', { class: 'place' }, [t.kinds[kind], label].filter(Boolean).join(' · ')),
  );
  const answer = kind === 'question' ? 'answer' : undefined;
  if (excerpt.length > 0) item.append(make('p', { class: answer }, ...makePieces(excerpt)));
  if (kind === 'term') item.append(make('p', {}, makeDefinition(entry, lang)));
  if (missing.length > 0) item.append(make('p', { class: 'note' }, t.missingWords(missing)));
  return item;
}

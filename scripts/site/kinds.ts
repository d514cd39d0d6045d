import { statSync } from 'node:fs';
import { join } from 'node:path';

import { LANGS } from '../../src/i18n/locales.ts';
import { DIST, listPages } from './pages.ts';

/** Kinds of page, each with the addresses of its pages below the language. */
const KINDS: [kind: string, address: RegExp][] = [
  ['home', /^$/],
  ['contents', /^plan\/$/],
  ['chapter', /^plan\/(?!full\/)[^/]+\/$/],
  ['section', /^plan\/[^/]+\/[^/]+\/$/],
  ['whole plan', /^plan\/full\/$/],
  ['side by side', /^parallel\/(?!full\/)./],
  ['indicators', /^indicators\/$/],
  ['indicator', /^indicators\/./],
  ['key projects', /^projects\/$/],
  ['key project', /^projects\/./],
  ['glossary', /^glossary\/$/],
  ['notes', /^notes\/$/],
  ['search', /^search\/$/],
  ['about', /^about\/$/],
  ['translation', /^about\/translation\/$/],
  ['data', /^data\/$/],
  ['embedded chart', /^embed\/./],
];

/** Gives the kind of a page by its address below the language; undefined where it is of none. */
export const findKind = (path: string): string | undefined => KINDS.find(([, address]) => address.test(path))?.[0];

/** A kind of page, and the address of one of its pages: `zh/plan/tasks/region/`. */
export interface KindPage {
  kind: string;
  address: string;
}

/** Gives the longest page of each kind in a language of a built site; a plan without a kind has no page of it. */
export function listKinds(lang: string, dir = DIST): KindPage[] {
  const pages = listPages(dir).filter((address) => address.startsWith(`${lang}/`));
  const sizeOf = (address: string) => statSync(join(dir, address, 'index.html')).size;
  return KINDS.flatMap(([kind, pattern]) => {
    const own = pages.filter((address) => pattern.test(address.slice(lang.length + 1)));
    const [longest] = own.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    return longest === undefined ? [] : [{ kind, address: longest }];
  });
}

/** Gives one page of each kind, the languages in turn. */
export function listOneOfEachKind(dir = DIST): KindPage[] {
  const sides = LANGS.map((lang) => listKinds(lang, dir));
  return (sides[0] ?? []).flatMap((_, index) => sides[index % sides.length]?.[index] ?? []);
}

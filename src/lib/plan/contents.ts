import type { Lang } from '../../i18n/locales.ts';
import type { Content } from './content.ts';
import { usesOf } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { unitsOn } from './outline.ts';

/** A line of the contents within a page: a unit, a project’s box or the indicator table. */
export interface ContentsEntry {
  kind: Kind;
  id: string;
  number: string;
  title: string;
  /** Page in the original’s contents. */
  printed: number | undefined;
}

/** Gives the lines of the contents for what stands within a page, in the order of the text. */
export const listEntries = ({ outline }: Content, page: string, lang: Lang): ContentsEntry[] =>
  unitsOn(outline, page)
    .slice(1)
    .filter(({ kind }) => usesOf(kind).contents)
    .map(({ kind, id, number, title, printed }) => ({ kind, id, number: number[lang], title: title[lang], printed }));

import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from './content.ts';
import { usesOf } from './kinds.ts';

/** A paragraph of the plan in both languages. */
export interface Paragraph extends Bilingual {
  id: string;
  /** Address without base and language, with the place: `plan/review/scale/#ch1-s1-i1-p1`. */
  path: string;
}

/** Gives every paragraph in both languages, in the order of the text, those of projects included. */
export const listParagraphs = ({ outline }: Content): Paragraph[] =>
  outline.units
    .filter(({ kind }) => usesOf(kind).paragraph !== null)
    .map(({ id, text, path }) => ({ id, ...text, path }));

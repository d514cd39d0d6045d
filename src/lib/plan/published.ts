import type { Lang } from '../../i18n/locales.ts';
import type { Content } from './content.ts';
import { usesOf } from './kinds.ts';

/** An id that has been published, with the text that it names. */
export interface Published {
  id: string;
  text: string;
}

/** Gives every id of the plan with its text, in the order of the plan: units, paragraphs, parts and indicators. */
export const listPublished = ({ outline }: Content, lang: Lang = 'zh'): Published[] =>
  outline.units.filter(({ kind }) => usesOf(kind).published).map(({ id, text }) => ({ id, text: text[lang] }));

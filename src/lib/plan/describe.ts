import { getStrings } from '../../i18n/strings.ts';
import { toExcerpt } from '../text/excerpt.ts';
import type { Page } from './page.ts';

/** Length at which search engines cut a description. */
export const LIMIT = { zh: 90, en: 160 };

/** Gives the description of a page of the plan: its own first words. */
export function describePage({ blocks, lang, title }: Page): string {
  const texts = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  return texts.length > 0 ? toExcerpt(texts.join(getStrings(lang).marks.blank), LIMIT[lang]) : title;
}

import type { Lang } from '../../i18n/locales.ts';

/** A passage of the plan as it is quoted elsewhere. */
export interface Quotation {
  /** The words, as the plan has them. */
  text: string;
  /** Title of the plan, in the language of the words. */
  title: string;
  /** What a translation of this edition is called, in the middle of a sentence. */
  translation: string;
  /** Where the words stand, in printed numbers: 四（一）1第3段; 4.1.1, para. 3. */
  place: string;
  /** Address at which they can be read. */
  address: string;
}

// Titles within a title take single marks, after GB/T 15834.
const toInnerMarks = (title: string): string => title.replaceAll('《', '〈').replaceAll('》', '〉');

const ATTRIBUTION: Record<Lang, (title: string, place: string, translation: string) => string> = {
  zh: (title, place) => `——《${toInnerMarks(title)}》${place}`,
  en: (title, place, translation) => `— ${title}, ${place} (${translation})`,
};

/**
 * Gives a quotation with its source, for pasting: the words set off as a block, so that their own quotation marks stay
 * as printed; where they stand; and, on a line of its own, so that every program makes a link of it, the address.
 */
export const formatQuotation = ({ text, title, translation, place, address }: Quotation, lang: Lang): string =>
  `${text}\n${ATTRIBUTION[lang](title, place, translation)}\n${address}`;

import type { Lang } from '../../i18n/locales.ts';
import type { CommitmentEntry } from '../../schemas/figures.ts';
import type { Content } from '../plan/content.ts';
import { quoteFrom } from '../text/excerpt.ts';
import { findQuantity } from '../numbers/read.ts';
import type { Quantity } from '../numbers/read.ts';
import { getEnd, toEnds } from '../relations/ends.ts';
import type { Source } from './sources.ts';

/** A promise of the text that stands in no table, in one language. */
export interface Commitment {
  id: string;
  label: string;
  /** The words that promise, marked where they are cut. */
  words: string;
  quantity: string;
  /** By when, as printed, in this paragraph or at its head; empty where it is not. */
  deadline: string;
  source: Source;
}

/** Gives the quantity of a promise as a number; undefined where it promises coverage in words. */
export const findPromised = ({ quantity }: CommitmentEntry): Quantity | undefined => findQuantity(quantity.zh, 'zh');

/** Gives the promises of the text that stand in no table. */
export function listCommitments(content: Content, lang: Lang): Commitment[] {
  const ends = toEnds(content, lang);
  return content.figures.commitments.map(({ id, at, label, words, quantity, deadline }) => {
    const { label: place, href, text } = getEnd(ends, at);
    return {
      id,
      label: label[lang],
      words: quoteFrom(words[lang], text, lang),
      quantity: quantity[lang],
      deadline: deadline?.[lang] ?? '',
      source: { label: place, href },
    };
  });
}

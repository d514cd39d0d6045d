import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';

/** Where something stands in the content folder. */
export interface Place {
  file: string;
  line: number;
}

/** Gives the line on which a value stands in a file of the content folder: `lines('plan.yaml', ['title', 'en'])`. */
export type Lines = (file: string, path: PropertyKey[]) => number;

/** The gates that hold the two languages of a text against each other, in the order in which they are passed. */
export const GATES = ['script', 'numbers', 'order', 'terms'] as const;

/** A gate that a text passes. */
export type Gate = (typeof GATES)[number];

/** A text in both languages with its places. */
export interface TextPair extends Bilingual {
  id: string;
  /** What it is: words of the plan, or of this edition about it; an explanation is for readers of its language. */
  kind: 'paragraph' | 'heading' | 'cell' | 'edition' | 'explanation';
  /** Id of the page on which words of the plan stand. */
  page?: string;
  /** The gates that it passes: words of this edition are written in both languages rather than translated. */
  gates: readonly Gate[];
  at: Record<Lang, Place>;
}

/** Gives where the two languages of a value of a YAML file stand. */
export const placesOf = (file: string, path: PropertyKey[], lines: Lines): TextPair['at'] => ({
  zh: { file, line: lines(file, [...path, 'zh']) },
  en: { file, line: lines(file, [...path, 'en']) },
});

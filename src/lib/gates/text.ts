import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Position } from '../plan/position.ts';

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
  at: Record<Lang, Position>;
}

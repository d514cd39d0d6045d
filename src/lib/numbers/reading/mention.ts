import type { Operator } from '../cell.ts';

/** How a number of the text is bounded: as in tables, and `nearly` for 近, which stays below. */
export type Bound = Operator | 'nearly';

/** What a number is: an amount, a rank, a part of a date, a name with digits in it, or a place in the text. */
export type Kind = 'number' | 'rank' | 'year' | 'month' | 'day' | 'name' | 'place';

/** A number that a text mentions, in whatever words: 3906.4万户, 八成, 第三, H.265. */
export interface Mention {
  kind: Kind;
  /** The number in single units; a name or a place in one spelling for both languages. */
  value: number | string;
  /** Ids of its unit, or of the units that its word may stand for; empty for a rank or a count of things. */
  units: string[];
  /** How it is bounded, and what else that may be called: 八成 may be called about 80%. */
  bounds: (Bound | null)[];
  /** Zeros printed at the end of its decimals, which say how exact it is: one in 271.0. */
  zeros: number;
  /** It need not stand in the other language, but may: 一 in 一个, which English often calls a. */
  free: boolean;
  printed: string;
  /** Where it stands in the text, in characters. */
  start: number;
  end: number;
}

/** What a rule of reading says of a mention; the rest is what most mentions have. */
export type Draft = Pick<Mention, 'value'> & Partial<Mention>;

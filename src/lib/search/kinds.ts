/** Kinds of things that the search finds, in the order in which filters offer them. */
export const RECORD_KINDS = [
  'unit',
  'paragraph',
  'indicator',
  'project',
  'term',
  'figure',
  'question',
  'note',
] as const;

/** A kind of thing that the search finds. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Kinds that are places of the plan; everything else is of its editors, and comes behind them. */
export const PLAN_KINDS: ReadonlySet<RecordKind> = new Set(['unit', 'paragraph', 'indicator', 'project']);

/** Kinds of things that the search finds, in the order in which filters offer them. */
export const RECORD_KINDS = ['unit', 'paragraph', 'indicator', 'project', 'term', 'figure'] as const;

/** A kind of thing that the search finds. */
export type RecordKind = (typeof RECORD_KINDS)[number];

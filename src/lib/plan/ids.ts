/** Kinds of units that have a heading of their own, outermost first. */
export const UNIT_KINDS = ['preface', 'chapter', 'section', 'item', 'closing'] as const;

/** A kind of unit that carries paragraphs. */
export type UnitKind = (typeof UNIT_KINDS)[number];

const PATTERNS: [UnitKind, RegExp][] = [
  ['preface', /^preface$/],
  ['chapter', /^ch\d+$/],
  ['section', /^ch\d+-s\d+$/],
  ['item', /^ch\d+-s\d+-i\d+$/],
  ['closing', /^ch\d+-close$/],
];

/** Gives the kind of unit that an id names, or undefined for any other id. */
export const findUnitKind = (id: string): UnitKind | undefined => PATTERNS.find(([, pattern]) => pattern.test(id))?.[0];

/** Gives the id of the unit, paragraph or project that an id lies in; undefined for the outermost ones. */
export function findParentId(id: string): string | undefined {
  const cut = id.lastIndexOf('-');
  return cut < 0 ? undefined : id.slice(0, cut);
}

/** Gives the last number of an id: 3 for `ch4-s1-i2-p3`, 7 for `ind-07`; undefined where there is none. */
export function findOrdinal(id: string): number | undefined {
  const digits = /(\d+)$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

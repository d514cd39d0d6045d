import type { Mention } from './mention.ts';

/** The numbers of two texts held against each other. */
export interface Pairing {
  pairs: [zh: Mention, en: Mention][];
  /** Chinese numbers that the English lacks. */
  missing: Mention[];
  /** English numbers that the Chinese lacks. */
  added: Mention[];
}

/** A count, a rank and a year without its word may be printed alike: 3, 第3, 2035. */
const PLAIN = ['number', 'rank', 'year'];

/** Says whether two numbers are of one kind; a rank is a plain number in digits or in a title only: 第二期 is Phase Two. */
const agreeInKind = (zh: Mention, en: Mention): boolean =>
  zh.kind === en.kind ||
  (PLAIN.includes(zh.kind) &&
    PLAIN.includes(en.kind) &&
    (zh.kind === 'rank' ? /^[A-Z]|\d/.test(en.printed) : en.kind !== 'rank' || !zh.free));

const meets = <T>(a: T[], b: T[]): boolean => a.some((value) => b.includes(value));

/** Zeros that say how exact a number is stay; a whole number in English shows none. */
const agreeInZeros = (zh: Mention, en: Mention): boolean =>
  zh.zeros === en.zeros || (en.zeros === 0 && !en.printed.includes('.') && Number(zh.value) >= 10 ** zh.zeros);

/** Says whether an English number says what a Chinese one says: value, unit, bound and how exact it is. */
function fits(zh: Mention, en: Mention): boolean {
  // English may add what a rate is per, which Chinese says elsewhere; it may not leave it out.
  const units = [...en.units, ...en.units.map((unit) => unit.replace(/\/.*/, ''))];
  return (
    agreeInKind(zh, en) &&
    zh.value === en.value &&
    meets(zh.units, units) &&
    meets(zh.bounds, en.bounds) &&
    agreeInZeros(zh, en)
  );
}

const isName = ({ kind }: Mention): boolean => kind === 'name';

/**
 * Pairs the numbers of a text with those of its translation, the likeliest partners first. English may say a name more
 * often than Chinese, never less often.
 */
export function pairNumbers(zh: Mention[], en: Mention[]): Pairing {
  const pairs = new Map<Mention, Mention>();
  const left = new Set(en);
  const pair = (from: Mention[], isPartner: (other: Mention, mention: Mention) => boolean) => {
    for (const mention of from.filter((one) => !pairs.has(one))) {
      const twin = [...left].find((other) => isPartner(other, mention) && fits(mention, other));
      if (!twin) continue;
      pairs.set(mention, twin);
      left.delete(twin);
    }
  };
  const due = zh.filter(({ free }) => !free);
  pair(due, (other, { kind }) => !other.free && other.kind === kind);
  pair(due, (other, { kind }) => other.kind === kind);
  pair(due, ({ free }) => !free);
  pair(zh, ({ free }) => !free);
  const names = new Set(zh.filter(isName).map(({ value }) => value));
  return {
    pairs: [...pairs],
    missing: due.filter((mention) => !pairs.has(mention)),
    added: [...left].filter((mention) => !mention.free && !(isName(mention) && names.has(mention.value))),
  };
}

import type { Mention } from './scan.ts';

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

/** Two numbers of one kind that stand the other way round in English. */
export type Swap = [first: Mention, second: Mention];

/** The number of a congress goes with that of its session in either order. */
const seriesOf = ({ kind, units, printed }: Mention): string =>
  kind === 'rank' ? `rank ${printed.endsWith('届')}` : `${kind} ${units[0]}`;

/** What something is given per may stand before or behind it: 每千人3张, 3 per 1,000 people. */
const isBase = ({ printed }: Mention): boolean => /^[每/]|^per /i.test(printed);

/** Names that differ in their digits only, such as 4K and 8K, are one family. */
const familyOf = ({ value }: Mention): string => String(value).replaceAll(/\d/g, '#');

/** Gives names without those that repeat the one before, for English may say a name again. */
const runsOf = (names: Mention[]): Mention[] => names.filter(({ value }, index) => value !== names[index - 1]?.value);

/** Finds names of a family that alternate otherwise in English: 4K … 8K becomes 8K … 4K. */
function findSwappedNames(zh: Mention[], en: Mention[]): Swap[] {
  const english = Map.groupBy(en, familyOf);
  return [...Map.groupBy(zh, familyOf)].flatMap(([family, names]): Swap[] => {
    const twins = english.get(family) ?? [];
    const [own, other] = names.length === twins.length ? [names, twins] : [runsOf(names), runsOf(twins)];
    const at = own.findIndex(({ value }, index) => other[index]?.value !== value);
    const [one, two] = at < 0 ? [own.at(-1), other[own.length]] : [own[at], other[at]];
    return one && two ? [[one, two]] : [];
  });
}

/**
 * Finds numbers of one unit that stand in another order in English, as they do when two figures are swapped. Numbers that
 * a word says in passing have no order.
 */
export function findSwaps(pairs: [Mention, Mention][], zh: Mention[], en: Mention[]): Swap[] {
  const figures = pairs.filter(([own, other]) => !isName(own) && !own.free && !other.free && !isBase(own));
  const swapped = [...Map.groupBy(figures, ([own]) => seriesOf(own)).values()].flatMap((series): Swap[] => {
    const sorted = series.toSorted(([a], [b]) => a.start - b.start);
    const at = sorted.findIndex(([, other], index) => index > 0 && other.start < (sorted[index - 1]?.[1].start ?? 0));
    const [first, second] = [sorted[at - 1]?.[0], sorted[at]?.[0]];
    return at > 0 && first && second ? [[first, second]] : [];
  });
  return [...swapped, ...findSwappedNames(zh.filter(isName), en.filter(isName))];
}

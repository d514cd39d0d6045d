import type { Mention } from './mention.ts';

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

const isName = ({ kind }: Mention): boolean => kind === 'name';

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

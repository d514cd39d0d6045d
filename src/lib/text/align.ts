import type { Lang } from '../../i18n/locales.ts';
import { listParts } from './sentences.ts';

/** A place at which a text and its translation are cut alike: how many characters stand before it in each. */
export type Cut = [zh: number, en: number];

/** What it costs to take two stretches for the same: nothing, more, or Infinity where they cannot be. */
export type Judge = (zh: string, en: string) => number;

type Bead = [zh: number, en: number, cost: number];

/** How many stretches of each language may say the same, with its cost, the logarithm of how seldom it is. */
const BEADS: Bead[] = [
  ...([[1, 1, 0.3], [1, 2, 2], [2, 1, 3], [2, 2, 6]] satisfies Bead[]), // prettier-ignore
  ...[3, 4, 5, 6].flatMap((many): Bead[] => [[1, many, many + 1], [many, 1, many + 1]]), // prettier-ignore
];

/** The variance of the length of a translation for each character of it, and the most that unlike lengths may cost. */
const VARIANCE = 4;
const MOST = 20;

/** How much worse every alignment without a cut must be for the cut to be sure. */
const MARGIN = 4;

/** Gives where a stretch may end: with a sentence, or a part of one that the other language may print as a sentence. */
const listStops = (text: string, lang: Lang): number[] => [0, ...listParts(text, lang).map(({ end }) => end)];

interface Path {
  cost: number;
  cuts: Cut[];
}

const NONE: Path = { cost: Infinity, cuts: [] };

/** Finds the cheapest way to cut two texts alike; `without` is a cut that it must not have. */
function findPath(stops: Record<Lang, number[]>, price: (from: Cut, to: Cut) => number, without?: Cut): Path {
  const paths = new Map<string, Path>([['0 0', { cost: 0, cuts: [[0, 0]] }]]);
  stops.zh.forEach((zh, i) =>
    stops.en.forEach((en, j) => {
      if (without?.[0] === zh && without[1] === en) return;
      for (const [m, n, rarity] of BEADS) {
        const { cost, cuts } = paths.get(`${i - m} ${j - n}`) ?? NONE;
        const from = cuts.at(-1);
        const whole = from ? cost + rarity + price(from, [zh, en]) : Infinity;
        if (whole < (paths.get(`${i} ${j}`) ?? NONE).cost)
          paths.set(`${i} ${j}`, { cost: whole, cuts: [...cuts, [zh, en]] });
      }
    }),
  );
  return paths.get(`${stops.zh.length - 1} ${stops.en.length - 1}`) ?? NONE;
}

/**
 * Gives the places at which a text and its translation can be cut alike beyond doubt: those cuts of the cheapest monotone
 * alignment without which every alignment is much worse. It follows W. A. Gale and K. W. Church, “A Program for Aligning
 * Sentences in Bilingual Corpora” (1993): lengths are compared, and `judge` adds what is known of the words.
 */
export function alignTexts({ zh, en }: Record<Lang, string>, judge: Judge): Cut[] {
  const known = new Map<string, number>();
  const price = (from: Cut, to: Cut): number => {
    const [length, expected] = [to[1] - from[1], ((to[0] - from[0]) * en.length) / zh.length];
    const unlike = (length - expected) ** 2 / (VARIANCE * (length + expected));
    if (unlike > MOST) return Infinity;
    const key = [from, to].join();
    const words = known.get(key) ?? judge(zh.slice(from[0], to[0]), en.slice(from[1], to[1]));
    known.set(key, words);
    return unlike + words;
  };
  const stops = { zh: listStops(zh, 'zh'), en: listStops(en, 'en') };
  const best = findPath(stops, price);
  return best.cuts.slice(1, -1).filter((cut) => findPath(stops, price, cut).cost > best.cost + MARGIN);
}

import type { Lang } from '../../i18n/locales.ts';
import { either } from '../text/pattern.ts';
import { BEHIND, BOUND_OF, SCALES, toBefore, toExact, toNumber } from './lexicon.ts';
import type { Bound } from './lexicon.ts';
import { MEASURES, RATE_WORDS, UNIT_WORDS } from './units.ts';

/** What a number is: an amount, a rank, a part of a date, a name with digits in it, or a place in the text. */
export type Kind = 'number' | 'rank' | 'year' | 'month' | 'day' | 'name' | 'place';

/** An amount as a text writes it. */
export interface Written {
  /** Digits as printed, or the number that words say. */
  number: string | number;
  scale?: string | undefined;
  currency?: string | undefined;
  unit?: string | undefined;
  /** What it is given per. */
  rate?: string | undefined;
  /** The word for what is counted, behind what was read: 户 of 3万户. */
  measure?: string | undefined;
  /** 余 or 多 behind the number: more than it says. */
  more?: string | undefined;
  /** Which end of a range it is. */
  end?: 'low' | 'high' | undefined;
  /** The word for its bound as printed. */
  bound?: string | undefined;
}

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
  /** How an amount is written. */
  written?: Written;
  printed: string;
  /** Where it stands in the text, in characters. */
  start: number;
  end: number;
}

/** What a rule of reading says of a mention; the rest is what most mentions have. */
export type Draft = Pick<Mention, 'value'> & Partial<Mention>;

/** A way of writing numbers: what it looks like, and what it says. */
export interface Rule {
  pattern: RegExp;
  /** Gives the numbers in a match; none where its numerals count nothing. */
  read: (match: RegExpExecArray, text: string) => Draft[];
}

/** Stands in the place of what a rule has read, so that no later rule reads it again. */
const READ = '\uE000';

function toMention(draft: Draft, index: number, match: RegExpExecArray): Mention {
  const [printed] = match;
  const place = { printed, start: match.index + index, end: match.index + printed.length };
  return { kind: 'number', units: [''], bounds: [null], zeros: 0, free: false, ...place, ...draft };
}

/**
 * Gives the numbers of a text in their order. Rules are applied one after the other; what one has read is gone for
 * those after it.
 */
export function scan(text: string, rules: Rule[]): Mention[] {
  const mentions: Mention[] = [];
  let rest = text;
  for (const { pattern, read } of rules) {
    for (const match of rest.matchAll(pattern))
      mentions.push(...read(match, text).map((draft, index) => toMention(draft, index, match)));
    rest = rest.replaceAll(pattern, (found) => READ.repeat(found.length));
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const RIGHT_BEFORE: Record<Lang, RegExp> = {
  zh: new RegExp(`${toBefore('zh')}(?:了|达|达到)?$`),
  en: new RegExp(`${toBefore('en')}(?:(?: (?:a|an|the|to|by|a total of|a cumulative))? )?$`, 'i'),
};
/** Before a share the bound may stand some words ahead: 超过全国的三分之一. */
const BEFORE_SHARE = new RegExp(`${toBefore('zh')}(?:了|达|达到)?[为占]?\\p{Script=Han}{0,12}的$`, 'u');

const RIGHT_BEHIND: Record<Lang, RegExp> = {
  zh: new RegExp(`^(?:${either(MEASURES)})?别?(?:及|或|[（(]含[）)])?${BEHIND.zh}`),
  en: new RegExp(`^(?: [a-z-]+){0,2}? ${BEHIND.en}\\b`),
};

/** How far from a number its bound is looked for, in characters. */
const REACH = 40;

/** Gives the word before or behind a number that says its bound. */
function findBoundWord(text: string, [start, end]: [number, number], lang: Lang, isShare: boolean): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const match =
    RIGHT_BEFORE[lang].exec(before) ??
    RIGHT_BEHIND[lang].exec(text.slice(end, end + REACH)) ??
    (isShare && lang === 'zh' ? BEFORE_SHARE.exec(before) : null);
  return match?.[1];
}

function toBounds(printed: string | undefined, lang: Lang): (Bound | null)[] {
  const word = printed?.toLowerCase() ?? '';
  const bound = BOUND_OF[lang][word] ?? null;
  // These may also say how long something took, or in how many places it was.
  if (word === 'over') return [bound, null];
  return word === 'within' ? [null, bound] : [bound];
}

/** Gives where a match begins and ends in its text. */
const spanOf = (match: RegExpExecArray): [number, number] => [match.index, match.index + match[0].length];

/** Gives what the words before and after a match say of its bound, and what else that may be called. */
export const findBounds = (match: RegExpExecArray, text: string, lang: Lang, isShare = false): (Bound | null)[] =>
  toBounds(findBoundWord(text, spanOf(match), lang, isShare), lang);

const SHARES = ['%', '‰', 'point', 'fold'];
const COUNT = { ids: [''], factor: 1 };

const zerosOf = (number: string | number): number => (/\.\d*?(0+)$/.exec(String(number))?.[1] ?? '').length;

/** Gives the mention of an amount that a match found in a text: in single units, with its bound. */
export function toAmount(written: Written, match: RegExpExecArray, text: string, lang: Lang): Draft {
  const { number, scale = '', currency, unit, rate = '', more } = written;
  const { ids, factor } = UNIT_WORDS[lang].get(currency ?? unit ?? '') ?? COUNT;
  const per = RATE_WORDS[lang].get(rate)?.ids[0];
  const bound = more
    ? undefined
    : findBoundWord(
        text,
        spanOf(match),
        lang,
        ids.some((id) => SHARES.includes(id)),
      );
  return {
    value: toExact(toNumber(number) * (SCALES[lang][scale] ?? 1) * factor),
    units: per ? ids.map((id) => `${id}/${per}`) : ids,
    bounds: more ? ['>'] : toBounds(bound, lang),
    zeros: zerosOf(number),
    written: { ...written, bound },
  };
}

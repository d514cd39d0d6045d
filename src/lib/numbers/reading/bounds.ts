import type { Lang } from '../../../i18n/locales.ts';
import { EN_BOUNDS, SIGNS, ZH_BOUNDS, ZH_MEASURES } from '../words.ts';
import { either } from '../../text/pattern.ts';
import type { Bound } from './mention.ts';

/** 近 and its like stay below, which the other words for ≈ do not. */
const NEARLY = Object.fromEntries(
  ['近', '将近', '接近', 'nearly', 'almost', 'close to', 'closer to', 'approaching'].map((word) => [
    word,
    'nearly' as const,
  ]),
);
const BOUNDS: Record<Lang, Record<string, Bound>> = {
  zh: { ...SIGNS, ...ZH_BOUNDS, ...NEARLY, 过: '>' },
  en: { ...SIGNS, ...EN_BOUNDS, ...NEARLY, within: '≤' },
};

/** These may also say how long something took, or in how many places it was. */
const AMBIGUOUS = ['over', 'within'];

const BEFORE: Record<Lang, RegExp> = {
  zh: new RegExp(`(?<![通经不难])(${either(Object.keys(BOUNDS.zh))})(?:了|达|达到)?$`),
  en: new RegExp(
    `(?<![a-z])(${either(Object.keys(BOUNDS.en))})(?:(?: (?:a|an|the|to|by|a total of|a cumulative))? )?$`,
    'i',
  ),
};
/** Before a share the bound may stand some words ahead: 超过全国的三分之一. */
const BEFORE_SHARE = new RegExp(`${BEFORE.zh.source.slice(0, -1)}[为占]?\\p{Script=Han}{0,12}的$`, 'u');

const AFTER: Record<Lang, RegExp> = {
  zh: new RegExp(`^(?:${either(ZH_MEASURES)})?别?(?:及|或|（含）)?(以上|以下|以内|左右|上下)`),
  en: /^(?: [a-z-]+){0,2}? (or more|or above|and above|or higher|and over|or over|or less|or below|and below|or fewer)\b/,
};

/** How far from a number its bound is looked for, in characters. */
const REACH = 40;

/** Gives what the words before and after a number say of its bound, and what else that may be called. */
export function findBounds(
  text: string,
  [start, end]: [number, number],
  lang: Lang,
  isShare = false,
): (Bound | null)[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const match =
    BEFORE[lang].exec(before) ??
    AFTER[lang].exec(text.slice(end, end + REACH)) ??
    (isShare && lang === 'zh' ? BEFORE_SHARE.exec(before) : null);
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return [null];
  const bound = BOUNDS[lang][word] ?? null;
  return AMBIGUOUS.includes(word) ? [bound, null] : [bound];
}

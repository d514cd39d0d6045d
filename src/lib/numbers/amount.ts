import type { Lang } from '../../i18n/locales.ts';
import { either } from '../text/pattern.ts';
import { BEFORE, BEHIND, BOUND_OF, SCALES, toExact, toNumber } from './lexicon.ts';
import type { Bound } from './lexicon.ts';
import type { Draft, Written } from './scan.ts';
import { MEASURES, RATE_WORDS, UNIT_WORDS } from './units.ts';

const RIGHT_BEFORE: Record<Lang, RegExp> = {
  zh: new RegExp(`${BEFORE.zh}(?:了|达|达到)?$`),
  en: new RegExp(`${BEFORE.en}(?:(?: (?:a|an|the|to|by|a total of|a cumulative))? )?$`, 'i'),
};
/** Before a share the bound may stand some words ahead: 超过全国的三分之一. */
const BEFORE_SHARE = new RegExp(`${BEFORE.zh}(?:了|达|达到)?[为占]?\\p{Script=Han}{0,12}的$`, 'u');

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

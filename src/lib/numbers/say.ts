import type { Lang } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { partsOf, withoutBrackets } from './cell.ts';
import { BOUND_WORDS, SCALES, toExact } from './lexicon.ts';
import { valueOf } from './read.ts';
import type { Written } from './scan.ts';

const HAN = /\p{Script=Han}/u;

/** Says a number with a Chinese magnitude in English: 1.5万 is 15,000, 12万亿 is 12 trillion. */
function sayScaled(written: Written): string {
  if (!written.scale) return String(written.number);
  const value = valueOf(written, 'zh');
  const [word, size] = Object.entries(SCALES.en).find(([, factor = 0]) => factor >= 1e6 && value >= factor) ?? [];
  return size ? `${formatNumber(toExact(value / size), 'en')} ${word}` : formatNumber(value, 'en');
}

/** Says the Chinese words of a cell that is understood in English. */
function translate(printed: string): string {
  const parts = HAN.test(printed) && partsOf(printed, 'zh');
  if (!parts) return printed;
  const { ends, sign, bound } = parts;
  const word = ends[0]?.bound ?? '';
  const said = word && !HAN.test(word) ? word : bound ? `${BOUND_WORDS.en[bound]} ` : '';
  const number = `${sign < 0 ? '-' : ''}${ends.map(sayScaled).join('–')}${ends.at(-1)?.unit ? '%' : ''}`;
  const inner = withoutBrackets(printed);
  return printed.replace(inner, () => `${said}${number}`);
}

/**
 * Gives a printed cell for readers of both languages. In English thousands are set apart by commas, and a bound or a
 * magnitude in Chinese words, such as 左右 or 万, is said in English.
 */
export function toBilingual(printed: string | Bilingual): Bilingual {
  if (typeof printed !== 'string') return printed;
  const en = translate(printed).replaceAll(/(?<![\d.,])\d{4,}(?![\d,])/g, (digits) =>
    Number(digits).toLocaleString('en-US'),
  );
  return { zh: printed, en };
}

/** Gives a number with the digits it has, and thousands set apart in English. */
export const formatNumber = (value: number, lang: Lang): string =>
  value.toLocaleString(lang === 'en' ? 'en-US' : 'zh-CN', { maximumFractionDigits: 20, useGrouping: lang === 'en' });

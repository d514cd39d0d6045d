import type { Lang } from '../../i18n/locales.ts';
import { DIGITS, SCALE, toNumber } from '../numbers/lexicon.ts';
import { factorOf } from '../numbers/read.ts';

/** A number of a note as printed, and what it stands for. */
export interface Term {
  printed: string;
  value: number;
  /** Value of one step of the last printed digit. */
  step: number;
}

/** A sum that a note prints: 802.4万÷946.7万＝84.8%. */
export interface Sum {
  printed: string;
  operands: Term[];
  result: Term;
  /** What the operands give. */
  value: number;
}

const NUMBER: Record<Lang, string> = {
  zh: `${DIGITS}(?:${SCALE.zh})?%?`,
  en: `${DIGITS}(?: ${SCALE.en}|%)?`,
};
const OPERATE: Record<string, (a: number, b: number) => number> = {
  '÷': (a, b) => a / b,
  '×': (a, b) => a * b,
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
};
const SIGN = String.raw`\s?([÷×+−])\s?`;

/** Reads a number as a sum prints it; a percentage is a share of 1. */
export function readTerm(printed: string, lang: Lang): Term {
  const [, digits = '', decimals = ''] = /^(\d[\d,]*(?:\.(\d+))?)/.exec(printed) ?? [];
  const unit = printed.slice(digits.length).trim();
  const scale = unit === '%' ? 0.01 : factorOf({ scale: unit.replace('%', '') }, lang);
  return { printed, value: toNumber(digits) * scale, step: scale * 10 ** -decimals.length };
}

/** Gives every number of a text. Chinese counts per 每万人 where English counts per 10,000 people. */
export const listTerms = (text: string, lang: Lang): Term[] =>
  (text.replaceAll(/每(?=[百千万亿])/g, '每1').match(new RegExp(NUMBER[lang], 'g')) ?? []).map((printed) =>
    readTerm(printed, lang),
  );

/** Gives the sums that a text prints, each calculated again from left to right. */
export function listSums(text: string, lang: Lang): Sum[] {
  const number = NUMBER[lang];
  const pattern = new RegExp(
    String.raw`(${number})((?:${SIGN.replace('(', '(?:')}${number})+)\s?[＝=]\s?(${number})`,
    'g',
  );
  return [...text.matchAll(pattern)].map(([printed, first = '', rest = '', last = '']) => {
    const steps = [...rest.matchAll(new RegExp(`${SIGN}(${number})`, 'g'))];
    const operands = [first, ...steps.map(([, , operand = '']) => operand)].map((term) => readTerm(term, lang));
    const value = steps.reduce(
      (sum, [, sign = ''], index) => OPERATE[sign]?.(sum, operands[index + 1]?.value ?? NaN) ?? NaN,
      operands[0]?.value ?? NaN,
    );
    return { printed, operands, result: readTerm(last, lang), value };
  });
}

/** Says whether a sum gives what it prints, rounded to the last printed digit. */
export const isRight = ({ value, result }: Sum): boolean =>
  Math.abs(value - result.value) <= result.step * (0.5 + 1e-9);

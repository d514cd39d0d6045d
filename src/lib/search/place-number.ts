import { ZH_DIGITS } from '../numbers/lexicon.ts';
import { fold } from './fold.ts';

const PARAGRAPH = /[,，]? ?(?:第(\d+)(?:段|部分)|(?:para(?:graph|\.)?|part) ?(\d+)|¶ ?(\d+))$/;

/** Makes the ways alike in which the number of a unit, a paragraph or a part is written: 四、 is 四, 4.1.1 ¶3 is 4.1.1 para. 3. */
export const toPlaceNumber = (label: string): string =>
  fold(label)
    .replace(PARAGRAPH, (_, ...digits: (string | undefined)[]) => `p${digits.slice(0, 3).find(Boolean) ?? ''}`)
    .replace(/[.:]$/, '')
    .replace(/^(?:sec\.|sec(?= )|§) ?/, 'section')
    .replaceAll(/[ 、]/g, '');

/** Gives a number with Arabic digits in the place of Chinese ones: 重点工程三 is 重点工程3. */
export const withDigits = (number: string): string =>
  number.replaceAll(/\p{Script=Han}/gu, (char) => (ZH_DIGITS.includes(char) ? String(ZH_DIGITS.indexOf(char)) : char));

/** Gives all that may be typed for the number of a thing: its id, its labels, and an indicator’s row. */
export function listPlaceNumbers(id: string, kind: string, labels: string[]): string[] {
  const own = labels.map(toPlaceNumber).filter(Boolean);
  const row = /[1-9]\d*$/.exec(id)?.[0] ?? '';
  if (kind === 'indicator')
    return [id, ...own, row, row.padStart(2, '0'), ...['指标', '序号', 'indicator', 'no.'].map((word) => word + row)];
  // All key projects together are named by what their numbers begin with.
  if (kind === 'project')
    return [id, ...own, ...own.map((label) => label.replace(/\d+$/, '')).flatMap((name) => [name, `${name}s`])];
  if (kind !== 'unit') return kind === 'figure' ? [id] : [id, ...own];
  return [
    id,
    ...own,
    ...own.flatMap((label) => [`chapter${label}`, `section${label}`, `第${label}章`, `第${label}节`]),
  ];
}

/** Says whether a number can only be that of a place, and does not stand in the text, as 4, 1.3 and words may. */
export const isPlaceOnly = (number: string): boolean =>
  /[\d一二三四五六七八九十]/.test(number) && !/^\d+(\.\d+)?$/.test(number);

import type { Bilingual } from '../../schemas/text.ts';
import { NUMERAL, readChinese } from '../numbers/numerals.ts';
import type { Content } from '../plan/content.ts';
import type { Unit } from '../plan/outline.ts';
import type { Lines } from '../plan/position.ts';
import type { Problem } from './problem.ts';

const PRINTED = new RegExp(`\\d+|${NUMERAL}`, 'g');

/** Gives the last number in a printed number: 2 of （二） and of 4.2. */
function lastNumberOf(printed: string): number | undefined {
  const numeral = [...printed.matchAll(PRINTED)].at(-1)?.[0];
  return numeral === undefined ? undefined : /\d/.test(numeral) ? Number(numeral) : readChinese(numeral);
}

const sideOf = (text: Bilingual): string => (text.zh ? 'Chinese' : 'English');
const isOnOneSide = ({ zh, en }: Bilingual): boolean => (zh === '') !== (en === '');

/** Says what the languages of a unit do not share beside their text: a printed number, a mark, a lead. */
function findDifference({ id, kind, number, title }: Unit): string | undefined {
  if (kind === 'heading')
    return lastNumberOf(number.zh) === lastNumberOf(number.en)
      ? undefined
      : `${id} has the number “${number.zh}” in Chinese and “${number.en}” in English; correct one`;
  if (isOnOneSide(title)) return `${id} has a <Lead> in ${sideOf(title)} only; mark it in both languages`;
  return isOnOneSide(number) ? `${id} has a mark in ${sideOf(number)} only; give it in both languages` : undefined;
}

/** The units of both languages are built alike: leads, marks and printed numbers. Their ids are known to agree. */
export const checkUnits = ({ outline }: Content, lines: Lines): Problem[] =>
  outline.units.flatMap((unit) => {
    const message = findDifference(unit);
    const { file, line } = unit.at.en;
    // The number of a page stands in its front matter, beside the title.
    const isHead = unit.kind === 'heading' && unit.own !== undefined;
    return message ? [{ file, line: isHead ? lines(file, ['number']) : line, message }] : [];
  });

import type { ArithmeticCheck, FiguresFile } from '../../schemas/figures.ts';
import type { IndicatorsFile } from '../../schemas/indicator.ts';
import type { Plan } from '../../schemas/plan.ts';
import { findCellQuantity, readChange } from './cell.ts';
import { toExact } from './lexicon.ts';
import { factorOfUnit, findQuantity, toInterval } from './read.ts';
import { toBilingual } from './say.ts';
import type { Interval, Quantity } from './read.ts';

/** What came of a calculation: whether what is printed follows, and the calculation in words. */
export interface Finding {
  /** Id of the check; `change-ind-07` for the change column of an indicator. */
  id: string;
  follows: boolean;
  /** The calculation and its result, as a message shows it. */
  calculation: string;
}

/** A number that is calculated with. */
type Operand = Pick<Quantity, 'value' | 'step' | 'operator'>;

/** Room for what binary arithmetic adds to exact decimal results. */
const SLACK = 1e-9;

const overlap = ([aLow, aHigh]: Interval, [bLow, bHigh]: Interval): boolean => {
  const slack = SLACK * Math.max(1, ...[aLow, aHigh, bLow, bHigh].filter(Number.isFinite).map(Math.abs));
  return aLow <= bHigh + slack && bLow <= aHigh + slack;
};
const divide = ([aLow, aHigh]: Interval, [bLow, bHigh]: Interval): Interval => [aLow / bHigh, aHigh / bLow];
const times = ([low, high]: Interval, factor: number): Interval => [low * factor, high * factor];
const add = (intervals: Interval[]): Interval => [
  intervals.reduce((sum, [low]) => sum + low, 0),
  intervals.reduce((sum, [, high]) => sum + high, 0),
];
const round = (value: number): string => String(Number(value.toPrecision(4)));

/** Gives the number that an operand of a check names; undefined where it names none. */
export function findOperand(name: string, { numbers }: FiguresFile, table: IndicatorsFile): Operand | undefined {
  const [id, column] = name.split('.');
  if (column !== 'baseline' && column !== 'target') return numbers[name] && findQuantity(numbers[name].zh, 'zh');
  const entry = table.indicators.find((indicator) => indicator.id === id);
  const cell = entry?.[column] && findCellQuantity(toBilingual(entry[column].printed).zh);
  const factor = factorOfUnit(entry?.unit?.zh);
  return cell && { ...cell, value: toExact(cell.value * factor), step: cell.step * factor };
}

/** Gives the operands of a check, so that each can be looked up. */
export function listOperands(check: ArithmeticCheck): string[] {
  if ('sum' in check) return [...check.sum, check.is];
  if ('share' in check) return [check.share, check.of, check.is];
  if ('same' in check) return [check.same, check.is];
  return [...check.ratio, ...check.is];
}

/** Gives the operands that a check says follow from the others; where ratios agree, none follows from another. */
export const listResults = (check: ArithmeticCheck): string[] => ('ratio' in check ? [] : [check.is]);

/** Calculates what a check says, with the precision that the printed digits have. Operands must be known. */
export function calculate(check: ArithmeticCheck, get: (name: string) => Operand): Finding {
  const of = (name: string) => toInterval(get(name));
  const value = (name: string) => get(name).value;
  const finding = (result: number, expected: string, follows: boolean, words: string): Finding => ({
    id: check.id,
    follows,
    calculation: `${words} = ${round(result)}, printed ${expected}`,
  });
  if ('sum' in check) {
    const sum = check.sum.reduce((total, name) => total + value(name), 0);
    const follows = overlap(add(check.sum.map(of)), of(check.is));
    return finding(sum, round(value(check.is)), follows, check.sum.map((name) => round(value(name))).join(' + '));
  }
  if ('share' in check) {
    const share = (100 * value(check.share)) / value(check.of);
    const follows = overlap(times(divide(of(check.share), of(check.of)), 100), of(check.is));
    const { operator, value: printed } = get(check.is);
    const words = `100 × ${round(value(check.share))} ÷ ${round(value(check.of))}`;
    return finding(share, `${operator ?? ''}${printed}`, follows, words);
  }
  if ('same' in check) {
    const follows = value(check.same) === value(check.is);
    return finding(value(check.same), round(value(check.is)), follows, check.same);
  }
  const [a, b] = check.ratio;
  const [c, d] = check.is;
  const follows = overlap(divide(of(a), of(b)), times(divide(of(c), of(d)), check.factor));
  return finding(
    value(a) / value(b),
    round((check.factor * value(c)) / value(d)),
    follows,
    `${round(value(a))} ÷ ${round(value(b))}`,
  );
}

/** Calculates every printed change of the table from its baseline and target, where both can be compared. */
export function calculateChanges({ indicators }: IndicatorsFile, plan: Plan): Finding[] {
  const years = plan.targetYear - plan.baseYear;
  return indicators.flatMap((entry) => {
    const [baseline, target] = [entry.baseline, entry.target].map((cell) =>
      cell ? findCellQuantity(toBilingual(cell.printed).zh) : undefined,
    );
    const printed = toBilingual(entry.change ?? '-').zh;
    const change = readChange(printed);
    const quantity = findCellQuantity(printed);
    const sameBasis = entry.baseline?.basis?.zh === entry.target.basis?.zh;
    if (!baseline || !target || !quantity || change.kind === null || !sameBasis) return [];
    const exact = { ...quantity, operator: null };
    const id = `change-${entry.id}`;
    if (change.kind === 'cumulative') {
      const difference = toExact(target.value - baseline.value);
      const follows = difference === change.value && change.operator === target.operator;
      return { id, follows, calculation: `${target.value} − ${baseline.value} = ${difference}, printed ${printed}` };
    }
    const rate = (end: number, begin: number) => 100 * ((end / begin) ** (1 / years) - 1);
    const [low, high] = [toInterval({ ...target, operator: null }), toInterval(baseline)];
    const follows = overlap([rate(low[0], high[1]), rate(low[1], high[0])], toInterval(exact));
    const result = rate(target.value, baseline.value).toFixed(2);
    return {
      id,
      follows,
      calculation: `(${target.value} ÷ ${baseline.value})^(1/${years}) − 1 = ${result}%, printed ${printed}`,
    };
  });
}

import type { IndicatorsFile } from '../../schemas/indicator.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { findOrdinal } from '../plan/ids.ts';
import { findCellFault, withoutBrackets } from '../numbers/cell.ts';
import { toBilingual } from '../numbers/say.ts';
import type { CellFault } from '../numbers/cell.ts';
import type { LineOf, Problem } from './problem.ts';

const FILE = 'indicators.yaml';

const UNIT_RULE = '% and units in Latin letters are the same in both; a Chinese unit is translated';

/** What is wrong with a cell, and the remedy. */
const CELL_FAULTS: Record<CellFault, string> = {
  words: 'holds words that are no number; give zh and en, or "-" where no value is given',
  digits:
    'is not understood as a number; write it as 80, >80, 80以上, 约80, 3-5, 1.5万 or 80%, its unit in unit and what it is measured on in basis, or give its words in zh and en',
  languages: 'is not the same number in both languages; correct one, or give one text for both',
};

/** Says whether a cell stands in the brackets that mark cumulative figures. */
const isBracketed = (printed: string | Bilingual): boolean => {
  const { zh } = toBilingual(printed);
  return withoutBrackets(zh) !== zh;
};

/** Says whether the two languages give the same unit: % and Latin letters as they are, Chinese words in English. */
const agree = ({ zh, en }: Bilingual): boolean =>
  /\p{Script=Han}/u.test(zh) ? !/^%$|\p{Script=Han}/u.test(en) : zh === en;

/** Checks the rows of the indicator table: order, categories, addresses, columns and words in cells. */
export function checkIndicators(file: IndicatorsFile, lineOf: LineOf): Problem[] {
  const { indicators, categories, table } = file;
  const problems: Problem[] = [];
  const at = (index: number, key: string, message: string) =>
    problems.push({
      file: FILE,
      line: lineOf(['indicators', index, key]),
      message: `${indicators[index]?.id}: ${message}`,
    });

  indicators.forEach((entry, index) => {
    const earlier = indicators.slice(0, index);
    if (earlier.some(({ id }) => id === entry.id)) at(index, 'id', 'the id stands twice; give each indicator its own');
    else if (findOrdinal(entry.id) !== index + 1)
      at(index, 'id', `expected row ${index + 1} here; ids follow the printed order`);
    if (earlier.some(({ slug }) => slug === entry.slug))
      at(index, 'slug', `the address "${entry.slug}" is taken; choose another`);
    if (!categories.some(({ slug }) => slug === entry.category))
      at(
        index,
        'category',
        `the category "${entry.category}" is unknown; expected one of ${categories.map(({ slug }) => slug).join(', ')}`,
      );
    if (entry.unit && !agree(entry.unit))
      at(index, 'unit', `the unit is “${entry.unit.zh}” in Chinese and “${entry.unit.en}” in English; ${UNIT_RULE}`);
    const rows = { baseline: entry.baseline, change: entry.change };
    for (const column of ['baseline', 'change'] as const)
      if ((rows[column] === undefined) !== (table.columns[column] === undefined))
        at(
          index,
          column,
          `the table ${table.columns[column] ? 'has' : 'has no'} column ${column}; ${table.columns[column] ? 'add it ("-" where none is given)' : 'remove it'}`,
        );
    for (const column of ['baseline', 'target'] as const) {
      const cell = entry[column];
      if (cell && !cell.basis && isBracketed(cell.printed))
        at(index, column, `“${toBilingual(cell.printed).zh}” is a cumulative figure; say over how long in basis`);
    }
    const cells = { baseline: entry.baseline?.printed, target: entry.target.printed, change: entry.change };
    for (const [key, cell] of Object.entries(cells)) {
      const fault = cell === undefined ? undefined : findCellFault(cell);
      if (cell && fault) at(index, key, `"${toBilingual(cell).zh}" ${CELL_FAULTS[fault]}`);
    }
  });

  if (problems.length > 0) return problems;
  const used = indicators.map(({ category }) => category).filter((slug, index, all) => slug !== all[index - 1]);
  categories.forEach(({ slug }, index) => {
    const times = used.filter((name) => name === slug).length;
    if (times !== 1 || used[index] !== slug)
      problems.push({
        file: FILE,
        line: lineOf(['categories', index]),
        message: `the category "${slug}" ${times === 0 ? 'has no indicator' : 'is out of order'}; categories stand in the order of their rows`,
      });
  });
  return problems;
}

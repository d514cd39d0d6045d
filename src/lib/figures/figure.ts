import type { Lang } from '../../i18n/locales.ts';
import type { FigureEntry, FiguresFile } from '../../schemas/figures.ts';
import { formatNumber } from '../numbers/say.ts';
import { toExact } from '../numbers/lexicon.ts';
import type { Operator } from '../numbers/lexicon.ts';
import { findQuantity, toNoun } from '../numbers/read.ts';
import type { Quantity } from '../numbers/read.ts';

/** A row of a figure, ready to be printed: the bar is the value on the figure’s scale, which begins at zero. */
export interface FigureRow {
  label: string;
  /** The value with its bound, in the figure’s unit; in tables the words of the text. */
  value: string;
  /** Length of the bar in per cent of the longest; undefined in tables. */
  length?: number;
  operator: Operator | null;
}

/** A figure of the running text in one language. */
export interface Figure {
  id: string;
  title: string;
  unit: string | undefined;
  rows: FigureRow[];
  /** What keeps the numbers from being compared without care. */
  caution: string | undefined;
  /** Ids of the paragraphs that give the numbers, as the file has them. */
  paragraphs: string[];
}

/** A number as a row shows it: with the words of the text, where it has some. */
interface Cell {
  quantity: Quantity;
  words: string;
  paragraphs: string[];
}

type Row = FigureEntry['rows'][number];

/** Gives the keys of the numbers that a row names. */
export const keysOfRow = (row: Row): string[] => ('rest' in row ? [row.rest, ...row.without] : [row.number]);

/** Gives a number in a unit: with its printed digits where the text counts in the same unit, else with all it has. */
const toShown = ({ value, digits, magnitude, operator }: Quantity, per: number, lang: Lang): string =>
  `${operator ?? ''}${magnitude === per && digits ? digits : formatNumber(toExact(value / per), lang)}`;

function getCell(key: string, { numbers }: FiguresFile, lang: Lang): Cell {
  const found = numbers[key];
  const quantity = found && findQuantity(found[lang], lang);
  if (!found || !quantity) throw new Error(`figures.yaml: a figure names the unknown number “${key}”.`);
  return { quantity, words: toNoun(found[lang]), paragraphs: [found.paragraph] };
}

/** Gives what a row shows; what is left of a whole has no digits and no words of the text. */
function toCell(row: Row, file: FiguresFile, lang: Lang): Cell {
  const [whole, ...parts] = keysOfRow(row).map((key) => getCell(key, file, lang));
  if (!whole || !('rest' in row)) return getCell(keysOfRow(row)[0] ?? '', file, lang);
  const value = parts.reduce((rest, { quantity }) => rest - quantity.value, whole.quantity.value);
  return {
    quantity: { ...whole.quantity, value: toExact(value), operator: null, digits: '' },
    words: formatNumber(value, lang),
    paragraphs: [whole, ...parts].flatMap(({ paragraphs }) => paragraphs),
  };
}

/** Gives the value of a row in single units. */
export const valueOfRow = (row: Row, file: FiguresFile): number => toCell(row, file, 'zh').quantity.value;

/** Gives a figure for readers of a language; throws and names the file to change where a number is missing. */
export function toFigure(entry: FigureEntry, file: FiguresFile, lang: Lang): Figure {
  const cells = entry.rows.map((row) => ({ ...toCell(row, file, lang), label: row.label[lang] }));
  const longest = Math.max(...cells.map(({ quantity }) => quantity.value));
  return {
    id: entry.id,
    title: entry.title[lang],
    unit: entry.kind === 'bars' ? entry.unit[lang] : undefined,
    caution: entry.caution?.[lang],
    paragraphs: [...new Set(cells.flatMap(({ paragraphs }) => paragraphs))],
    rows: cells.map(({ label, words, quantity }) =>
      entry.kind === 'bars'
        ? {
            label,
            value: toShown(quantity, entry.unit.per[lang], lang),
            length: Math.round((1000 * quantity.value) / longest) / 10,
            operator: quantity.operator,
          }
        : { label, value: words, operator: quantity.operator },
    ),
  };
}

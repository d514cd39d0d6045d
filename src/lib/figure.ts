import type { Lang } from '../i18n/locales.ts';
import type { FigureEntry, FiguresFile } from '../schemas/figures.ts';
import { formatNumber } from './printed.ts';
import { findQuantity } from './quantity.ts';
import type { Quantity } from './quantity.ts';

/** A row of a figure, ready to be printed: the bar is the value on the figure’s scale, which begins at zero. */
export interface FigureRow {
  label: string;
  /** The value with its bound, in the figure’s unit; in tables the words of the text. */
  value: string;
  /** Length of the bar in per cent of the longest; undefined in tables. */
  length?: number;
  /** Id of the paragraph that gives the number. */
  paragraph: string;
}

/** A figure of the running text in one language. */
export interface Figure {
  id: string;
  title: string;
  unit: string | undefined;
  rows: FigureRow[];
}

/** Gives a number in a unit: with its printed digits where the text counts in the same unit, else with all it has. */
const toShown = ({ value, digits, magnitude, operator }: Quantity, per: number, lang: Lang): string =>
  `${operator ?? ''}${magnitude === per ? digits : formatNumber(Number((value / per).toPrecision(12)), lang)}`;

/** Gives a figure for readers of a language; throws and names the file to change where a number is missing. */
export function toFigure(entry: FigureEntry, { numbers }: FiguresFile, lang: Lang): Figure {
  const rows = entry.rows.map(({ number, label }) => {
    const found = numbers[number];
    const quantity = found && findQuantity(found[lang], lang);
    if (!found || !quantity) throw new Error(`figures.yaml: ${entry.id} names the unknown number “${number}”.`);
    return { label: label[lang], paragraph: found.paragraph, words: found[lang], quantity };
  });
  const longest = Math.max(...rows.map(({ quantity }) => quantity.value));
  return {
    id: entry.id,
    title: entry.title[lang],
    unit: entry.kind === 'bars' ? entry.unit[lang] : undefined,
    rows: rows.map(({ label, paragraph, words, quantity }) =>
      entry.kind === 'bars'
        ? {
            label,
            paragraph,
            value: toShown(quantity, entry.unit.per[lang], lang),
            length: Math.round((1000 * quantity.value) / longest) / 10,
          }
        : { label, paragraph, value: words },
    ),
  };
}

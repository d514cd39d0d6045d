import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { FiguresFile } from '../../schemas/figures.ts';
import type { Content } from '../plan/content.ts';
import { toIndicator } from '../indicators/indicator.ts';
import { toBrackets } from '../indicators/text.ts';
import { listParagraphs } from '../plan/paragraphs.ts';
import { getUnit } from '../plan/outline.ts';
import { listValues } from './indicators.ts';
import { toExact } from '../numbers/lexicon.ts';
import { factorOfUnit } from '../numbers/read.ts';
import { findNumbers, isInDigits } from '../numbers/find.ts';
import type { FoundNumber } from '../numbers/find.ts';
import { toTable } from './table.ts';
import type { Column, Table } from './table.ts';

/** A number of the plan with its place. */
export interface NumberRecord extends FoundNumber {
  /** The same in both languages. */
  key: string;
  /** The paragraph or indicator in which it stands. */
  id: string;
  lang: Lang;
  /** The whole number: value times factor. */
  amount: number;
  /** What is counted, where the edition or the table says so. */
  subject: string | null;
  /** Address without base and language. */
  path: string;
}

/** Gives the numbers in the cells of the indicator table. */
function listCells({ indicators: file, plan, outline }: Content, lang: Lang): NumberRecord[] {
  return file.indicators
    .flatMap((entry) => listValues(toIndicator(entry, file, plan)))
    .flatMap(({ indicator: { id, name }, series, printed, value, upper, operator, unit, year, basis }) =>
      value == null || !printed || series === 'result'
        ? []
        : {
            key: `${id}-${series}`,
            id,
            lang,
            subject: `${name[lang]}${basis ? toBrackets(basis[lang], lang) : ''}`,
            clause: '',
            amount: toExact(value * factorOfUnit(unit?.zh)),
            printed: printed[lang],
            value,
            ...(upper === undefined ? {} : { upper }),
            operator: operator ?? null,
            unit: unit?.[lang] ?? null,
            factor: factorOfUnit(unit?.zh),
            year: year ?? null,
            path: getUnit(outline, id).path,
          },
    );
}

/** Gives what the edition says of a number of a paragraph: what it counts, and of which year. */
function findNamed(
  { numbers }: FiguresFile,
  id: string,
  { printed }: FoundNumber,
): FiguresFile['numbers'][string] | undefined {
  const isWhole = (words: string) => words.includes(printed) && !/[\d.]$/.test(words.slice(0, words.indexOf(printed)));
  return Object.values(numbers).find(({ paragraph, zh }) => idsAround(paragraph).includes(id) && isWhole(zh));
}

/** A part of a project’s content stands in the content as a whole. */
const idsAround = (paragraph: string): string[] => [paragraph, paragraph.replace(/-c\d+$/, '-content')];

/** Pairs the numbers that a paragraph prints in digits with those of its translation, there in digits before words. */
function pairInOrder(zh: FoundNumber[], en: FoundNumber[]): [FoundNumber, FoundNumber | undefined][] {
  const left = [...en].sort((a, b) => Number(isInDigits(b)) - Number(isInDigits(a)));
  const amount = ({ value, factor }: FoundNumber) => toExact(value * factor);
  return zh
    .filter(({ printed }) => /^\d/.test(printed))
    .map((number) => {
      const at = left.findIndex((twin) => amount(twin) === amount(number));
      return [number, at < 0 ? undefined : left.splice(at, 1)[0]];
    });
}

/** A speed with “and above” names a class of users or lines, which has no year; what is counted in it has. */
const isClass = ({ operator, unit }: FoundNumber): boolean =>
  operator === '≥' && /^([kMGT]|[kMGT]bps)$/.test(unit ?? '');

/** Gives the numbers of the paragraphs, in both languages; a year that one of them or the edition states holds for both. */
function listOfParagraphs(content: Content): NumberRecord[] {
  return listParagraphs(content).flatMap(({ id, zh, en, path }) =>
    pairInOrder(findNumbers(zh, 'zh'), findNumbers(en, 'en')).flatMap(([number, twin], index) => {
      const named = findNamed(content.figures, id, number);
      const year = isClass(number) ? null : (number.year ?? twin?.year ?? named?.year ?? null);
      const record = (found: FoundNumber, lang: Lang): NumberRecord => ({
        ...{ key: `${id}-n${index + 1}`, id, lang, ...found, year, path },
        amount: toExact(found.value * found.factor),
        subject: named?.label?.[lang] ?? null,
      });
      return [record(number, 'zh'), ...(twin ? [record(twin, 'en')] : [])];
    }),
  );
}

/** Gives every number of the plan’s paragraphs and of its indicator table, the languages one after the other. */
export function listNumbers(content: Content): NumberRecord[] {
  const found = listOfParagraphs(content);
  return LANGS.flatMap((lang) => [...found.filter((number) => number.lang === lang), ...listCells(content, lang)]);
}

/** Columns of the index of numbers. */
const NUMBER_COLUMNS: readonly Column<NumberRecord>[] = [
  { name: 'key', type: 'string', get: (row) => row.key },
  { name: 'id', type: 'string', get: (row) => row.id },
  { name: 'lang', type: 'string', get: (row) => row.lang },
  { name: 'printed', type: 'string', get: (row) => row.printed },
  { name: 'value', type: 'number', get: (row) => row.value },
  { name: 'upper', type: 'number', get: (row) => row.upper },
  { name: 'operator', type: 'string', get: (row) => row.operator },
  { name: 'unit', type: 'string', get: (row) => row.unit },
  { name: 'factor', type: 'number', get: (row) => row.factor },
  { name: 'amount', type: 'number', get: (row) => row.amount },
  { name: 'year', type: 'integer', get: (row) => row.year },
  { name: 'subject', type: 'string', get: (row) => row.subject },
  { name: 'clause', type: 'string', get: (row) => row.clause },
  { name: 'path', type: 'string', get: (row) => row.path },
];

/** Gives the table of all numbers of the plan. */
export const toNumberTable = (numbers: NumberRecord[]): Table => toTable(NUMBER_COLUMNS, numbers);

import type { IndicatorEntry } from '../../schemas/indicator.ts';
import type { Content } from '../plan/content.ts';
import type { Lines } from '../plan/position.ts';
import { findOrdinal } from '../plan/ids.ts';
import { usesOf } from '../plan/kinds.ts';
import type { Use } from '../plan/kinds.ts';
import { childrenOf } from '../plan/outline.ts';
import type { Unit } from '../plan/outline.ts';
import { toBilingual } from '../numbers/say.ts';

/** A piece of a line, and where it stands in its file. */
interface Piece {
  line: number;
  text: string;
}

/** A line of the published text as the original sets it, and the unit that it belongs to. */
export interface PublishedLine extends Piece {
  id: string;
  file: string;
  /** What the line is set from, where that stands on lines of its own, and the mark between. */
  pieces?: Piece[];
  mark?: string;
}

const TABLE = 'indicators.yaml';

/** Sets a number before its title; a blank stays only between two characters that are not Chinese. */
const numbered = (number: string, title: string): string =>
  `${number}${/[\x21-\x7e]$/.test(number) && /^[\x21-\x7e]/.test(title) ? ' ' : ''}${title}`;

function contentsLines({ outline }: Content, lines: Lines): PublishedLine[] {
  return outline.units.flatMap(({ id, own, number, title, printed, at: { zh } }) => {
    if (printed === undefined) return [];
    const line = own ? lines(zh.file, ['page']) : zh.line;
    return [{ id, file: zh.file, line, text: `${numbered(number.zh, title.zh)}\t${printed}` }];
  });
}

const cell = (figure: IndicatorEntry['baseline']): string =>
  figure ? `${toBilingual(figure.printed).zh}${figure.basis ? `（${figure.basis.zh}）` : ''}` : '';

/** A text of a YAML file, and the path at which it stands there. */
type Given = [text: string | undefined, path: PropertyKey[]];

/** Sets texts of a file on one line; what the file does not give is left out, with its mark. */
function setLine(id: string, file: string, given: Given[], mark: string, lines: Lines): PublishedLine {
  const pieces = given.flatMap(([text, path]) => (text === undefined ? [] : { text, line: lines(file, path) }));
  const text = pieces.map((piece) => piece.text).join(mark);
  return { id, file, line: pieces[0]?.line ?? 1, text, mark, pieces };
}

function tableLines({ indicators: { table, categories, indicators } }: Content, lines: Lines): PublishedLine[] {
  const set = (id: string, given: Given[], mark = '\t') => setLine(id, TABLE, given, mark, lines);
  const { category, number, name, baseline, target, change } = table.columns;
  const rows = indicators.map((entry, index) => {
    const at = (...path: PropertyKey[]) => ['indicators', index, ...path];
    const first = entry.category !== indicators[index - 1]?.category;
    return set(entry.id, [
      [first ? categories.find(({ slug }) => slug === entry.category)?.name.zh : '', at('category')],
      [String(findOrdinal(entry.id)), at('id')],
      [`${entry.name.zh}${entry.unit ? `（${entry.unit.zh}）` : ''}`, at('name')],
      [baseline && cell(entry.baseline), at('baseline')],
      [cell(entry.target), at('target')],
      [change && toBilingual(entry.change ?? '').zh, at('change')],
    ]);
  });
  const heads = Object.entries({ category, number, name, baseline, target, change });
  return [
    set(
      table.id,
      [
        [table.number.zh, ['table', 'number']],
        [table.title.zh, ['table', 'title']],
      ],
      '',
    ),
    set(
      table.id,
      heads.map(([key, head]) => [head?.zh, ['table', 'columns', key]]),
    ),
    ...rows,
    ...(table.note
      ? [set(table.id, [[`${table.note.label.zh}：${table.note.text.zh}`, ['table', 'note', 'text']]])]
      : []),
  ];
}

const setUnit = ({ id, at: { zh } }: Unit, text: string): PublishedLine[] => [{ id, ...zh, text }];

/** Sets a text behind its label; the parts that it is made of may stand on lines of their own. */
function labelledLine(unit: Unit, { outline }: Content): PublishedLine[] {
  const { id, at, number } = unit;
  const parts = childrenOf(outline, unit).filter(({ kind }) => usesOf(kind).line === null);
  const given = (parts.length > 0 ? parts : [unit]).map(({ text, at: { zh } }) => ({ line: zh.line, text: text.zh }));
  const pieces = [{ line: given[0]?.line ?? at.zh.line, text: `${number.zh}：` }, ...given];
  return [{ id, ...at.zh, text: pieces.map(({ text }) => text).join(''), mark: '', pieces }];
}

/** Sets a unit as the original does, each way of setting on its own. */
const SETTINGS: Record<Use<'line'>, (unit: Unit, content: Content, lines: Lines) => PublishedLine[]> = {
  title: (unit) => setUnit(unit, numbered(unit.number.zh, unit.title.zh)),
  mark: (unit) => setUnit(unit, `${unit.number.zh}${unit.text.zh}`),
  text: (unit) => setUnit(unit, unit.text.zh),
  label: labelledLine,
  table: (_, content, lines) => tableLines(content, lines),
};

/**
 * Sets the published Chinese text as the released text has it, line by line: cover, contents, then every unit with
 * its number, every paragraph, the table by rows, the projects with their labels.
 */
export function publishedLines(content: Content, lines: Lines): PublishedLine[] {
  const { plan, outline } = content;
  const cover: [string, PropertyKey[]][] = [
    [plan.title.zh, ['title']],
    [plan.issuer.zh, ['issuer']],
    [plan.issued.printed.zh, ['issued', 'printed']],
    [plan.contents.zh, ['contents']],
  ];
  const body = outline.units.flatMap((unit) => {
    const { line } = usesOf(unit.kind);
    return line ? SETTINGS[line](unit, content, lines) : [];
  });
  return [
    ...cover.map(([text, path]) => ({ id: 'cover', file: 'plan.yaml', line: lines('plan.yaml', path), text })),
    ...contentsLines(content, lines),
    ...body,
  ];
}

/** Gives the place of the first character at which two texts part. */
function findParting(published: string, received: string): number {
  let at = 0;
  while (at < published.length && published[at] === received[at]) at += 1;
  return at;
}

/** Gives the line of the file on which the published text parts from the received one. */
export function findLineOfParting({ text, line, pieces = [], mark = '' }: PublishedLine, received: string): number {
  let rest = findParting(text, received);
  for (const piece of pieces) {
    if (rest < piece.text.length) return piece.line;
    rest -= piece.text.length + mark.length;
  }
  return pieces.at(-1)?.line ?? line;
}

/** Shows where two texts part: a few characters before, and what follows in each. */
export function describeDifference(published: string, received: string): string {
  const at = findParting(published, received);
  const around = (text: string) => `“${text.slice(Math.max(0, at - 8), at + 12)}”`;
  return `at character ${at + 1} published ${around(published)}, received ${around(received)}`;
}

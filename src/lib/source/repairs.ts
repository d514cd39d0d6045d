import type { Repairs, REPAIR_RULES } from '../../schemas/repairs.ts';

/** A line of the released text with the number of the line that it begins on. */
export interface SourceLine {
  line: number;
  text: string;
}

/** What came of repairing the released text: the lines as published, or what does not fit. */
export interface Repaired {
  lines: SourceLine[];
  /** Each with the place of the repair in its file. */
  problems: { path: PropertyKey[]; message: string }[];
}

type Rule = (typeof REPAIR_RULES)[number];
type Step = { lines: SourceLine[]; count: number };

/** Chinese characters and the marks that are set with them. */
const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const BLANK = new RegExp(`(?<=${HAN}) +| +(?=${HAN})`, 'gu');
const FULL_WIDTH: Record<string, string> = { '(': '（', ')': '）', ',': '，', ':': '：' };

const mapText = (lines: SourceLine[], change: (text: string) => [string, number]): Step => {
  let count = 0;
  const changed = lines.map(({ line, text }) => {
    const [published, places] = change(text);
    count += places;
    return { line, text: published };
  });
  return { lines: changed, count };
};

const lengthOf = (matches: Iterable<RegExpMatchArray>): number =>
  [...matches].reduce((sum, [text]) => sum + text.length, 0);

/** Policy of each rule: what it changes, and how its places are counted. */
const RULES: Record<Rule, (lines: SourceLine[], places: number[]) => Step> = {
  /** Lines without text are dropped; each counts. */
  'empty-lines': (lines) => {
    const kept = lines.filter(({ text }) => text.trim() !== '');
    return { lines: kept, count: lines.length - kept.length };
  },
  /** A listed line is joined to the next line that has text, with nothing between; each counts. */
  joins: (lines, places) => {
    const kept: SourceLine[] = [];
    let open: SourceLine | undefined;
    let count = 0;
    for (const current of lines) {
      if (open && current.text.trim() !== '') {
        open.text += current.text;
        open = places.includes(current.line) ? open : undefined;
        count += 1;
        continue;
      }
      const copy = { ...current };
      kept.push(copy);
      if (places.includes(current.line)) open = copy;
    }
    return { lines: kept, count };
  },
  /** Blanks that touch a Chinese character or mark are dropped; each blank counts. */
  blanks: (lines) => mapText(lines, (text) => [text.replaceAll(BLANK, ''), lengthOf(text.matchAll(BLANK))]),
  /** ( ) , : in a line with Chinese characters become full-width; each mark counts. */
  punctuation: (lines) =>
    mapText(lines, (text) => {
      if (!/\p{Script=Han}/u.test(text)) return [text, 0];
      const marks = [...text.matchAll(/[(),:]/g)].length;
      return [text.replaceAll(/[(),:]/g, (mark) => FULL_WIDTH[mark] ?? mark), marks];
    }),
  /** Tabs at the end of a line are dropped; each tab counts. */
  tabs: (lines) => mapText(lines, (text) => [text.replace(/\t+$/, ''), /\t*$/.exec(text)?.[0].length ?? 0]),
};

/**
 * Applies the repairs to the released text: first the single ones, then the rules in the order of the file. A repair
 * that does not find what it says it repairs, or a count that is not right, is a problem.
 */
export function applyRepairs(source: string, { rules, single }: Repairs): Repaired {
  const problems: Repaired['problems'] = [];
  let lines = source.split('\n').map((text, index) => ({ line: index + 1, text }));
  for (const [index, { line, received, published }] of single.entries()) {
    const found = lines.find((entry) => entry.line === line);
    if (!found || found.text.split(received).length !== 2)
      problems.push({
        path: ['single', index],
        message: `line ${line} of the released text does not hold “${received}” exactly once; correct the single repair`,
      });
    else found.text = found.text.replace(received, () => published);
  }
  for (const [index, { rule, count, lines: places }] of rules.entries()) {
    const step = RULES[rule](lines, places ?? []);
    if (step.count !== count)
      problems.push({
        path: ['rules', index, 'count'],
        message: `the rule “${rule}” changes ${step.count} places, not ${count}; look at them and correct the count`,
      });
    lines = step.lines;
  }
  return { lines, problems };
}

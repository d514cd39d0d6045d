import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../plan/content.ts';
import { findNumbers, isInDigits } from '../numbers/find.ts';
import type { FoundNumber } from '../numbers/find.ts';
import { listFigureNotes } from '../figures/notes.ts';
import { keysOfRow, valueOfRow } from '../figures/figure.ts';
import type { LineOf, Problem } from './problem.ts';
import { findQuantity } from '../numbers/read.ts';
import { toEnds } from '../relations/ends.ts';
import { listParagraphs } from '../plan/paragraphs.ts';

const FILE = 'figures.yaml';

/** Every number of `figures.yaml` stands in its paragraph, in both languages, with the same value. */
export function checkNumbers(content: Content, lineOf: LineOf): Problem[] {
  const paragraphs = new Map(listParagraphs(content).map((paragraph) => [paragraph.id, paragraph]));
  return Object.entries(content.figures.numbers).flatMap(([key, { paragraph, zh, en }]) => {
    const fail = (message: string): Problem => ({
      file: FILE,
      line: lineOf(['numbers', key]),
      message: `${key}: ${message}`,
    });
    const text = paragraphs.get(paragraph);
    if (!text) return [fail(`there is no paragraph ${paragraph}; correct the id`)];
    const missing = (
      [
        ['zh', zh],
        ['en', en],
      ] as const
    ).filter(([lang, words]) => !text[lang].includes(words));
    if (missing.length > 0)
      return missing.map(([lang, words]) =>
        fail(`“${words}” does not stand in ${paragraph} (${lang}); correct the number or the paragraph`),
      );
    const [a, b] = [findQuantity(zh, 'zh'), findQuantity(en, 'en')];
    if (!a || !b) return [fail(`there is no number in “${zh}” or “${en}”`)];
    if (a.value !== b.value || a.operator !== b.operator)
      return [
        fail(
          `“${zh}” is ${a.operator ?? ''}${a.value} but “${en}” is ${b.operator ?? ''}${b.value}; both languages give the same number`,
        ),
      ];
    return [];
  });
}

/** Figures name numbers that exist, stand once in the text, and are all placed. */
export function checkFigures({ outline, figures: { figures, numbers } }: Content, lineOf: LineOf): Problem[] {
  const placed = outline.units.filter(({ kind }) => kind === 'figure');
  const unknown = placed
    .filter(({ id }) => !figures.some((figure) => figure.id === id))
    .map(({ id, at }) => ({
      ...at.zh,
      message: `<Figure id="${id}" /> names no figure of figures.yaml; correct the id`,
    }));
  const problems = figures.flatMap((figure, index) => {
    const rows = figure.rows.flatMap((entry, row) =>
      keysOfRow(entry)
        .filter((key) => !numbers[key])
        .map((key) => ({
          file: FILE,
          line: lineOf(['figures', index, 'rows', row]),
          message: `${figure.id}: there is no number “${key}”; add it to numbers`,
        })),
    );
    const times = placed.filter(({ id }) => id === figure.id).length;
    return times === 1
      ? rows
      : [
          ...rows,
          {
            file: FILE,
            line: lineOf(['figures', index]),
            message: `${figure.id} stands ${times} times in the text; put <Figure id="${figure.id}" /> once, after its paragraph`,
          },
        ];
  });
  return [...unknown, ...problems];
}

/** What names the plan in the title of a figure. */
const PLAN: Record<Lang, RegExp> = { zh: /规划/, en: /\bPlan\b/ };

/** Says whether a number of a title is one of those drawn, or their ratio, at the precision at which it is printed. */
function isDrawn({ printed, value, factor, unit }: FoundNumber, drawn: number[]): boolean {
  const said = value * factor;
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const half = (factor * 10 ** -decimals) / 2 + 1e-9;
  const scale = unit === '%' ? 100 : 1;
  const ratios = drawn.flatMap((a) => drawn.map((b) => (scale * a) / b));
  return drawn.some((number) => number === said) || ratios.some((ratio) => Math.abs(ratio - said) <= half);
}

/** The title of a figure gives no number that it does not show, and does not take sides where a note says one is open. */
export function checkTitles(content: Content, lineOf: LineOf): Problem[] {
  const { figures } = content;
  return figures.figures.flatMap((figure, index) => {
    const fail = (lang: Lang, message: string): Problem => ({
      file: FILE,
      line: lineOf(['figures', index, 'title', lang]),
      message: `${figure.id}: ${message}`,
    });
    const drawn = figure.rows.map((row) => valueOfRow(row, figures));
    const open = listFigureNotes(figure, content).map(({ id }) => id);
    return LANGS.flatMap((lang) => {
      const labels = figure.rows.flatMap((row) => [
        row.label,
        ...keysOfRow(row).map((key) => figures.numbers[key]?.label),
      ]);
      const named = labels.flatMap((label) => findNumbers(label?.[lang] ?? '', lang).map(({ value }) => value));
      const foreign = findNumbers(figure.title[lang], lang)
        .filter(isInDigits)
        .filter((found) => !named.includes(found.value) && !isDrawn(found, drawn));
      return [
        ...foreign.map(({ printed }) =>
          fail(lang, `“${printed}” in the title is neither drawn nor a ratio of what is; correct the title`),
        ),
        ...(open.length > 0 && !PLAN[lang].test(figure.title[lang])
          ? [
              fail(
                lang,
                `${open.join(', ')} says that its numbers are open; let the title say that the Plan gives them`,
              ),
            ]
          : []),
      ];
    });
  });
}

/** Promises quote the plan word for word, and their quantity and deadline stand in what they quote. */
export function checkCommitments(content: Content, lineOf: LineOf): Problem[] {
  const ends = { zh: toEnds(content, 'zh'), en: toEnds(content, 'en') };
  const { commitments } = content.figures;
  return commitments.flatMap(({ id, at, words, quantity, deadline }, index) => {
    const fail = (message: string): Problem => ({
      file: FILE,
      line: lineOf(['commitments', index]),
      message: `${id}: ${message}`,
    });
    if (commitments.findIndex((other) => other.id === id) < index) return [fail('this id is taken; give another')];
    if (!ends.zh.has(at)) return [fail(`there is no paragraph ${at}; correct the id`)];
    return LANGS.flatMap((lang) => {
      const text = ends[lang].get(at)?.text ?? '';
      const missing = (what: string, where: string, place = at) =>
        where.includes(what) ? [] : [fail(`“${what}” does not stand in ${place} (${lang}); quote it word for word`)];
      // What is cut out of a sentence begins in lower case.
      const inside = (what: string, where: string, place = at) =>
        where.toLowerCase().includes(what.toLowerCase()) ? [] : missing(what, where, place);
      return [
        ...missing(words[lang], text),
        ...quantity[lang].split(/\s*…+\s*/).flatMap((part) => inside(part, words[lang])),
        ...inside(deadline?.[lang] ?? '', ends[lang].get(deadline?.at ?? at)?.text ?? '', deadline?.at),
      ];
    });
  });
}

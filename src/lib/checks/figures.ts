import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { findQuantity } from '../quantity.ts';
import { listParagraphs } from '../units.ts';
import type { LineOf } from './index.ts';

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
export function checkFigures({ pages, figures: { figures, numbers } }: Content, lineOf: LineOf): Problem[] {
  const placed = pages
    .filter(({ lang }) => lang === 'zh')
    .flatMap(({ file, blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [{ ...block, file }] : [])));
  const unknown = placed
    .filter(({ id }) => !figures.some((figure) => figure.id === id))
    .map(({ id, file, line }) => ({
      file,
      line,
      message: `<Figure id="${id}" /> names no figure of figures.yaml; correct the id`,
    }));
  const problems = figures.flatMap((figure, index) => {
    const rows = figure.rows.flatMap(({ number }, row) =>
      numbers[number]
        ? []
        : {
            file: FILE,
            line: lineOf(['figures', index, 'rows', row]),
            message: `${figure.id}: there is no number “${number}”; add it to numbers`,
          },
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

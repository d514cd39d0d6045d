import { calculate, calculateChanges, findOperand, listOperands } from '../arithmetic.ts';
import type { Finding } from '../arithmetic.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { listPublished } from '../published.ts';
import { findQuantity } from '../quantity.ts';
import { listParagraphs } from '../units.ts';

const at = (file: string, message: string): Problem => ({ file, line: 1, message });

/** Every number of `figures.yaml` stands in its paragraph, in both languages, with the same value. */
export function checkNumbers(content: Content): Problem[] {
  const paragraphs = new Map(listParagraphs(content).map((paragraph) => [paragraph.id, paragraph]));
  return Object.entries(content.figures.numbers).flatMap(([key, { paragraph, zh, en }]) => {
    const text = paragraphs.get(paragraph);
    if (!text) return [at('figures.yaml', `${key}: there is no paragraph ${paragraph}; correct the id`)];
    const missing = (
      [
        ['zh', zh],
        ['en', en],
      ] as const
    ).filter(([lang, words]) => !text[lang].includes(words));
    if (missing.length > 0)
      return missing.map(([lang, words]) =>
        at(
          'figures.yaml',
          `${key}: “${words}” does not stand in ${paragraph} (${lang}); correct the number or the paragraph`,
        ),
      );
    const [a, b] = [findQuantity(zh, 'zh'), findQuantity(en, 'en')];
    if (!a || !b) return [at('figures.yaml', `${key}: there is no number in “${zh}” or “${en}”`)];
    if (a.value !== b.value || a.operator !== b.operator)
      return [
        at(
          'figures.yaml',
          `${key}: “${zh}” is ${a.operator ?? ''}${a.value} but “${en}” is ${b.operator ?? ''}${b.value}; both languages give the same number`,
        ),
      ];
    return [];
  });
}

/** Figures name numbers that exist, stand once in the text, and are all placed. */
export function checkFigures({ pages, figures: { figures, numbers } }: Content): Problem[] {
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
  const problems = figures.flatMap((figure) => {
    const rows = figure.rows
      .filter(({ number }) => !numbers[number])
      .map(({ number }) => at('figures.yaml', `${figure.id}: there is no number “${number}”; add it to numbers`));
    const times = placed.filter(({ id }) => id === figure.id).length;
    return times === 1
      ? rows
      : [
          ...rows,
          at(
            'figures.yaml',
            `${figure.id} stands ${times} times in the text; put <Figure id="${figure.id}" /> once, after its paragraph`,
          ),
        ];
  });
  return [...unknown, ...problems];
}

/** Gives what every calculation on the plan’s numbers says. */
export function listFindings({ figures, indicators, plan }: Content): Finding[] {
  const get = (name: string) => {
    const quantity = findOperand(name, figures, indicators);
    if (!quantity) throw new Error(`figures.yaml: there is no number “${name}”`);
    return quantity;
  };
  return [...calculateChanges(indicators, plan), ...figures.checks.map((check) => calculate(check, get))];
}

/** What does not follow is explained by a note, and no note explains what does follow. */
export function checkArithmetic(content: Content): Problem[] {
  const { figures, indicators, notes } = content;
  const unknown = figures.checks.flatMap((check) =>
    listOperands(check)
      .filter((name) => !findOperand(name, figures, indicators))
      .map((name) => at('figures.yaml', `check ${check.id}: there is no number “${name}”; correct the name`)),
  );
  if (unknown.length > 0) return unknown;
  const findings = listFindings(content);
  const open = findings
    .filter(({ id, follows }) => !follows && !notes.some(({ check }) => check === id))
    .map(({ id, calculation }) =>
      at(
        id.startsWith('change-') ? 'indicators.yaml' : 'figures.yaml',
        `${id}: ${calculation}; correct the numbers, or explain it by a note with check: ${id}`,
      ),
    );
  const idle = notes
    .filter(({ check }) => check !== undefined && findings.find(({ id }) => id === check)?.follows !== false)
    .map(({ id, check }) =>
      at(
        'notes.yaml',
        `${id} explains ${check}, which ${findings.some((finding) => finding.id === check) ? 'gives what is printed' : 'is no check'}; remove the note or its check`,
      ),
    );
  return [...open, ...idle];
}

/** Notes name ids that exist. */
export function checkNotes(content: Content): Problem[] {
  const ids = new Set(listPublished(content).map(({ id }) => id));
  return content.notes.flatMap(({ id, about }) =>
    about
      .filter((target) => !ids.has(target))
      .map((target) => at('notes.yaml', `${id}: there is no unit ${target}; correct the id`)),
  );
}

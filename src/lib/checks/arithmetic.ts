import { calculate, calculateChanges, findOperand, listOperands } from '../numbers/arithmetic.ts';
import type { Finding } from '../numbers/arithmetic.ts';
import type { Content } from '../plan/content.ts';
import type { Lines } from '../plan/position.ts';
import type { Problem } from './problem.ts';

/** Gives what every calculation on the plan’s numbers says. */
function listFindings({ figures, indicators, plan }: Content): Finding[] {
  const get = (name: string) => {
    const quantity = findOperand(name, figures, indicators);
    if (!quantity) throw new Error(`figures.yaml: there is no number “${name}”`);
    return quantity;
  };
  return [...calculateChanges(indicators, plan), ...figures.checks.map((check) => calculate(check, get))];
}

/** What does not follow is explained by a note, and no note explains what does follow. */
export function checkArithmetic(content: Content, lines: Lines): Problem[] {
  const at = (file: string, path: PropertyKey[], message: string): Problem => ({
    file,
    line: lines(file, path),
    message,
  });
  const { figures, indicators, notes } = content;
  const unknown = figures.checks.flatMap((check, index) =>
    listOperands(check)
      .filter((name) => !findOperand(name, figures, indicators))
      .map((name) =>
        at('figures.yaml', ['checks', index], `check ${check.id}: there is no number “${name}”; correct the name`),
      ),
  );
  if (unknown.length > 0) return unknown;
  const findings = listFindings(content);
  const open = findings
    .filter(({ id, follows }) => !follows && !notes.some(({ check }) => check === id))
    .map(({ id, calculation }) => {
      const message = `${id}: ${calculation}; correct the numbers, or explain it by a note with check: ${id}`;
      const index = figures.checks.findIndex((check) => check.id === id);
      if (index >= 0) return at('figures.yaml', ['checks', index], message);
      const changed = indicators.indicators.findIndex((indicator) => id === `change-${indicator.id}`);
      return at('indicators.yaml', ['indicators', changed], message);
    });
  const idle = notes.flatMap(({ id, check }, index) => {
    if (check === undefined) return [];
    const finding = findings.find((entry) => entry.id === check);
    const why = finding ? 'gives what is printed' : 'is no check';
    const message = `${id} explains ${check}, which ${why}; remove the note or its check`;
    return finding?.follows === false ? [] : at('notes.yaml', ['notes', index], message);
  });
  return [...open, ...idle];
}

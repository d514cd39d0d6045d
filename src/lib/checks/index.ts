import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { checkArithmetic, checkFigures, checkNotes, checkNumbers } from './figures.ts';
import { checkHome } from './home.ts';
import { checkIndicators } from './indicators.ts';
import { checkAllParity, checkHeads, checkOrder, checkTwins, checkUnique } from './pages.ts';
import { checkReferences } from './references.ts';
import { checkAllRelations } from './relations.ts';
import { checkSource } from './source.ts';

/** Gives the line of a file on which a value stands. */
export type LineOf = (path: PropertyKey[]) => number;

/** The lines of the files whose single entries are checked. */
export type LinesOf = Record<'indicators' | 'relations', LineOf>;

/**
 * Holds the parts of a content folder against each other. Stops at the first check that finds something, because
 * what the later ones would say may only follow from it.
 */
export function checkContent(content: Content, lineOf: LinesOf): Problem[] {
  const { pages } = content;
  const checks: (() => Problem[])[] = [
    () => checkHeads(pages),
    () => checkTwins(pages),
    () => checkUnique(pages),
    () => checkIndicators(content.indicators, lineOf.indicators),
    () => checkReferences(content),
    () => checkOrder(pages),
    () => checkAllParity(pages),
    () => checkNumbers(content),
    () => checkFigures(content),
    () => checkNotes(content),
    () => checkAllRelations(content, lineOf.relations),
    () => checkArithmetic(content),
    () => checkHome(content),
    () => checkSource(content),
  ];
  for (const check of checks) {
    const problems = check();
    if (problems.length > 0) return problems;
  }
  return [];
}

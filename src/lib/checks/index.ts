import type { Content } from '../content.ts';
import type { Lines } from '../gates/text.ts';
import type { Problem } from '../problem.ts';
import { checkArithmetic, checkNotes } from './arithmetic.ts';
import { checkCommitments, checkFigures, checkNumbers, checkTitles } from './figures.ts';
import { checkGlossary } from './glossary.ts';
import { checkHome } from './home.ts';
import { checkIndicators } from './indicators.ts';
import { checkAllParity, checkHeads, checkOrder, checkTwins, checkUnique } from './pages.ts';
import { checkReferences } from './references.ts';
import { checkAllRelations } from './relations.ts';
import { checkSource } from './source.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkExceptions, checkTranslation } from './translation.ts';
import { checkUnits } from './units.ts';

/** Gives the line of a file on which a value stands. */
export type LineOf = (path: PropertyKey[]) => number;

/**
 * Holds the parts of a content folder against each other. Stops at the first check that finds something, because
 * what the later ones would say may only follow from it.
 */
export function checkContent(content: Content, lines: Lines): Problem[] {
  const { pages } = content;
  const checks: (() => Problem[])[] = [
    () => checkHeads(pages),
    () => checkTwins(pages),
    () => checkUnique(pages),
    () => checkIndicators(content.indicators, (path) => lines('indicators.yaml', path)),
    () => checkReferences(content),
    () => checkOrder(pages),
    () => checkAllParity(pages),
    () => checkUnits(content),
    () => checkTranslation(content, lines),
    () => checkExceptions(content, lines),
    () => checkNumbers(content, (path) => lines('figures.yaml', path)),
    () => checkFigures(content, (path) => lines('figures.yaml', path)),
    () => checkTitles(content, (path) => lines('figures.yaml', path)),
    () => checkCommitments(content, (path) => lines('figures.yaml', path)),
    () => checkNotes(content, (path) => lines('notes.yaml', path)),
    () => checkArithmetic(content, lines),
    () => checkHome(content, lines),
    () => checkGlossary(content, (path) => lines('glossary.yaml', path)),
    () => checkAllRelations(content, (path) => lines('relations.yaml', path)),
    () => checkSynonyms(content, (path) => lines('synonyms.yaml', path)),
    () => checkSource(content),
  ];
  for (const check of checks) {
    const problems = check();
    if (problems.length > 0) return problems;
  }
  return [];
}

import type { Content } from '../plan/content.ts';
import type { Lines } from '../plan/position.ts';
import type { Problem } from './problem.ts';
import { checkArithmetic } from './arithmetic.ts';
import { checkCommitments, checkFigures, checkNumbers, checkTitles } from './figures.ts';
import { checkGlossary } from './glossary.ts';
import { checkHome } from './home.ts';
import { checkIndicators } from './indicators.ts';
import { checkNotes } from './notes.ts';
import { checkAllParity, checkHeads, checkOrder, checkTwins, checkUnique } from './pages.ts';
import { checkReferences } from './references.ts';
import { checkAllRelations } from './relations.ts';
import { checkResults } from './results.ts';
import { checkSource } from './source.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkExceptions, checkTranslation } from './translation.ts';
import { checkUnits } from './units.ts';

/** A check, and the checks whose faults it would only repeat. */
interface Check {
  find: () => Problem[];
  after?: string[];
}

/** What text and table must pass before anything else can be held against them. */
const TEXT = ['heads', 'twins', 'unique', 'indicators', 'references', 'order', 'parity'];

/** The check that cannot be made where a file was not read. */
const LEFT_UNDONE: [RegExp, string][] = [
  [/^chapters\//, 'twins'],
  [/^projects\//, 'references'],
  [/^figures\./, 'numbers'],
  [/^notes\./, 'notes'],
  [/^results\./, 'results'],
  [/^relations\./, 'relations'],
  [/^glossary\./, 'glossary'],
  [/^exceptions\./, 'translation'],
];

function listChecks(content: Content, lines: Lines): Record<string, Check> {
  const { pages } = content;
  const lineOf = (file: string) => (path: PropertyKey[]) => lines(file, path);
  return {
    heads: { find: () => checkHeads(pages, lines) },
    twins: { find: () => checkTwins(pages), after: ['heads'] },
    unique: { find: () => checkUnique(content, lines) },
    indicators: { find: () => checkIndicators(content.indicators, lineOf('indicators.yaml')) },
    references: { find: () => checkReferences(content, lines), after: ['heads', 'twins'] },
    order: { find: () => checkOrder(content, lines), after: ['heads', 'twins', 'unique', 'references'] },
    parity: { find: () => checkAllParity(content, lines), after: ['heads', 'twins', 'unique', 'references', 'order'] },
    units: { find: () => checkUnits(content, lines), after: TEXT },
    translation: { find: () => checkTranslation(content, lines), after: [...TEXT, 'units'] },
    exceptions: { find: () => checkExceptions(content, lines), after: [...TEXT, 'translation', 'glossary'] },
    numbers: { find: () => checkNumbers(content, lineOf('figures.yaml')), after: TEXT },
    figures: { find: () => checkFigures(content, lineOf('figures.yaml')), after: [...TEXT, 'numbers'] },
    titles: { find: () => checkTitles(content, lineOf('figures.yaml')), after: [...TEXT, 'numbers', 'figures'] },
    commitments: { find: () => checkCommitments(content, lineOf('figures.yaml')), after: [...TEXT, 'numbers'] },
    notes: { find: () => checkNotes(content, lineOf('notes.yaml')), after: [...TEXT, 'numbers'] },
    results: { find: () => checkResults(content, lineOf('results.yaml')), after: TEXT },
    arithmetic: { find: () => checkArithmetic(content, lines), after: [...TEXT, 'numbers', 'notes'] },
    home: { find: () => checkHome(content, lines), after: TEXT },
    glossary: { find: () => checkGlossary(content, lines), after: TEXT },
    relations: {
      find: () => checkAllRelations(content, lineOf('relations.yaml')),
      after: [...TEXT, 'glossary'],
    },
    synonyms: { find: () => checkSynonyms(content, lineOf('synonyms.yaml')), after: TEXT },
    source: { find: () => checkSource(content, lines), after: TEXT },
  };
}

/**
 * Holds the parts of a content folder against each other and gives all that is independently wrong: a check is left
 * out where another one, on which it rests, has found something, and a line is blamed by one check only.
 *
 * @param unread files that could not be read; what is said of them stands already
 */
export function checkContent(content: Content, lines: Lines, unread: string[] = []): Problem[] {
  const failed = new Set(unread.flatMap((file) => LEFT_UNDONE.find(([name]) => name.test(file))?.[1] ?? []));
  const problems: Problem[] = [];
  const isKnown = ({ file, line }: Problem) =>
    unread.includes(file) || problems.some((other) => other.file === file && other.line === line);
  for (const [name, { find, after = [] }] of Object.entries(listChecks(content, lines))) {
    const found = [name, ...after].some((other) => failed.has(other)) ? [] : find();
    if (found.length > 0) failed.add(name);
    problems.push(...found.filter((problem) => !isKnown(problem)));
  }
  return problems;
}

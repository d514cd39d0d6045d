import { basename } from 'node:path';

import { LANGS } from '../i18n/locales.ts';
import type { Problem } from '../lib/checks/problem.ts';
import { findMeant } from '../lib/text/distance.ts';
import { listFiles } from './files.ts';

/** The files that a content folder may hold, beside the released text; what else stands there means nothing. */
const KNOWN: string[] = [
  'plan.yaml',
  'repairs.yaml',
  'indicators.yaml',
  'figures.yaml',
  'relations.yaml',
  'glossary.yaml',
  'notes.yaml',
  'questions.yaml',
  'results.yaml',
  'synonyms.yaml',
  'exceptions.yaml',
  'ids.json',
  'STYLE.md',
  'README.md',
];

const TREES = new RegExp(`^(?:source/|projects/[^/]+\\.ya?ml$|chapters/(?:${LANGS.join('|')})/.+\\.mdx$)`);

/** Finds files whose name the engine does not know, so that a misspelt one does not silently mean nothing. */
export function findUnknownFiles(root: string): Problem[] {
  return listFiles(root)
    .filter((file) => !KNOWN.includes(file) && !TREES.test(file))
    .map((file) => {
      const meant = findMeant(basename(file), KNOWN);
      const remedy = meant === undefined ? 'remove it, or correct its name' : `did you mean ${meant}?`;
      return { file, line: 1, message: `the engine knows no such file, so that it would mean nothing; ${remedy}` };
    });
}

import { basename } from 'node:path';

import { formatProblem, placeIn } from '../lib/checks/problem.ts';
import type { Problem } from '../lib/checks/problem.ts';

/** Gives what is wrong in a content folder as an editor reads it, a line each, with paths from the folder’s own name. */
export const listMessages = (folder: string, problems: Problem[]): string[] =>
  problems.map((problem) => formatProblem(placeIn(basename(folder), problem)));

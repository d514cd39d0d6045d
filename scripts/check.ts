import { basename } from 'node:path';

import { readContent } from '../src/build/content.ts';
import { contentFolder } from '../src/build/settings.ts';
import { formatProblem, placeIn } from '../src/lib/problem.ts';
import { isMain } from './run/main.ts';

/** Checks the content and says what is wrong with it, one line a problem; gives the number of problems. */
export function check(folder = contentFolder()): number {
  const { problems } = readContent(folder);
  for (const problem of problems) console.error(formatProblem(placeIn(basename(folder), problem)));
  return problems.length;
}

if (isMain(import.meta.url)) {
  const count = check();
  if (count > 0) console.error(`${count} ${count === 1 ? 'problem' : 'problems'} in the content; nothing was built.`);
  else console.log('The content is sound.');
  process.exitCode = count > 0 ? 1 : 0;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { LineOf, Problem } from '../lib/checks/problem.ts';
import type { Plan } from '../schemas/plan.ts';
import { missing, readText } from './yaml.ts';

/** Reads the released text; a file that is missing, or has not the bytes that were received, is a problem. */
export function readSource(
  root: string,
  { file, sha256 }: NonNullable<Plan['source']>,
  lineOfPlan: LineOf,
): { source?: string; problems: Problem[] } {
  const source = readText(root, file);
  if (source === undefined) return { problems: [missing(file)] };
  const sum = createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex');
  if (sum === sha256) return { source, problems: [] };
  const message = `source.sha256 is not the sum of ${file}, which is ${sum}; bring back the file as it was received, or correct the sum`;
  return { source, problems: [{ file: 'plan.yaml', line: lineOfPlan(['source', 'sha256']), message }] };
}

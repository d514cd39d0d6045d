import { describeDifference, findLineOfParting, publishedLines } from '../source/account.ts';
import type { PublishedLine } from '../source/account.ts';
import type { Content } from '../plan/content.ts';
import type { Lines } from '../plan/position.ts';
import type { Problem } from './problem.ts';
import { applyRepairs } from '../source/repairs.ts';
import type { SourceLine } from '../source/repairs.ts';

const REPAIRS = 'repairs.yaml';

/** Says how a published line and a received one differ; where one is missing, the text ends too early. */
function toProblem(ours: PublishedLine, theirs: SourceLine | undefined, file: string): Problem {
  const received = theirs?.text ?? '';
  const place = theirs ? `line ${theirs.line} of ${file}` : `the end of ${file}`;
  const how = describeDifference(ours.text, received);
  const message = `${ours.id} is not what ${place} says: ${how}; correct the text, or list the repair in ${REPAIRS}`;
  return { file: ours.file, line: findLineOfParting(ours, received), message };
}

/**
 * Accounts for every character of the released text: with the repairs applied it must be, line for line, what is
 * published. Where the number of lines differs, only the first fault is told, because what follows may be shifted.
 */
export function checkSource(content: Content, lineOf: Lines): Problem[] {
  const { plan, source, repairs } = content;
  if (!plan.source || source === undefined || !repairs) return [];
  const { file } = plan.source;
  const { lines, problems } = applyRepairs(source, repairs);
  if (problems.length > 0)
    return problems.map(({ path, message }) => ({ file: REPAIRS, line: lineOf(REPAIRS, path), message }));

  const published = publishedLines(content, lineOf);
  const end = { ...(published.at(-1) ?? { id: 'the plan', file: 'plan.yaml', line: 1 }), text: '' };
  const differing = Array.from({ length: Math.max(published.length, lines.length) }, (_, index) => index)
    .filter((index) => published[index]?.text !== lines[index]?.text)
    .map((index) => toProblem(published[index] ?? end, lines[index], file));
  return published.length === lines.length ? differing : differing.slice(0, 1);
}

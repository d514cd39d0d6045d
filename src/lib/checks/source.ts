import { describeDifference, publishedLines } from '../account.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { applyRepairs } from '../repairs.ts';

/**
 * Accounts for every character of the released text: with the repairs applied it must be, line for line, what is
 * published. Stops at the first line that differs, because what follows may only be shifted.
 */
export function checkSource(content: Content): Problem[] {
  const { plan, source, repairs } = content;
  if (!plan.source || source === undefined || !repairs) return [];
  const { lines, problems } = applyRepairs(source, repairs);
  if (problems.length > 0) return problems.map((message) => ({ file: 'repairs.yaml', line: 1, message }));

  const published = publishedLines(content);
  for (let index = 0; index < Math.max(published.length, lines.length); index++) {
    const [ours, theirs] = [published[index], lines[index]];
    if (ours && theirs && ours.text === theirs.text) continue;
    const end = published.at(-1);
    const { file, line, id } = ours ?? {
      file: end?.file ?? 'plan.yaml',
      line: end?.line ?? 1,
      id: end?.id ?? 'the end',
    };
    const place = theirs ? `line ${theirs.line} of ${plan.source.file}` : `the end of ${plan.source.file}`;
    const how = describeDifference(ours?.text ?? '', theirs?.text ?? '');
    return [
      {
        file,
        line,
        message: `${id} is not what ${place} says: ${how}; correct the text, or list the repair in repairs.yaml`,
      },
    ];
  }
  return [];
}

import type { Content } from '../plan/content.ts';
import type { LineOf, Problem } from './problem.ts';
import { listPublished } from '../plan/published.ts';

/** Results speak of something that exists, in the order of time, and of no day after the edition. */
export function checkResults(content: Content, lineOf: LineOf): Problem[] {
  const { plan, results } = content;
  const ids = new Set(listPublished(content).map(({ id }) => id));
  return results.flatMap(({ of, date }, index) => {
    const fail = (key: string, message: string): Problem => ({
      file: 'results.yaml',
      line: lineOf(['results', index, key]),
      message: `${of}, ${date}: ${message}`,
    });
    if (!ids.has(of)) return [fail('of', `there is no indicator or paragraph ${of}; correct the id`)];
    const earlier = results.slice(0, index).filter((result) => result.of === of);
    if (earlier.some((result) => result.date >= date))
      return [fail('date', 'the results are not in order; give each date once, the earliest first')];
    const known = plan.edition.date.slice(0, date.length);
    return date > known ? [fail('date', `the edition is of ${plan.edition.date}; a result cannot be later`)] : [];
  });
}

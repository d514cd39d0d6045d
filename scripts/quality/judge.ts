/** What must hold of the queries of a kind, taken together: shares between 0 and 1. */
interface Goal {
  /** Recall among the first five. */
  recall?: number;
  /** The first result is right. */
  first?: number;
  /** Every right place stands in the whole list, and nothing else. */
  exact?: number;
  /** At least one right place among the first five. */
  any?: number;
}

/** Kinds of queries, and how well they must be answered. */
export const GOALS = {
  term: { recall: 0.99 },
  phrase: { recall: 0.99, first: 0.95 },
  name: { first: 0.95 },
  scattered: { recall: 0.95 },
  question: { recall: 0.95 },
  mixed: { recall: 0.99 },
  variant: { recall: 0.99 },
  quoted: { recall: 0.99, exact: 1 },
  number: { recall: 0.99 },
  reference: { first: 0.95 },
  across: { recall: 0.95 },
  synonym: { recall: 0.95 },
  mistyped: { any: 0.95 },
  nothing: { exact: 1 },
  hostile: { any: 1 },
} satisfies Record<string, Goal>;

/** A kind of query. */
export type QueryKind = keyof typeof GOALS;

/** Something measured. */
export type Measure = keyof Goal;

/** The places that a query must lead to, and those that it may. */
export interface Wanted {
  right: string[];
  also: string[];
}

const SHOWN = 5;

/**
 * Says whether a result is a place. A result counts for the place that its address names, and for no other: not a
 * heading for its paragraphs, not a project for its parts. Only a project’s content counts for each of its parts, and a
 * closing paragraph and its parts for each other, because editions may give them as one or as several.
 */
export function isAt(result: string, place: string): boolean {
  if (result === place) return true;
  const closing = /^ch\d+-close/;
  if (closing.test(place)) return closing.exec(result)?.[0] === closing.exec(place)?.[0];
  return result.endsWith('-content') && place.startsWith(result.replace(/content$/, 'c'));
}

const isAmong = (results: string[], place: string): boolean => results.some((result) => isAt(result, place));

/**
 * Recall among the first five: how many of the right places stand there, divided by five or by their number, whichever is
 * smaller. A term or figure that holds the words takes one of the five without harm; anything else that is not right
 * takes it in vain. Where there is no right place, the list must be empty.
 */
function toRecall(results: string[], { right, also }: Wanted): number {
  if (right.length === 0) return results.length === 0 ? 1 : 0;
  const shown = results.slice(0, SHOWN);
  const room = SHOWN - shown.filter((result) => also.includes(result)).length;
  return Math.min(1, right.filter((place) => isAmong(shown, place)).length / Math.max(1, Math.min(room, right.length)));
}

/** Gives how well the results, best first, answer a query: each measure between 0 and 1. */
export function judge(results: string[], wanted: Wanted): Record<Measure, number> {
  const { right, also } = wanted;
  const [first = ''] = results;
  const complete = right.every((place) => isAmong(results, place));
  const precise = results.every((result) => [...right, ...also].some((place) => isAt(result, place)));
  const recall = toRecall(results, wanted);
  return {
    recall,
    first: right.some((place) => isAt(first, place)) ? 1 : 0,
    exact: complete && precise ? 1 : 0,
    any: right.length === 0 || recall > 0 ? 1 : 0,
  };
}

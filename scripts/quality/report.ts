import { GOALS, judge } from './judge.ts';
import type { Measure, QueryKind } from './judge.ts';
import type { Query } from './queries.ts';

/** A query with what was found for it, best first. */
export interface Outcome extends Query {
  results: string[];
}

const average = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Gives a measure over outcomes: the average of its shares. */
export const measure = (outcomes: Outcome[], name: Measure): number =>
  average(outcomes.map((outcome) => judge(outcome.results, outcome)[name]));

/** Gives what falls short of a measure, a line each: the query, what it should have found, and what it found. */
function listFailures(outcomes: Outcome[], name: Measure): string[] {
  const some = (ids: string[], count: number) =>
    ids.slice(0, count).join(' ') + (ids.length > count ? ` … (${ids.length})` : '');
  return outcomes
    .filter((outcome) => judge(outcome.results, outcome)[name] < 1)
    .map(({ lang, text, right, results }) =>
      [
        `${lang} ${text.slice(0, 60)}`,
        `wanted ${some(right, 8) || 'nothing'}`,
        `got ${some(results, 6) || 'nothing'}`,
      ].join(' | '),
    );
}

/** Gives the measures of a kind that fall short of its goal, each with the queries that cause it. */
export function listShortfalls(kind: QueryKind, outcomes: Outcome[]): string[] {
  return Object.entries(GOALS[kind]).flatMap(([key, goal]) => {
    const name = key as Measure;
    const reached = measure(outcomes, name);
    if (reached >= goal) return [];
    return [`${kind}: ${name} is ${reached.toFixed(3)}, expected ${goal}`, ...listFailures(outcomes, name)];
  });
}

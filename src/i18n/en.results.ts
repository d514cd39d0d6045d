import type { zhResults } from './zh.results.ts';

/** The interface in English: what is publicly known of the results. */
export const enResults: typeof zhResults = {
  title: 'Were the targets met?',
  titleOfOne: 'Was the target met?',
  titleOfProject: 'Was the goal met?',
  lead: 'These values were reported during the period; they are not final results. They are given as reported, and nothing is computed from them.',
  reportedBy: (who) => `Reported by ${who}.`,
  source: 'Source',
  translated: '(translated for this edition)',
  none: (date) => `No public value on the Plan’s own definition was found by the date of this edition, ${date}.`,
  others: (date, count) =>
    `For the other ${count} ${count === 1 ? 'indicator' : 'indicators'}, no public value on the Plan’s own definition was found by the date of this edition, ${date}.`,
};

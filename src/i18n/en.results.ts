import type { zhResults } from './zh.results.ts';

/** The interface in English: what is publicly known of the results. */
export const enResults: typeof zhResults = {
  title: 'Values reported during the period',
  lead: 'This was reported during the period; it is no final result. It is given as reported, with words in square brackets added by the editors, and nothing is computed from it.',
  wordsOnly: '(a related statement that gives no value of the indicator)',
  statement: 'A related statement reported during the period',
  reportedBy: (who) => `Reported by ${who}.`,
  notOfPlan: 'reported; not in the Plan',
  source: 'Source',
  translated: '(translated for this edition)',
  none: (date) =>
    `No public value on the Plan’s own definition was found by the editors by the date of this edition, ${date}.`,
  others: (date, count, values, words) =>
    [
      ...(values ? [`There are public values for ${values}`] : []),
      ...(words
        ? [`${values ? 'there' : 'There'} are only related statements, which give no value, for ${words}`]
        : []),
      `${values || words ? 'for' : 'For'} the other ${count} ${count === 1 ? 'indicator' : 'indicators'}, the editors found no public value on the Plan’s own definition by the date of this edition, ${date}`,
    ].join('; ') + '.',
};

/** The words without which no chart is published. */
export interface ChartText {
  /** A sentence that says what the chart shows, not only what it is about. */
  title: string;
  /** The unit, or that the plan gives none. */
  unit: string;
  source: string;
  /** The chart in words, for readers who do not see it. */
  description: string;
}

const REMEDIES: Record<keyof ChartText, string> = {
  title: 'a title sentence',
  unit: 'its unit, or the words that there is none',
  source: 'its source',
  description: 'a description in words',
};

/**
 * Gives the words of a chart back; throws, and so stops the build, where one of them is missing or the title only
 * repeats the name of what is drawn. The message names the chart by its id.
 */
export function requireChartText(id: string, name: string, text: ChartText): ChartText {
  for (const key of ['title', 'unit', 'source', 'description'] as const)
    // A label with nothing after it, such as “Unit: ”, is as good as nothing.
    if (!text[key]?.trim() || /[:：]\s*$/.test(text[key]))
      throw new Error(`The chart of ${id} (${name}) has no ${key}; give it ${REMEDIES[key]}.`);
  if (text.title.trim() === name.trim())
    throw new Error(`The chart of ${id} (${name}) has only its name as title; give it ${REMEDIES.title}.`);
  return text;
}

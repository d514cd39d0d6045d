import type { Lang } from '../../i18n/locales.ts';
import { toHref } from '../site/address.ts';
import type { Content } from '../plan/content.ts';
import type { Indicator } from '../indicators/indicator.ts';

/** A goal of the plan in its own words, with its address. */
export interface GoalLine {
  words: string;
  href: string;
}

/** Gives the goals of the plan by their leads; those without one are left to their page. */
export const listGoals = ({ outline }: Content, lang: Lang): GoalLine[] =>
  outline.units
    .filter(({ kind, title }) => kind === 'goal' && title[lang])
    .map(({ title, path }) => ({ words: title[lang], href: toHref(lang, path) }));

/** Gives the indicators that the home page shows: those that the plan’s settings name, else the first of each category. */
export function pickHighlights(indicators: Indicator[], ids: string[] | undefined): Indicator[] {
  if (ids) return ids.flatMap((id) => indicators.filter((indicator) => indicator.id === id));
  return indicators.filter(
    ({ category }, index) => indicators.findIndex((other) => other.category.zh === category.zh) === index,
  );
}

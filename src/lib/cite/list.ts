import { getStrings } from '../../i18n/strings.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Page } from '../page.ts';
import { toCitedData, toCitedPart, toCitedPlan } from './citable.ts';
import type { Citable } from './citable.ts';

/** The indicators as a data file, as it is cited. */
export const toCitedIndicators = ({ plan }: Content, lang: Lang, site: URL | undefined): Citable =>
  toCitedData(
    plan,
    lang,
    { id: 'data-indicators', title: getStrings(lang).indicators.title, path: 'data/indicators.json' },
    site,
  );

/** Gives the address of the place at which a figure stands. */
function figurePath(pages: Page[], id: string): string {
  const page = pages.find(({ blocks }) => blocks.some((block) => block.kind === 'figure' && block.id === id));
  return `plan/${page?.path ?? ''}/#${id}`;
}

/** Gives everything that can be cited in one language, in the order of the plan; each has its files. */
export function listCitables(content: Content, lang: Lang, site: URL | undefined): Citable[] {
  const { plan, pages, indicators, figures, projects } = content;
  const parts = [
    ...pages.filter((page) => page.lang === lang).map(({ id, title, path }) => ({ id, title, path: `plan/${path}/` })),
    ...indicators.indicators.map(({ id, name, slug }) => ({ id, title: name[lang], path: `indicators/${slug}/` })),
    ...figures.figures.map(({ id, title }) => ({ id, title: title[lang], path: figurePath(pages, id) })),
    ...projects.map(({ id, title, slug }) => ({ id, title: title[lang], path: `projects/${slug}/` })),
  ];
  return [
    toCitedPlan(plan, lang, site),
    ...parts.map((part) => toCitedPart(plan, lang, part, site)),
    toCitedIndicators(content, lang, site),
  ];
}

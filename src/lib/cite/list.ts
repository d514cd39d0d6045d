import { getStrings } from '../../i18n/strings.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Content } from '../plan/content.ts';
import { enumerate } from '../text/enumerate.ts';
import { toFigure } from '../figures/figure.ts';
import { getUnit } from '../plan/outline.ts';
import { toCitedData, toCitedFigure, toCitedPart, toCitedPlan } from './citable.ts';
import type { Citable } from './citable.ts';
import type { FigureEntry } from '../../schemas/figures.ts';

/** The indicators as a data file, as it is cited. */
const toCitedIndicators = ({ plan }: Content, lang: Lang, site: URL | undefined): Citable =>
  toCitedData(
    plan,
    lang,
    { id: 'data-indicators', title: getStrings(lang).indicators.title, path: 'data/indicators.json' },
    site,
  );

/** Says under which numbers the passages stand that give a figure its values: 一（一）1和一（二）2. */
function toFigurePlace(content: Content, entry: FigureEntry, lang: Lang): string {
  const given = new Set(toFigure(entry, content.figures, lang).paragraphs);
  const { units, byId } = content.outline;
  const places = units
    .filter(({ id }) => given.has(id))
    .map(({ parent = '', label }) => {
      const above = byId.get(parent);
      return (above?.kind === 'heading' && above.label[lang]) || label[lang];
    });
  return enumerate([...new Set(places)], lang);
}

/** Gives the figures of the editors for citation. */
const toCitedFigures = (content: Content, lang: Lang, site: URL | undefined): Citable[] =>
  content.figures.figures.map((entry) => {
    const { path } = getUnit(content.outline, entry.id);
    const place = toFigurePlace(content, entry, lang);
    return toCitedFigure(content.plan, lang, { id: entry.id, title: entry.title[lang], path, place }, site);
  });

/** Gives everything that can be cited in one language, in the order of the plan; each has its files. */
export function listCitables(content: Content, lang: Lang, site: URL | undefined): Citable[] {
  const { plan, pages, indicators, projects } = content;
  const parts = [
    ...pages.filter((page) => page.lang === lang).map(({ id, title, path }) => ({ id, title, path: `plan/${path}/` })),
    ...indicators.indicators.map(({ id, name, slug }) => ({ id, title: name[lang], path: `indicators/${slug}/` })),
    ...projects.map(({ id, title, slug }) => ({ id, title: title[lang], path: `projects/${slug}/` })),
  ];
  return [
    toCitedPlan(plan, lang, site),
    ...parts.map((part) => toCitedPart(plan, lang, part, site)),
    ...toCitedFigures(content, lang, site),
    toCitedIndicators(content, lang, site),
  ];
}

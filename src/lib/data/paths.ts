import type { Lang } from '../../i18n/locales.ts';

/** Gives the files of one indicator’s values, below `/data/`. */
export const pathsOfValues = (slug: string): string[] =>
  ['csv', 'excel.csv', 'xlsx', 'json'].map((format) => `indicators/${slug}.${format}`);

/** Gives the files of one indicator’s chart in a language, below `/data/`; the PNG is drawn after the pages. */
export const pathsOfPictures = (slug: string, lang: Lang): string[] =>
  ['svg', 'png'].map((format) => `indicators/${slug}.${lang}.${format}`);

/** Gives the files of one figure of the text in a language, below `/data/`; the PNG is drawn after the pages. */
export const pathsOfFigure = (id: string, lang: Lang): string[] =>
  ['svg', 'png'].map((format) => `figures/${id}.${lang}.${format}`);

/** Gives the files of one key project, below `/data/`. */
export const pathsOfProject = (slug: string): string[] => [`projects/${slug}.json`];

/** Files of all links, below `/data/`. */
export const PATHS_OF_RELATIONS: string[] = ['csv', 'excel.csv', 'json'].map((format) => `relations.${format}`);

/** Files of all indicators, below `/data/`. */
export const PATHS_OF_ALL: string[] = ['csv', 'excel.csv', 'xlsx', 'json'].map((format) => `indicators.${format}`);

/** Files of the promises that stand in the text only, below `/data/`. */
export const PATHS_OF_COMMITMENTS: string[] = ['csv', 'excel.csv', 'json'].map((format) => `commitments.${format}`);

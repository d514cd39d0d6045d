import type { Lang } from '../../i18n/locales.ts';

/** Where something stands in the content folder: the file, relative to it, and the line, counted from 1. */
export interface Position {
  file: string;
  line: number;
}

/** Gives the line on which a value stands in a file of the content folder: `lines('plan.yaml', ['title', 'en'])`. */
export type Lines = (file: string, path: PropertyKey[]) => number;

/** Gives where the two languages of a value of a YAML file stand. */
export const positionsOf = (file: string, path: PropertyKey[], lines: Lines): Record<Lang, Position> => ({
  zh: { file, line: lines(file, [...path, 'zh']) },
  en: { file, line: lines(file, [...path, 'en']) },
});

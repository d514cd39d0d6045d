import { stem } from '../text/stem.ts';

const toBase = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .split(/[\s-]+/)
    .map(stem)
    .join(' ');

/** Says whether two names differ in no more than number, article, case or ending, so that one need not be shown. */
export const isInflected = (a: string, b: string): boolean => toBase(a) === toBase(b);

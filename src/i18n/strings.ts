import { en } from './en.ts';
import type { Lang } from './locales.ts';
import { zh } from './zh.ts';

/** The interface in one language: the same keys in both, or it does not compile. */
export type Strings = typeof zh;

const STRINGS: Record<Lang, Strings> = { zh, en };

/** Gives the interface strings of a language. */
export const getStrings = (lang: Lang): Strings => STRINGS[lang];

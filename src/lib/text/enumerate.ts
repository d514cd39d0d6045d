import type { Lang } from '../../i18n/locales.ts';

const FORMATS: Record<Lang, Intl.ListFormat> = {
  zh: new Intl.ListFormat('zh'),
  // British, because English here has no comma before “and”.
  en: new Intl.ListFormat('en-GB'),
};

/** Joins things as a sentence does: A和B; A, B and C. */
export const enumerate = (things: string[], lang: Lang): string => FORMATS[lang].format(things);

/** Gives what a sentence puts before each of some things: nothing, a comma, “and”. */
export function listJoints(things: string[], lang: Lang): string[] {
  const joints: string[] = [];
  let joint = '';
  for (const { type, value } of FORMATS[lang].formatToParts(things)) {
    if (type === 'literal') joint = value;
    else joints.push(joint);
  }
  return joints;
}

import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import type { Strings } from '../../src/i18n/strings.ts';

/** A file of tests, and words of the title of the one that stands behind a sentence. */
type Proof = [file: string, title: string];
/** A lack that the editors state themselves; no test can know of it. */
const STATED = 'stated';

type KeysOf<Part> = Record<keyof Part, Proof[] | typeof STATED>;

/** What stands behind each sentence of the accessibility statement. */
const ACCESS: {
  standard: KeysOf<Strings['access']['standard']>;
  tests: KeysOf<Strings['access']['tests']>;
  limits: KeysOf<Strings['access']['limits']>;
} = {
  standard: {
    criteria: [
      ['browser/access', 'axe finds nothing at'],
      ['unit/palette', 'on every ground (WCAG 1.4.6)'],
      ['browser/aids', '80 letters on %s (WCAG 1.4.8)'],
      ['browser/looks', 'even gaps for a reader who chose %s (WCAG 1.4.8)'],
      ['site/structure', 'skips no level below it'],
    ],
    terms: [
      ['browser/hints', 'the note of a term'],
      ['site/hints', 'stand once a term on a page'],
    ],
  },
  tests: {
    axe: [
      ['browser/access', 'axe finds nothing at 320, 768 and 1440 px, in the light and in the dark'],
      ['long/access-opened', 'axe finds nothing at 320, 768 and 1440 px, in the light and in the dark'],
      ['site/structure', 'is of a kind that is examined'],
    ],
    keyboard: [['browser/senses', 'every stop of %s shows where it is, and nothing covers it']],
    zoom: [['browser/senses', 'wider spacing and a zoom of 400 %']],
    settings: [['browser/aids', 'text of 200 % with wider spacing']],
    contrast: [['unit/palette', 'the colors of text, %s']],
    system: [
      ['browser/senses', 'for less motion leave nothing that moves'],
      ['browser/senses', 'for colors of its own leave every word of %s readable'],
      ['browser/aids', 'find the contrast that the system asks for'],
    ],
    noScript: [
      ['site/text', 'is the content’s, on its own page and in the whole plan'],
      ['site/charts', 'has the whole table without a script'],
      ['browser/data', 'reads without JavaScript'],
    ],
    structure: [
      ['site/structure', 'has one first heading'],
      ['site/structure', 'names what every head of a table stands for'],
      ['site/structure', 'says of every Chinese passage on an English page that it is Chinese'],
      ['site/markup', 'has no error by html-validate'],
    ],
    charts: [
      ['site/charts', 'has its title sentence and its description'],
      ['site/charts', 'its table and its successor in the browser print the same values'],
      ['site/text', 'draws every figure once'],
    ],
  },
  limits: {
    readers: STATED,
    formats: STATED,
    search: [['browser/search', 'says how to search without JavaScript']],
    popups: [['browser/oldest', 'goes to the glossary where it has no note to open']],
  },
};

/** What stands behind each rule that the page on the translation gives. */
const TRANSLATION: KeysOf<Strings['translation']['gates']> = {
  units: [
    ['content/plan', 'published ids, none of them renamed'],
    ['site/parallel', 'gives every unit in both languages'],
  ],
  numbers: [['content/translation-gates', 'catch every single number of the English plan that is changed']],
  order: [['content/translation-gates', 'the translation gates']],
  terms: [['content/translation-gates', 'catch most terms of the English plan that are replaced']],
  script: [['content/translation-gates', 'let the content pass without a false alarm']],
};

const listProofs = (parts: Record<string, Record<string, Proof[] | typeof STATED>>) =>
  Object.entries(parts).flatMap(([part, sentences]) =>
    Object.entries(sentences).flatMap(([key, proofs]) =>
      proofs === STATED ? [] : proofs.map(([file, title]) => [`${part}.${key}`, file, title] as const),
    ),
  );

describe('what the site says of itself', () => {
  it.each(listProofs({ ...ACCESS, gates: TRANSLATION }))('%s is what %s tests: “%s”', (_, file, title) => {
    expect(readFileSync(`tests/${file}.test.ts`, 'utf8')).toContain(title);
  });

  it.each(LANGS)('has a test behind every sentence in %s, or is a lack that it states', (lang) => {
    const { access, translation } = getStrings(lang);
    for (const part of ['standard', 'tests', 'limits'] as const)
      expect(Object.keys(ACCESS[part])).toEqual(Object.keys(access[part]));
    expect(Object.keys(TRANSLATION)).toEqual(Object.keys(translation.gates));
  });
});

import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { getSoundContent } from '../helpers/content.ts';

const { plan, glossary, indicators, projects, pages } = getSoundContent();

/** Names that any plan may use, and that the engine needs: units, numerals, and kinds of things. */
const OF_ANY_PLAN = new Set([
  ...['core', 'app', 'accessibility', 'preface', 'guiding philosophy', '指导思想', '发展目标', '无障碍'],
  ...[
    '人次',
    '台次',
    '百兆',
    '万兆',
    '百千万',
    'gb',
    'mbps',
    'cagr',
    '亿元',
    'rmb 100 million',
    '3d',
    '4k',
    'covid-19',
    '新冠',
  ],
]);

/** Signs of this plan that are no names: its years, counts and abbreviations. */
const SIGNS =
  /Beijing|北京|\b[56]G\b|IPv6|十[三四]五|1[34]th Five|信息通信|\b20[12]\d\b|six key|18 (main )?indicators|103/i;

const bilingual = [
  ...glossary.terms.map(({ name }) => name),
  ...indicators.indicators.map(({ name }) => name),
  ...projects.map(({ title }) => title),
  plan.issuer,
  plan.title,
];
const names = [
  ...bilingual.flatMap(({ zh, en }) => [zh, en]),
  ...glossary.terms.flatMap(({ forms }) => [...(forms?.zh ?? []), ...(forms?.en ?? [])]),
  ...pages.map(({ title }) => title),
].filter((name) => !OF_ANY_PLAN.has(name.toLowerCase()));

const escape = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const isLatin = (name: string): boolean => /^\w/.test(name);
/** Abbreviations as they are written, all other names in any case; Latin ones as whole words. */
const patterns = names.map((name) => {
  const words = isLatin(name) ? String.raw`(?<![\w-])${escape(name)}(?![\w-])` : escape(name);
  return new RegExp(words, /\p{Ll}/u.test(name) ? 'i' : '');
});

describe('the engine', () => {
  const lines = globSync('{src,scripts}/**/*.{ts,astro,css,cjs}').flatMap((file) =>
    readFileSync(file, 'utf8')
      .replaceAll(/7714—20\d\d/g, '')
      .replaceAll(/U\+[\dA-F]+(-[\dA-F]+)?/g, 'U+')
      .split('\n')
      .map((line, index) => ({ line, at: `${file}:${index + 1}: ${line.trim()}` })),
  );

  const text = lines.map(({ line }) => line).join('\n');

  it.each([
    ['year, count or abbreviation', [SIGNS]],
    ['term, indicator, project, chapter or issuer', patterns],
  ])('has no %s of the published plan in it', (_, forbidden) => {
    expect(names.length).toBeGreaterThan(300);
    const found = forbidden.filter((words) => words.test(text));
    expect(lines.filter(({ line }) => found.some((words) => words.test(line))).map(({ at }) => at)).toEqual([]);
  });
});

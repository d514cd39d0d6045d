import { describe, expect, it } from 'vitest';

import { addHints } from '../../src/lib/glossary/hints.ts';
import type { Lang } from '../../src/i18n/locales.ts';

const NAMES = [
  { id: 'term-road', words: ['公路', 'road'] },
  { id: 'term-ring-road', words: ['环县公路', 'ring road'] },
  { id: 'term-bus', words: ['公交', 'bus'] },
];

/** Gives the words that became links, by what they lead to. */
function hint(html: string, lang: Lang = 'zh', without = '') {
  const units = new Map(
    [...html.matchAll(/id="([^"]+)">(.*?)(?=<[hp]|$)/g)].map(([, id = '', text = '']) => [
      id,
      NAMES.filter(({ words }) => words.some((word) => text.toLowerCase().includes(word))),
    ]),
  );
  const hrefOf = (id: string) => (id === without ? undefined : `#${id}`);
  const result = addHints(html, units, hrefOf, lang);
  expect(result.html.replaceAll(/<a class="term" href="#[^"]+">([^<]*)<\/a>/g, '$1')).toBe(html);
  const links = [...result.html.matchAll(/<a class="term" href="#([^"]+)">([^<]*)<\/a>/g)];
  expect(links.map(([, id]) => id)).toEqual(result.ids);
  return links.map(([, id, words]) => `${id} ${words}`);
}

const FAR = '从这里到那里还有很长的一段路要走，中间没有别的话可说。';

describe('hints', () => {
  it('stand at the first place of a term only', () => {
    expect(hint(`<p id="a">公路${FAR}公路</p><p id="b">公路</p>`)).toEqual(['term-road 公路']);
  });

  it('take the longest term', () => {
    expect(hint('<p id="a">环县公路</p>')).toEqual(['term-ring-road 环县公路']);
  });

  it('stand apart: of two terms side by side the one has a hint that the plan says in fewer places', () => {
    expect(hint('<p id="a">公路和公交</p>')).toHaveLength(1);
    expect(hint('<p id="a">公路和公交</p><p id="b">公路</p>')).toEqual(['term-bus 公交', 'term-road 公路']);
  });

  it('stand on the words of the text, not on furniture, links, titles, headings or across tags', () => {
    const furniture = '<a class="pn" data-furniture>公路</a><span data-furniture><b>公路</b></span>';
    expect(hint(`<h2 id="h">公路</h2><p id="a">${furniture}<em>公路</em><strong>公</strong>路</p>`)).toEqual([]);
    expect(hint('<p id="a"><strong class="lead">修公路。</strong></p>')).toEqual(['term-road 公路']);
  });

  it('keep the text as it is, entities and blanks included, in English with endings', () => {
    expect(hint('<p id="a">R&amp;D of  <em>a</em> Bus &lt;b&gt;, roads</p>', 'en', 'term-road')).toEqual([
      'term-bus Bus',
    ]);
  });

  it('are not set for terms without one, nor in units without the term', () => {
    expect(hint('<p id="a">公路</p>', 'zh', 'term-road')).toEqual([]);
    expect(addHints('<p id="a">公路</p>', new Map(), () => '#', 'zh').ids).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { widthOf } from '../../src/lib/drawing.ts';
import { CARD_SIZE, drawCard } from '../../src/lib/share/card.ts';
import type { Card } from '../../src/lib/share/card.ts';
import { listCards } from '../../src/lib/share/list.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

const card = (title: string, bars: Card['bars'] = []): Card => ({
  lang: 'en',
  id: 'a',
  kicker: '1',
  title,
  foot: 'Plan',
  bars,
});
const sizes = (svg: string): number[] =>
  [...svg.matchAll(/font-size="(\d+)"[^>]*font-weight/g)].map(([, size]) => Number(size));

/** Every text of a card with its right edge in pixels. */
const ends = (svg: string): [string, number][] =>
  [...svg.matchAll(/<text x="([\d.]+)" y="\d+" font-size="(\d+)"[^>]*>([^<]*)</g)].map(([, x, size, text = '']) => [
    text,
    Number(x) + widthOf(text) * Number(size),
  ]);

describe('cards for sharing', () => {
  it('set a short title large and a long one smaller', () => {
    const [short = 0] = sizes(drawCard(card('Goals')));
    const [long = 0] = sizes(drawCard(card('A title that goes on and on '.repeat(4))));
    expect(short).toBe(100);
    expect(long).toBeLessThan(short);
  });

  it('write both values beside their bars', () => {
    const svg = drawCard(card('A', [{ baseline: 0.5, target: 1, labels: { baseline: '2020 5', target: '2025 10' } }]));
    expect(svg).toMatch(/>2020 5<[\s\S]*>2025 10</);
  });

  it.each(['content', SECOND_PLAN])('keep every text of %s within the picture', (folder) => {
    const content = getSoundContent(folder);
    const outside = LANGS.flatMap((lang) => listCards(content, lang)).flatMap((entry) =>
      ends(drawCard(entry)).filter(([, end]) => end > CARD_SIZE.width),
    );
    expect(outside).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import { layoutPair } from '../../src/lib/chart/pair.ts';
import { widthOf } from '../../src/lib/pictures/drawing.ts';
import { listIndicators } from '../../src/lib/indicators/indicator.ts';
import { CARD_SIZE, drawCard } from '../../src/lib/pictures/card.ts';
import type { Card } from '../../src/lib/pictures/card.ts';
import { listCards } from '../../src/lib/pictures/cards.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

const card = (title: string, bars: Card['bars'] = []): Card => ({
  lang: 'en',
  id: 'a',
  kicker: '1',
  title,
  foot: ['Plan'],
  bars,
});
const sizes = (svg: string): number[] =>
  [...svg.matchAll(/font-size="(\d+)"[^>]*font-weight/g)].map(([, size]) => Number(size));

/** Every text of a card with its right and lower edge in pixels. */
const ends = (svg: string): [string, right: number, bottom: number][] =>
  [...svg.matchAll(/<text x="([\d.]+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, size, text = '']) => [text, Number(x) + widthOf(text) * Number(size), Number(y) + 0.25 * Number(size)],
  );

describe('cards for sharing', () => {
  const content = getSoundContent();

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
    const outside = LANGS.flatMap((lang) => listCards(getSoundContent(folder), lang)).flatMap((entry) =>
      ends(drawCard(entry)).filter(
        ([, right, bottom]) => right > CARD_SIZE.width - 40 || bottom > CARD_SIZE.height - 10,
      ),
    );
    expect(outside).toEqual([]);
  });

  it('set nothing of an indicator over something else', () => {
    const rows = LANGS.flatMap((lang) => listCards(content, lang)).flatMap((entry) => {
      const lines = [...drawCard(entry).matchAll(/<text x="\d+" y="(\d+)" font-size="(\d+)"/g)].map(([, y]) =>
        Number(y),
      );
      return lines.slice(1).flatMap((y, index) => (y - (lines[index] ?? 0) < 26 ? [`${entry.id} ${entry.lang}`] : []));
    });
    expect(rows).toEqual([]);
  });

  it('say of every value whether it is baseline or target, and on what basis it stands', () => {
    for (const lang of LANGS) {
      const cards = listCards(content, lang);
      for (const indicator of listIndicators(content)) {
        const { baseline, target, comparable, floor } = indicator;
        const [bar] = cards.find(({ id }) => id === indicator.id)?.bars ?? [];
        if (!bar) continue;
        const t = getStrings(lang).indicators;
        expect(bar.labels?.target).toMatch(new RegExp(`^${t.targetOf(target.year)}(: |：)`));
        if (comparable)
          expect(bar.labels?.baseline).toMatch(new RegExp(`^${t.baselineOf(baseline?.year ?? 0)}(: |：)`));
        if (target.basis) expect(bar.remark).toContain(target.basis[lang]);
        if (floor) expect(bar.remark).toContain(floor.reason[lang]);
      }
    }
  });

  it('begin the bars where the page does', () => {
    const cards = listCards(content, 'en');
    for (const indicator of listIndicators(content)) {
      const chart = layoutPair({ ...indicator, observations: [] }, 'en', getStrings('en'));
      const [bar] = cards.find(({ id }) => id === indicator.id)?.bars ?? [];
      const [from, to] = chart?.bars ?? [];
      if (from && to)
        expect((bar?.baseline ?? 0) / (bar?.target ?? 0), indicator.id).toBeCloseTo(from.length / to.length, 2);
    }
  });
});

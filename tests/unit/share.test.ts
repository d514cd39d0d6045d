import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import { layoutPair } from '../../src/lib/chart/pair.ts';
import { listIndicators } from '../../src/lib/indicators/indicator.ts';
import { CARD_SIZE, drawCard } from '../../src/lib/pictures/card.ts';
import type { Card } from '../../src/lib/pictures/card.ts';
import { listCards } from '../../src/lib/pictures/cards.ts';
import { widthOf } from '../../src/lib/text/measure.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

const card = (title: string, charts: Card['charts'] = []): Card => ({
  lang: 'en',
  id: 'a',
  kicker: '1',
  title,
  foot: ['Plan'],
  charts,
});
const sizes = (svg: string): number[] =>
  [...svg.matchAll(/font-size="(\d+)"[^>]*font-weight/g)].map(([, size]) => Number(size));

/** Every text of a card with its right edge, its line and its lower edge in pixels. */
const placeTexts = (svg: string) =>
  parse(svg)
    .querySelectorAll('text')
    .map((text) => {
      const [left = 0, top = 0] = (text.closest('[transform]')?.getAttribute('transform')?.match(/\d+/g) ?? []).map(
        Number,
      );
      const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(text.getAttribute(name))) as [
        number,
        number,
        number,
      ];
      const line = y + top;
      return { right: x + left + widthOf(text.textContent) * size, line, bottom: line + 0.25 * size };
    });

describe('cards for sharing', () => {
  const content = getSoundContent();

  it('set a short title large and a long one smaller', () => {
    const [short = 0] = sizes(drawCard(card('Goals')));
    const [long = 0] = sizes(drawCard(card('A title that goes on and on '.repeat(4))));
    expect(short).toBe(100);
    expect(long).toBeLessThan(short);
  });

  it('write both values beside their bars', () => {
    const row = { when: '', operator: null };
    const rows = [
      { ...row, role: 'baseline' as const, label: '2020 5', value: 5 },
      { ...row, role: 'target' as const, label: '2025 10', value: 10 },
    ];
    expect(drawCard(card('A', [{ rows, from: 0, remark: '' }]))).toMatch(/>2020 5<[\s\S]*>2025 10</);
  });

  it.each(['content', SECOND_PLAN])('keep every text of %s within the picture', (folder) => {
    const outside = LANGS.flatMap((lang) => listCards(getSoundContent(folder), lang)).flatMap((entry) =>
      placeTexts(drawCard(entry)).filter(
        ({ right, bottom }) => right > CARD_SIZE.width - 40 || bottom > CARD_SIZE.height - 10,
      ),
    );
    expect(outside).toEqual([]);
  });

  it('set nothing of an indicator over something else', () => {
    const rows = LANGS.flatMap((lang) => listCards(content, lang)).flatMap((entry) => {
      const lines = placeTexts(drawCard(entry)).map(({ line }) => line);
      return lines.slice(1).flatMap((y, index) => (y - (lines[index] ?? 0) < 26 ? [`${entry.id} ${entry.lang}`] : []));
    });
    expect(rows).toEqual([]);
  });

  it('say of every value whether it is baseline or target, and on what basis it stands', () => {
    for (const lang of LANGS) {
      const cards = listCards(content, lang);
      for (const indicator of listIndicators(content)) {
        const { baseline, target, comparable, floor } = indicator;
        const [chart] = cards.find(({ id }) => id === indicator.id)?.charts ?? [];
        if (!chart) continue;
        const t = getStrings(lang).indicators;
        const labels = chart.rows.map(({ label }) => label);
        expect(labels.at(-1)).toMatch(new RegExp(`^${t.targetOf(target.year)}(: |：)`));
        if (comparable) expect(labels[0]).toMatch(new RegExp(`^${t.baselineOf(baseline?.year ?? 0)}(: |：)`));
        if (target.basis) expect(chart.remark).toContain(target.basis[lang]);
        if (floor) expect(chart.remark).toContain(floor.reason[lang]);
      }
    }
  });

  it('begin the bars where the page does', () => {
    const cards = listCards(content, 'en');
    for (const indicator of listIndicators(content)) {
      const chart = layoutPair({ ...indicator, observations: [] }, 'en', getStrings('en'));
      const [drawn] = cards.find(({ id }) => id === indicator.id)?.charts ?? [];
      if (chart) expect(drawn?.from, indicator.id).toBe(chart.from);
    }
  });
});

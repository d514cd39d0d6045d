import { describe, expect, it } from 'vitest';

import { getStrings } from '../../src/i18n/strings.ts';
import { toLiveChart } from '../../src/lib/chart/live.ts';
import { drawBars, PAGE_INKS } from '../../src/lib/chart/draw.ts';
import { layoutPair } from '../../src/lib/chart/pair.ts';
import type { SIZES } from '../../src/lib/chart/pair.ts';
import { toShape } from '../../src/lib/chart/shape.ts';
import { toChartRows, toPrintedValue, toResultValue } from '../../src/lib/chart/rows.ts';
import { listIndicators } from '../../src/lib/indicators/indicator.ts';
import type { Indicator } from '../../src/lib/indicators/indicator.ts';
import { drawCard } from '../../src/lib/pictures/card.ts';
import { toPicture } from '../../src/lib/pictures/chart.ts';
import { PICTURE_COLORS } from '../../src/lib/pictures/drawing.ts';
import type { IndicatorEntry } from '../../src/schemas/indicator.ts';
import { widthOf } from '../../src/lib/text/measure.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

const content = getSoundContent(SECOND_PLAN);
const [en, zh] = [getStrings('en'), getStrings('zh')];
const get = (id: string, change: Partial<IndicatorEntry> = {}, results = content.results): Indicator => {
  const rows = content.indicators.indicators.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  const found = listIndicators({ ...content, results, indicators: { ...content.indicators, indicators: rows } });
  const indicator = found.find((row) => row.id === id);
  if (!indicator) throw new Error(`no row ${id}`);
  return indicator;
};
const layout = (indicator: Indicator, size?: keyof typeof SIZES) => {
  const chart = layoutPair(indicator, 'en', en, size);
  if (!chart) throw new Error('expected a chart');
  return chart;
};
const basis = (year: number) => ({ zh: `${year}年价`, en: `prices of ${year}` });

describe(toChartRows, () => {
  it('sets the results between baseline and target, each with its head and its unit', () => {
    const rows = toChartRows(get('ind-01'), 'en', en);
    expect(rows.map(({ head, spoken }) => `${head}: ${spoken}`)).toEqual([
      '2025 baseline: 1,200 km',
      'value reported for December 2025: 1,260 km',
      'value reported for March 2026: 1,335.5 km',
      '2030 target: about 1,500 km',
    ]);
    expect(toChartRows(get('ind-01'), 'zh', zh).map(({ head }) => head)[2]).toBe('2026年3月公开数值');
  });

  it('gives nothing where the target is words or the only number', () => {
    expect(toChartRows(get('ind-02'), 'en', en)).toEqual([]);
    expect(toChartRows(get('ind-01', { baseline: { printed: '-' } }, []), 'en', en)).toEqual([]);
  });

  it('sets results against the target where no baseline is given, and never a zero in its place', () => {
    const rows = toChartRows(get('ind-01', { baseline: { printed: '-' } }), 'en', en);
    expect(rows.map(({ role }) => role)).toEqual(['result', 'result', 'target']);
  });

  it('leaves out a result that was reported in words only', () => {
    const wait = get('ind-03');
    expect(wait.observations).toHaveLength(1);
    expect(toChartRows(wait, 'en', en).map(({ role }) => role)).toEqual(['baseline', 'target']);
  });

  it('gives nothing where baseline and target stand on different bases, results or not', () => {
    const entry = get('ind-01', {
      baseline: { printed: '1200', basis: basis(2020) },
      target: { printed: '1500', basis: basis(2025) },
    });
    expect(entry.observations).not.toEqual([]);
    expect(toChartRows(entry, 'en', en)).toEqual([]);
  });
});

describe(toPrintedValue, () => {
  it('keeps the printed number where English sentences say another magnitude', () => {
    const entry = get('ind-01', {
      unit: { zh: '亿元', en: 'RMB 100 million' },
      inEnglish: { factor: 0.1, text: 'RMB {} billion' },
      target: { printed: '690' },
    });
    expect(toPrintedValue(entry.target, entry, 'en')).toBe('690 (RMB 100 million)');
    expect(toPrintedValue(entry.target, entry, 'zh')).toBe('690亿元');
  });
});

describe(toResultValue, () => {
  it('gives a result the digits that it has', () => {
    const [, result] = get('ind-01').observations;
    expect(result && toResultValue(result).printed).toEqual({ zh: '1335.5', en: '1,335.5' });
  });
});

describe(layoutPair, () => {
  it('draws every bar from zero on one scale, in the order of the years', () => {
    const { bars } = layout(get('ind-01'));
    for (const { length = 0, value } of bars) expect(length / value).toBeCloseTo((bars[0]?.length ?? 0) / 1200, 3);
    expect(bars.map(({ y }) => y)).toEqual([...bars.map(({ y }) => y)].sort((a, b) => a - b));
  });

  it('leaves room for the longest label', () => {
    for (const size of ['large', 'small'] as const) {
      const chart = layout(get('ind-01'), size);
      for (const bar of chart.bars)
        expect(toShape(bar, chart).label + widthOf(bar.label) * chart.labelType).toBeLessThan(chart.width);
    }
  });

  it('names the value of the right edge, by which another drawing keeps the scale', () => {
    const { bars, edge, width, origin } = layout(get('ind-01'));
    const target = bars.at(-1);
    expect((target?.length ?? 0) / (width - origin)).toBeCloseTo((target?.value ?? 0) / edge, 4);
  });

  it('says the latest result in the title and every value in the description', () => {
    const chart = layout(get('ind-01'));
    expect(chart.title).toBe(
      'Length of roads: 1,200 km in 2025, target of about 1,500 km for 2030; value reported for March 2026: 1,335.5 km',
    );
    expect(chart.description).toContain(
      'value reported for December 2025: 1,260 km; value reported for March 2026: 1,335.5 km; 2030 target',
    );
  });

  it('says no baseline where there is none', () => {
    expect(layout(get('ind-01', { baseline: { printed: '-' } })).title).toBe(
      'Length of roads: target of about 1,500 km for 2030; value reported for March 2026: 1,335.5 km',
    );
  });

  it('begins at the lowest possible value where one is given, and says why', () => {
    const floor = { value: 1, reason: { zh: '最低为1', en: 'it cannot be below 1' } };
    const chart = layout(get('ind-03', { baseline: { printed: '1.4' }, target: { printed: '1.3' }, floor }));
    const [before, after] = chart.bars;
    expect((after?.length ?? 0) / (before?.length ?? 1)).toBeCloseTo(0.75, 2);
    expect(chart.axis).toBe('The axis begins at 1: it cannot be below 1.');
    expect(chart.description).toContain('Bar chart from 1.');
    expect(toLiveChart(chart, en).points.map(({ value }) => value)).toEqual([0.4, 0.3]);
    expect(layout(get('ind-03')).axis).toBeUndefined();
  });

  it('leaves room beside the axis for months', () => {
    expect(layout(get('ind-01')).origin).toBeGreaterThan(layout(get('ind-01', {}, [])).origin);
  });

  it('marks how far a range reaches, on the scale of the bars', () => {
    const [baseline, target] = layout(get('ind-03', { target: { printed: '10-20' } })).bars;
    expect(target?.reach).toBeCloseTo((target?.length ?? 0) * 2, 1);
    expect(baseline?.reach).toBeUndefined();
  });

  it('draws nothing below zero and nothing of zeros alone', () => {
    const make = (low: string, high: string) =>
      layoutPair(get('ind-03', { baseline: { printed: low }, target: { printed: high } }), 'en', en);
    expect(make('-3', '5')).toBeUndefined();
    expect(make('0', '0')).toBeUndefined();
    expect(make('0', '5')?.bars[0]?.length).toBe(0);
  });
});

describe(toShape, () => {
  it('gives an open bound a point and a range a whisker, and sets the label behind them', () => {
    const shapeOf = (printed: string) => {
      const chart = layout(get('ind-03', { target: { printed } }));
      const bar = chart.bars.at(-1);
      if (!bar) throw new Error('expected a bar');
      return { ...toShape(bar, chart), end: chart.origin + (bar.reach ?? bar.length ?? 0) };
    };
    const [plain, open, range] = [shapeOf('20'), shapeOf('>20'), shapeOf('10-20')];
    expect(plain.bar).toMatch(/v26h-/);
    expect(open.bar).toMatch(/l10 13l-10 13h-/);
    expect(range.range).toMatch(/^M.*H.*v10$/);
    expect([plain, open, range].map(({ label, end }) => Math.round(label - end))).toEqual([8, 18, 8]);
    expect(plain.range).toBeUndefined();
  });
});

describe(drawBars, () => {
  const chart = layout(get('ind-01', { target: { printed: '>1500' } }));
  const words = { lang: 'en' as const, title: 'A', description: 'B', above: [], below: [] };
  const page = drawBars(chart, PAGE_INKS, 'stripes');

  it('draws a chart on a page as in a file, but for the names of the colors', () => {
    const inColors = Object.entries(PAGE_INKS).reduce(
      (svg, [name, token]) => svg.replaceAll(token, PICTURE_COLORS[name as keyof typeof PAGE_INKS]),
      page,
    );
    expect(toPicture(chart, words)).toContain(inColors);
  });

  it('gives targets stripes and open bounds a point on the picture that is shared, too', () => {
    const card = drawCard({
      ...{ lang: 'en', id: 'a', kicker: '', title: 'A', foot: [] },
      charts: [{ rows: chart.bars, from: 0, remark: '' }],
    });
    for (const svg of [page, card]) {
      expect(svg).toMatch(/<g data-role="target">.*<path d="[^"]*l[\d.]+ [\d.]+l-[\d.]+ [^"]*" fill="url\(#stripes\)"/);
      expect(svg).toMatch(/<g data-role="baseline">.*<path d="[^"l]*" fill="(var|#)/);
    }
  });
});

describe(toLiveChart, () => {
  const live = toLiveChart(layout(get('ind-01')), en);

  it('takes the rows of the drawing, digit for digit', () => {
    expect(live.points.map(({ role, value, label }) => [role, value, label])).toEqual([
      ['baseline', 1200, '1,200'],
      ['result', 1260, '1,260'],
      ['result', 1335.5, '1,335.5'],
      ['target', 1500, 'about 1,500'],
    ]);
  });

  it('announces a point with its year, and says nothing twice in its tooltip', () => {
    expect(live.points[1]).toMatchObject({
      said: 'value reported for December 2025: 1,260 km',
      tip: ['value reported for December 2025', '1,260 km'],
    });
  });

  it('gives measures as shares, and keeps open bounds', () => {
    const { origin, width } = layout(get('ind-01'));
    expect(live.origin).toBeCloseTo(origin / width, 5);
    const open = toLiveChart(layout(get('ind-03', { target: { printed: '>20' } })), en);
    expect(open.points.map((point) => point.open)).toEqual([false, true]);
  });
});

import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Indicator } from '../../src/lib/indicators/indicator.ts';
import type { Paragraph } from '../../src/lib/plan/paragraphs.ts';
import { existsInSite } from '../helpers/links.ts';
import { byId, DIST, readPage, textOf } from '../../scripts/site/pages.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`${DIST}/data/${file}`, 'utf8')) as T;
const indicators = read<Indicator[]>('indicators.json');
const paragraphs = read<Paragraph[]>('paragraphs.json');
const byNumber = (number: number) => indicators[number - 1];

describe('/data/indicators.json', () => {
  it('has the 18 rows in the order of the table, with the keys of the contract', () => {
    expect(indicators.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    for (const indicator of indicators)
      expect(Object.keys(indicator)).toEqual([
        'id',
        'number',
        'slug',
        'category',
        'name',
        'unit',
        'baseline',
        'target',
        'change',
        'nature',
        'direction',
        'comparable',
        'observations',
        'notes',
        'paragraphs',
        'projects',
      ]);
  });

  it('gives a plain row', () => {
    expect(byNumber(4)).toMatchObject({
      id: 'ind-04',
      slug: '5g-base-stations',
      name: { zh: '每万人5G基站数', en: '5G base stations per 10,000 people' },
      unit: { zh: '个' },
      baseline: { year: 2020, value: 17.4, operator: null, printed: { zh: '17.4', en: '17.4' } },
      target: { year: 2025, value: 28.8, operator: null, printed: { zh: '28.8' } },
      change: { printed: { zh: '[11.4]' }, kind: 'cumulative', value: 11.4, operator: null },
      nature: null,
      direction: 'up',
      comparable: true,
    });
  });

  it('keeps apart what is not given and what is zero', () => {
    expect(byNumber(10)?.baseline).toMatchObject({ value: null, printed: { zh: '-' } });
    expect(byNumber(10)?.change).toMatchObject({ value: null, kind: null, printed: { zh: '-' } });
    expect(byNumber(17)?.baseline).toMatchObject({ value: 0, printed: { zh: '0' } });
  });

  it('keeps signs, bases, directions and rates', () => {
    expect(byNumber(18)?.target).toMatchObject({ value: 88, operator: '>', printed: { zh: '>88', en: '>88' } });
    expect(byNumber(18)?.change).toMatchObject({ value: 3, operator: '>', kind: 'cumulative' });
    expect(byNumber(3)).toMatchObject({
      comparable: false,
      baseline: { value: 3251.1, printed: { zh: '3251.1', en: '3,251.1' }, basis: { zh: '2015年不变单价' } },
      target: { value: 580, basis: { zh: '2020年不变单价' } },
    });
    expect(byNumber(11)).toMatchObject({ direction: 'down', unit: null });
    expect(byNumber(1)?.change).toMatchObject({ kind: 'cagr', value: 1.99 });
    expect(byNumber(1)?.notes[0]?.zh).toContain('1.59%');
    expect(byNumber(4)?.paragraphs).toEqual([
      ...['ch1-s2-i1-p1', 'ch3-s3-g1', 'ch4-s1-i1-p1', 'kp1-goal', 'kp1-content'],
    ]);
    expect(byNumber(4)?.projects).toEqual(['kp1']);
    expect(byNumber(12)?.projects).toEqual([]);
    expect(byNumber(16)?.projects).toEqual([]);
    expect(byNumber(16)?.notes.at(-1)?.en).toContain('No key project');
    expect(indicators.filter(({ comparable }) => !comparable).map(({ number }) => number)).toEqual([3, 10]);
  });
});

describe('/data/paragraphs.json', () => {
  it('has 103 paragraphs, each with both languages and a path that leads to it', () => {
    expect(paragraphs).toHaveLength(103);
    for (const { id, zh, en, path } of paragraphs)
      for (const [lang, text] of [
        ['zh', zh],
        ['en', en],
      ] as const) {
        expect(existsInSite(`/${lang}/${path}`, '')).toBe(true);
        const [page = '', place = ''] = path.split('#');
        expect(place).toBe(id);
        expect(textOf(byId(readPage(`${lang}/${page}`), id))).toBe(text);
      }
  });

  it('gives addresses without base and language', () => {
    expect(paragraphs.find(({ id }) => id === 'ch1-s1-i1-p1')?.path).toBe('plan/review/scale/#ch1-s1-i1-p1');
  });
});

import { describe, expect, it } from 'vitest';

import { findCellFault, isNotGiven, readChange, readPrinted } from '../../src/lib/numbers/cell.ts';
import { formatNumber, toBilingual } from '../../src/lib/numbers/say.ts';

describe(readPrinted, () => {
  it.each([
    ['17.4', { value: 17.4, operator: null }],
    ['3251.1', { value: 3251.1, operator: null }],
    ['1,200', { value: 1200, operator: null }],
    ['0', { value: 0, operator: null }],
    ['-', { value: null, operator: null }],
    ['-3', { value: -3, operator: null }],
    ['>88', { value: 88, operator: '>' }],
    ['≥95', { value: 95, operator: '≥' }],
    ['<10', { value: 10, operator: '<' }],
    ['不高于1.3', { value: 1.3, operator: '≤' }],
    ['5.5左右', { value: 5.5, operator: '≈' }],
    ['20以上', { value: 20, operator: '≥' }],
    ['不低于80', { value: 80, operator: '≥' }],
    ['不高于80', { value: 80, operator: '≤' }],
    ['80左右', { value: 80, operator: '≈' }],
    ['接近80', { value: 80, operator: '≈' }],
    ['80及以上', { value: 80, operator: '≥' }],
    ['80（含）以上', { value: 80, operator: '≥' }],
    ['100余', { value: 100, operator: '>' }],
    ['>=95', { value: 95, operator: '≥' }],
    ['＞９０', { value: 90, operator: '>' }],
    ['>-3', { value: -3, operator: '>' }],
    ['３，５００', { value: 3500, operator: null }],
    ['3-5', { value: 3, upper: 5, operator: null }],
    ['3～5', { value: 3, upper: 5, operator: null }],
    ['3%-5%', { value: 3, upper: 5, operator: null }],
    ['0.5万至1万', { value: 5000, upper: 10_000, operator: null }],
    ['12-15', { value: 12, upper: 15, operator: null }],
    ['12—15%', { value: 12, upper: 15, operator: null }],
    ['80以下', { value: 80, operator: '≤' }],
    ['80以内', { value: 80, operator: '≤' }],
    ['80%以上', { value: 80, operator: '≥' }],
    ['近100', { value: 100, operator: '≈' }],
    ['逾100', { value: 100, operator: '>' }],
    ['至少80', { value: 80, operator: '≥' }],
    ['不到5', { value: 5, operator: '<' }],
    ['1.5万', { value: 15_000, operator: null }],
    ['12万亿', { value: 12e12, operator: null }],
    ['超1.2亿', { value: 120_000_000, operator: '>' }],
    ['1-2万', { value: 10_000, upper: 20_000, operator: null }],
    ['60.6*', { value: 60.6, operator: null }],
    ['60.6①', { value: 60.6, operator: null }],
    ['７０％', { value: 70, operator: null }],
    ['〔13.5〕', { value: 13.5, operator: null }],
    ['—', { value: null, operator: null }],
    ['－', { value: null, operator: null }],
    ['……', { value: null, operator: null }],
    ['[5500]', { value: 5500, operator: null }],
    ['与经济增长基本同步', { value: null, operator: null }],
    ['第2名', { value: null, operator: null }],
    ['80个', { value: null, operator: null }],
    ['', { value: null, operator: null }],
  ])('reads %s', (printed, reading) => {
    expect(readPrinted(printed)).toEqual(reading);
  });
});

describe(isNotGiven, () => {
  it.each(['-', '—', '——', '－', '–', '/', '…', '……', '', ' '])('takes %s for no value', (printed) => {
    expect(isNotGiven(printed)).toBe(true);
  });

  it.each(['0', '-3', '持平'])('takes %s for something', (printed) => {
    expect(isNotGiven(printed)).toBe(false);
  });
});

describe('readPrinted of English', () => {
  it.each([
    ['nearly 100', { value: 100, operator: '≈' }],
    ['at least 80', { value: 80, operator: '≥' }],
    ['1.5 million', { value: 1_500_000, operator: null }],
    ['up to 30', { value: 30, operator: '≤' }],
    ['80% or more', { value: 80, operator: '≥' }],
    ['More than 1,200', { value: 1200, operator: '>' }],
    ['3–5', { value: 3, upper: 5, operator: null }],
    ['3 to 5', { value: 3, upper: 5, operator: null }],
    ['80 percent', { value: 80, operator: null }],
    ['-3', { value: -3, operator: null }],
    ['80 km', { value: null, operator: null }],
    ['RMB 80', { value: null, operator: null }],
    ['the top 2', { value: null, operator: null }],
    ['largely in step', { value: null, operator: null }],
  ])('reads %s', (printed, reading) => {
    expect(readPrinted(printed, 'en')).toEqual(reading);
  });
});

describe(findCellFault, () => {
  it.each([
    ...['80以下', '〔13.5〕', '60.6*', '—', '', '８０', { zh: '与经济增长基本同步', en: 'in step with growth' }],
    ...[
      { zh: '全国前2名', en: 'in the top 2' },
      { zh: '近100', en: 'nearly 100' },
      { zh: '1.5万', en: '15,000' },
    ],
  ])('finds none in %j', (printed) => {
    expect(findCellFault(printed)).toBeUndefined();
  });

  it.each([
    ['与经济增长基本同步', 'words'],
    ['in step with growth', 'words'],
    ['第2名', 'digits'],
    ['80个', 'digits'],
    ['80上下左右', 'digits'],
    ['1.2.3', 'digits'],
    ['3-5-7', 'digits'],
    ['２０２５年', 'digits'],
    [{ zh: '80以上', en: 'more than 80' }, 'languages'],
    [{ zh: '80以上', en: 'largely in step' }, 'languages'],
    [{ zh: '-', en: 'largely in step' }, 'languages'],
  ])('finds in %j: %s', (printed, fault) => {
    expect(findCellFault(printed)).toBe(fault);
  });
});

describe(readChange, () => {
  it.each([
    ['[11.4]', { kind: 'cumulative', value: 11.4, operator: null }],
    ['〔13.5〕', { kind: 'cumulative', value: 13.5, operator: null }],
    ['［25］％', { kind: 'cumulative', value: 25, operator: null }],
    ['2％', { kind: 'cagr', value: 2, operator: null }],
    ['[25]%', { kind: 'cumulative', value: 25, operator: null }],
    ['[>3]', { kind: 'cumulative', value: 3, operator: '>' }],
    ['1.99%', { kind: 'cagr', value: 1.99, operator: null }],
    ['-', { kind: null, value: null, operator: null }],
    ['38.3', { kind: null, value: 38.3, operator: null }],
  ])('reads %s', (printed, reading) => {
    expect(readChange(printed)).toEqual(reading);
  });
});

describe(toBilingual, () => {
  it.each([
    ['3251.1', '3,251.1'],
    ['0.12345', '0.12345'],
    ['>88', '>88'],
    ['1500左右', 'about 1,500'],
    ['不低于95', 'at least 95'],
    ['80以下', 'at most 80'],
    ['近100', 'nearly 100'],
    ['1.5万', '15,000'],
    ['12万亿', '12 trillion'],
    ['3%～5%左右', 'about 3–5%'],
    ['100余', 'more than 100'],
    ['1-2万', '10,000–20,000'],
    ['约1.2亿', 'about 120 million'],
    ['[超1500]', '[more than 1,500]'],
    ['1,200', '1,200'],
    ['-', '-'],
  ])('says %s in English', (zh, en) => {
    expect(toBilingual(zh)).toEqual({ zh, en });
  });
});

describe(formatNumber, () => {
  it.each([
    [1365.4, 'en', '1,365.4'],
    [1365.4, 'zh', '1365.4'],
    [7.4403, 'en', '7.4403'],
    [7_440_300, 'en', '7,440,300'],
  ] as const)('keeps every digit of %d in %s', (value, lang, text) => {
    expect(formatNumber(value, lang)).toBe(text);
  });
});

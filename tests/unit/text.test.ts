import { describe, expect, it } from 'vitest';

import { describeDifference } from '../../src/lib/source/account.ts';
import { toExcerpt } from '../../src/lib/text/excerpt.ts';
import { findPageName } from '../../src/lib/plan/page.ts';
import { openWith, toLabel, toTitleWords } from '../../src/lib/plan/title.ts';

describe(findPageName, () => {
  it.each([
    ['1-review/2-networks.mdx', { path: 'review/networks', order: [1, 2] }],
    ['1-review/index.mdx', { path: 'review', order: [1] }],
    ['0-preface.mdx', { path: 'preface', order: [0] }],
    ['review.mdx', undefined],
    ['1-Review.mdx', undefined],
    ['1-a/2-b/3-c.mdx', undefined],
  ])('reads %s', (file, name) => {
    expect(findPageName(file)).toEqual(name);
  });
});

describe(toLabel, () => {
  it.each([
    ['（一）', '总则', '（一）总则'],
    ['1.', '目标', '1. 目标'],
    ['4.1', 'Goals', '4.1 Goals'],
    [undefined, '前言', '前言'],
  ])('sets %s before %s', (number, title, label) => {
    expect(toLabel(number, title)).toBe(label);
  });
});

describe(openWith, () => {
  it('sets a dash as each language does, and leaves other marks alone', () => {
    expect(openWith('——', 'zh')).toBe('——');
    expect(openWith('——', 'en')).toBe('— ');
    expect(openWith('1. ', 'en')).toBe('1. ');
  });
});

describe(toTitleWords, () => {
  it('cuts between words and keeps every character', () => {
    const title = '5G 网络“一网”部署';
    expect(toTitleWords(title).join('')).toBe(title);
    expect(toTitleWords('数据中心建设').length).toBeGreaterThan(1);
  });

  it('keeps marks with their words, and a short phrase between marks whole', () => {
    expect(toTitleWords('“十四五”面临形势')).toEqual(['“十四五”', '面临', '形势']);
    expect(toTitleWords('目标、工程（一）：网络')).toEqual(['目标、', '工程', '（一）：', '网络']);
  });

  it('leaves no place to break a line where letters or digits meet a character, which would lose their space', () => {
    expect(toTitleWords('5G网络部署')).toEqual(['5G网络', '部署']);
    expect(toTitleWords('推进IPv6规模部署')).toEqual(['推进IPv6规模', '部署']);
  });

  it('keeps short terms whole, and joins single characters to the word before them', () => {
    expect(toTitleWords('千兆光纤网络', ['千兆光纤', '千兆'])).toEqual(['千兆光纤', '网络']);
    expect(toTitleWords('结构优化和数据的安全')).toEqual(['结构', '优化', '和', '数据的', '安全']);
  });
});

describe(toExcerpt, () => {
  it('cuts at a mark and says so', () => {
    expect(toExcerpt('第一句很长很长，第二句也很长', 10)).toBe('第一句很长很长…');
    expect(toExcerpt('短', 10)).toBe('短');
  });
});

describe(describeDifference, () => {
  it('shows where two texts part', () => {
    expect(describeDifference('建设网络', '建设网路')).toBe('at character 4 published “建设网络”, received “建设网路”');
  });
});

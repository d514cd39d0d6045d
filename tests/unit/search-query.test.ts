import { describe, expect, it } from 'vitest';

import { fold } from '../../src/lib/search/fold.ts';
import { findNearChinese, findNearPhrase, findFamily, findNearWords, isNear } from '../../src/lib/search/near.ts';
import { UNIT_WORDS } from '../../src/lib/numbers/units.ts';
import { findAmounts, isSameAmount, UNITS } from '../../src/lib/search/numbers.ts';
import { isPlaceOnly, listPlaceNumbers, toPlaceNumber, withDigits } from '../../src/lib/search/place-number.ts';
import { readQuery } from '../../src/lib/search/query.ts';

describe(findAmounts, () => {
  it.each([
    ['6.3万', 63_000],
    ['63,000', 63_000],
    ['63 thousand', 63_000],
    ['9148亿元', 914.8e9],
    ['RMB 914.8 billion', 914.8e9],
    ['1.3654万亿', 1.3654e12],
    ['27.2ms', 27.2],
    ['50 GB', 50],
    ['百分之40', 40],
  ])('reads %s', (text, value) => {
    expect(findAmounts(fold(text)).map((amount) => amount.value)).toEqual([value]);
  });

  it.each(['5G', 'IPv6', '10G PON', '100M', '4.1.1', 'L4'])('takes no part of the name %s for a number', (text) => {
    expect(findAmounts(fold(text))).toEqual([]);
  });

  it.each([
    ['>88', '>'],
    ['超过96%', '>'],
    ['more than 40%', '>'],
    ['不高于1.3', '<'],
    ['less than 10', '<'],
    ['88', undefined],
  ])('reads the bound of %s', (text, bound) => {
    expect(findAmounts(fold(text))[0]?.bound).toBe(bound);
  });

  it('knows no unit in Latin letters that the table of units does not have', () => {
    const words = [...UNIT_WORDS.zh.keys()].map((word) => word.toLowerCase());
    const known = ['ms', 's', 'kbps', 'mbps', 'gbps', 'tbps', 'mb', 'gb', 'tb', 'kwh', 'mw', 'ghz', 'mhz', 'km'];
    for (const unit of known) expect(words.includes(unit) && new RegExp(`^(?:${UNITS})$`).test(unit), unit).toBe(true);
  });

  it.each([
    ['80以上', '>'],
    ['20 or more', '>'],
    ['no higher than 1.3', '<'],
    ['80%以下', '<'],
    ['约80', undefined],
    ['discover 5', undefined],
  ])('reads the bound of %s as that of texts', (text, bound) => {
    expect(findAmounts(fold(text))[0]?.bound).toBe(bound);
  });

  it('takes kilowatts for no thousands', () => {
    expect(findAmounts(fold('2.5千瓦'))[0]?.value).toBe(2.5);
  });

  it.each([
    ['37.86', '37.86%', true],
    ['37.86%', '37.86', false],
    ['0.246 million', '246,000', true],
    ['6.3', '6.3万', false],
  ])('%s asks for %s: %s', (asked, found, isSame) => {
    const [a, b] = [findAmounts(fold(asked))[0], findAmounts(fold(found))[0]];
    expect(a && b && isSameAmount(a, b)).toBe(isSame);
  });
});

describe(readQuery, () => {
  it.each([
    ['“算力”', ['算力'], ''],
    ['"data centers" green', ['data centers'], ' green'],
    ['「边缘计算」『数字孪生』', ['边缘计算', '数字孪生'], ''],
    ['„a“ «b»', ['a', 'b'], ' '],
    ["'edge computing'", ['edge computing'], ''],
    ['“没有闭合', [], '“没有闭合'],
    ['""', [], '""'],
  ])('takes the quoted strings out of %s', (raw, literals, rest) => {
    const query = readQuery(raw, 'en');
    expect(query.literals).toEqual(literals);
    expect(query.rest.replaceAll(';', '')).toBe(rest);
  });

  it('takes the words for a bound to the number', () => {
    expect(readQuery('more than 88', 'en').loose.text).toBe('88');
  });

  it('reads no more than a long sentence', () => {
    expect(readQuery('长'.repeat(10_000), 'zh').whole.length).toBeLessThan(1000);
  });
});

describe(toPlaceNumber, () => {
  const unit = listPlaceNumbers('ch4-s1-i1', 'unit', ['四（一）1', '4.1.1']);
  const paragraph = listPlaceNumbers('ch4-s1-i1-p3', 'paragraph', ['四（一）1第3段', '4.1.1 para. 3']);
  const part = listPlaceNumbers('kp3-c2', 'paragraph', [
    '重点工程3，工程内容第2部分',
    'Key Project 3, Scope of work, part 2',
  ]);
  const chapter = listPlaceNumbers('ch4', 'unit', ['四', '4']);

  it.each(['4.1.1', '四(一)1', '四（一）1', 'section 4.1.1', '§ 4.1.1', 'sec. 4.1.1'])('reads %s', (typed) => {
    expect(unit).toContain(toPlaceNumber(typed));
  });

  it.each(['四（一）1 第3段', '4.1.1 para. 3', '4.1.1, paragraph 3', '4.1.1 ¶3'])('reads %s', (typed) => {
    expect(paragraph).toContain(toPlaceNumber(typed));
  });

  it.each(['重点工程3，工程内容第2部分', '重点工程3，工程内容第2段', 'key project 3, scope of work part 2'])(
    'reads %s',
    (typed) => {
      expect(part).toContain(toPlaceNumber(typed));
    },
  );

  it.each(['第四章', 'Chapter 4', '四、', '第4章'])('reads %s', (typed) => {
    expect(chapter).toContain(toPlaceNumber(typed));
  });

  it.each(['7', '07', '指标7', 'indicator 7', 'ind-07'])('knows an indicator by %s', (typed) => {
    expect(listPlaceNumbers('ind-07', 'indicator', ['专栏1，序号7'])).toContain(toPlaceNumber(typed));
  });

  it('reads Chinese digits, and tells places from numbers', () => {
    expect(withDigits('重点工程三')).toBe('重点工程3');
    expect(['4.1.1', '四', '4', '1.3', '重点工程'].map(isPlaceOnly)).toEqual([true, true, false, false, false]);
  });
});

describe(isNear, () => {
  it.each([
    ['broadband', 'brodband', true],
    ['broadband', 'broadbnad', true],
    ['latency', 'latancy', true],
    ['latency', 'latencyy', true],
    ['latency', 'latoncx', false],
    ['基站', '站基', true],
  ])('%s and %s: %s', (a, b, near) => {
    expect(isNear(a, b)).toBe(near);
  });
});

describe('what a mistyped word may have been meant to be', () => {
  const words = new Map([['broadband', 9], ['regulation', 3], ['regulatory', 1]]); // prettier-ignore

  it('is a word with one other letter, or one of the family', () => {
    expect(findNearWords('brodband', words)).toEqual(['broadband']);
    expect(findFamily('regulator', words)).toEqual(['regulation', 'regulatory']);
    expect(findNearWords('cat', words)).toEqual([]);
  });

  it('is a phrase of the text with one other character', () => {
    expect(findNearPhrase('人工只能', '推进人工智能')).toBe('人工智能');
    expect(findNearPhrase('人工只好', '推进人工智能')).toBeUndefined();
  });

  it('is a word around what the text does not have', () => {
    const holes = [false, false, true, true];
    expect(findNearChinese('建设区快链', [...holes, true], ['建设', '区块链'])).toEqual({
      start: 2,
      end: 5,
      words: ['区块链'],
    });
    expect(findNearChinese('建设', [false, false], ['建议'])).toBeUndefined();
  });
});

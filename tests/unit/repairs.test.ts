import { describe, expect, it } from 'vitest';

import { applyRepairs } from '../../src/lib/source/repairs.ts';
import type { Repairs } from '../../src/schemas/repairs.ts';

const said = { zh: '说明', en: 'said' };
const rule = (name: Repairs['rules'][number]['rule'], count: number, lines?: number[]) => ({
  rule: name,
  count,
  what: said,
  why: said,
  ...(lines ? { lines } : {}),
});
const repair = (source: string, rules: Repairs['rules'], single: Repairs['single'] = []) =>
  applyRepairs(source, { rules, single });
const texts = (source: string, ...args: [Repairs['rules'], Repairs['single']?]) =>
  repair(source, ...args).lines.map(({ text }) => text);

describe(applyRepairs, () => {
  it('joins a listed line to the next line that has text', () => {
    expect(texts('前半\n\n后半。', [rule('joins', 1, [1]), rule('empty-lines', 1)])).toEqual(['前半后半。']);
  });

  it('joins a paragraph that was cut twice', () => {
    expect(texts('一\n二\n三', [rule('joins', 2, [1, 2])])).toEqual(['一二三']);
  });

  it('drops blanks beside Chinese and keeps those between Latin words', () => {
    expect(texts('推进 10G PON 部署 ，', [rule('blanks', 3)])).toEqual(['推进10G PON部署，']);
  });

  it('widens marks in Chinese lines only', () => {
    expect(texts('网络(CDN),见\n(a, b)', [rule('punctuation', 3)])).toEqual(['网络（CDN），见', '(a, b)']);
  });

  it('drops tabs at the end of a line only', () => {
    expect(texts('类别\t序号\t\t', [rule('tabs', 2)])).toEqual(['类别\t序号']);
  });

  it('says when a rule changes another number of places than the file says', () => {
    expect(repair('推进 部署', [rule('blanks', 2)]).problems).toEqual([
      {
        path: ['rules', 0, 'count'],
        message: 'the rule “blanks” changes 1 places, not 2; look at them and correct the count',
      },
    ]);
  });

  it('says when a single repair does not find what it repairs', () => {
    const single = [{ line: 1, received: 'with', published: '与', why: said }];
    expect(repair('环境与秩序', [], single).problems[0]?.message).toContain(
      'line 1 of the released text does not hold “with”',
    );
  });
});

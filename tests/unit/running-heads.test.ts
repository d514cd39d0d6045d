import { describe, expect, it } from 'vitest';

import { toBookHeads, toCssString, toRunningHeads } from '../../src/lib/head/running-heads.ts';
import { getSoundContent } from '../helpers/content.ts';
import { toChapters } from '../../src/lib/plan/page.ts';

describe('running heads', () => {
  it.each([
    ['规划“全文”', '"规划“全文”"'],
    ['a "b" \\ c', '"a \\22 b\\22  \\5c  c"'],
    ['</style><b>\nx', '"\\3c /style>\\3c b>\\a x"'],
  ])('%s stands in a style as %s', (text, expected) => {
    expect(toCssString(text)).toBe(expected);
  });

  it('name the plan and the page, and the address only where one is set', () => {
    const heads = { plan: 'Plan', title: '1 Roads', address: undefined };
    expect(toRunningHeads(heads)).toBe('@page{@top-left{content:"Plan"}@top-right{content:"1 Roads"}}');
    expect(toRunningHeads({ ...heads, address: 'https://a.cn/base/en/plan/' })).toBe(
      '@page{@top-left{content:"Plan"}@top-right{content:"1 Roads"}@bottom-left{content:"https://a.cn/base/en/plan/"}}' +
        ':root{--origin:"https://a.cn"}',
    );
  });

  it('give every chapter of the whole plan sheets of its own', () => {
    const chapters = toChapters(getSoundContent().pages.filter(({ lang }) => lang === 'en'));
    const styles = toBookHeads('Contents', chapters);
    expect(styles).toContain('[data-part=contents]{page:contents}@page contents{@top-right{content:"Contents"}}');
    expect(styles).toContain('[data-part=ch4]{page:ch4}@page ch4{@top-right{content:"4 Key tasks"}}');
    expect(styles.match(/@page /g)).toHaveLength(chapters.length + 1);
  });
});

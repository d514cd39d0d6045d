import { describe, expect, it } from 'vitest';

import { formatDate } from '../../src/lib/text/date.ts';
import { toChartMaker, toEdition, toStanding } from '../../src/lib/plan/edition.ts';
import { listReleaseProblems } from '../../src/lib/plan/release.ts';
import { planSchema } from '../../src/schemas/plan.ts';
import { getSoundContent } from '../helpers/content.ts';

const { plan } = getSoundContent();
const editors = { zh: '清河学会', en: 'Qinghe Society' };
const signed = { ...plan, edition: { ...plan.edition, editors } };
const own = { ...plan, edition: { ...plan.edition, editors: plan.issuer } };

describe(formatDate, () => {
  it.each([
    ['2026-11-22', '2026年11月22日', 'November 22, 2026'],
    ['2021-07', '2021年7月', 'July 2021'],
    ['2030-01-05', '2030年1月5日', 'January 5, 2030'],
  ])('writes %s for readers of each language', (iso, zh, en) => {
    expect(formatDate(iso, 'zh')).toBe(zh);
    expect(formatDate(iso, 'en')).toBe(en);
  });
});

describe(toEdition, () => {
  it('gives number and day as each language writes them', () => {
    const dated = { ...plan, edition: { ...plan.edition, number: '1.0', date: '2026-11-22' } };
    expect(toEdition(dated, 'zh')).toBe('第1.0版（2026年11月22日）');
    expect(toEdition(dated, 'en')).toBe('Edition 1.0, November 22, 2026');
  });
});

describe(toStanding, () => {
  it('says that nobody signs, where nobody does', () => {
    expect(toStanding(plan, 'zh')[0]).toMatch(/未署名.*并非官方网站/);
    expect(toStanding(plan, 'en')[0]).toMatch(/not named.*not an official site/);
  });

  it('names who signs, and still says that the site is not official', () => {
    expect(toStanding(signed, 'zh')[0]).toBe('本网页版由清河学会编制，并非官方网站。');
    expect(toStanding(signed, 'en')[0]).toMatch(/Qinghe Society.*not an official site/);
  });

  it('calls the site of an issuer who makes it himself nothing that it is not', () => {
    for (const lang of ['zh', 'en'] as const) {
      expect(toStanding(own, lang)[0]).not.toMatch(/官方|official/i);
      expect(toChartMaker(own, lang)).not.toMatch(/非官方|unofficial/);
    }
  });

  it('names the issuer and the standing of the translation', () => {
    for (const lang of ['zh', 'en'] as const) {
      const text = toStanding(plan, lang).join(' ');
      for (const words of [plan.issuer[lang], plan.issued.printed[lang], plan.translation[lang]])
        expect(text).toContain(words);
    }
  });
});

describe(listReleaseProblems, () => {
  it('refuses an edition without a public address or without a name', () => {
    expect(listReleaseProblems(plan, undefined)).toHaveLength(2);
    expect(listReleaseProblems(signed, undefined)[0]).toContain('site');
    expect(listReleaseProblems(plan, 'https://plan.example.org')[0]).toContain('edition.editors');
    expect(listReleaseProblems(signed, 'https://plan.example.org')).toEqual([]);
  });
});

describe('an address that a page links to', () => {
  const accepts = (change: object) => planSchema.safeParse({ ...plan, ...change }).success;
  const BAD = ['javascript:alert(1)', '//other.example/', 'vbscript:x', 'data:text/html,x', 'other.example', ' '];

  it.each(BAD)('is not %s', (url) => {
    expect(accepts({ contact: url })).toBe(false);
    expect(accepts({ filing: { number: '1', url } })).toBe(false);
    expect(accepts({ original: { url, checked: '2026-11-27' } })).toBe(false);
    expect(accepts({ rights: { ...plan.rights, license: { ...plan.rights.license, url } } })).toBe(false);
  });

  it('is one of the web, for reports a mailbox too', () => {
    expect(accepts({ contact: 'https://example.org/errors' })).toBe(true);
    expect(accepts({ contact: 'mailto:errors@example.org' })).toBe(true);
    expect(accepts({ contact: 'mailto:nobody' })).toBe(false);
    expect(accepts({ contact: '' })).toBe(true);
    expect(accepts({ filing: { number: '', url: 'https://beian.example.org/' } })).toBe(true);
    expect(accepts({ original: { url: 'https://example.org/plan.pdf', checked: '2026-11-27' } })).toBe(true);
  });
});

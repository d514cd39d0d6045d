import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { isInflected } from '../../src/lib/glossary/forms.ts';
import { listTextUnits } from '../../src/lib/glossary/occurrences.ts';
import { getSoundContent } from '../helpers/content.ts';
import { listUnexplained } from '../helpers/abbreviations.ts';

const content = getSoundContent();
const { terms, documents } = content.glossary;

describe('abbreviations', () => {
  const explained = terms.flatMap(({ abbreviations = {} }) => Object.keys(abbreviations));

  it.each(LANGS)('of the plan in %s are all expanded by an entry of the glossary', (lang) => {
    const text = listTextUnits(content, lang).map((unit) => unit.text);
    expect(listUnexplained(text.join('\n'), explained)).toEqual([]);
  });

  it('are found in any text, unless an entry expands them', () => {
    const text = '5G+4K、10G PON、IPV6、NB-IoT/LTE-Cat1，the CDNs, Mbps and a Word';
    expect(listUnexplained(text, [])).toEqual(['5G', '4K', 'PON', 'IPV6', 'NB', 'IoT', 'LTE', 'CDNs']);
    expect(listUnexplained(text, ['5G', '4K', 'PON', 'IPv6', 'LTE', 'CDN'])).toEqual(['NB', 'IoT']);
  });

  it('are expanded once, in words of each language', () => {
    expect(new Set(explained).size).toBe(explained.length);
    for (const { abbreviations = {} } of terms)
      for (const [short, words] of Object.entries(abbreviations)) {
        expect(words.zh, short).toMatch(/\p{Script=Han}/u);
        expect(words.en, short).toMatch(/[a-z]{3}/);
      }
  });
});

describe('entries', () => {
  it('explain a term by more than its name', () => {
    const bare = (text: string) => text.replaceAll(/[\p{P}\p{Z}]/gu, '').toLowerCase();
    const repeated = terms.filter(({ name, explanation }) =>
      LANGS.some((lang) => bare(explanation[lang]).replace(bare(name[lang]), '').length < 6),
    );
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  it('show no form that is the name of another term', () => {
    for (const { id, forms } of terms)
      for (const lang of LANGS)
        for (const form of forms?.[lang] ?? [])
          expect(
            terms.filter((other) => other.id !== id && isInflected(other.name[lang], form)).map((other) => other.id),
            form,
          ).toEqual([]);
  });

  it('say that the plan explains nothing only where its text says nothing by the name', () => {
    const denied = terms.filter(({ explanation }) => /没有解释/.test(explanation.zh));
    expect(denied.length).toBeGreaterThan(0);
    for (const { id, name } of denied) {
      const text = listTextUnits(content, 'zh').map((unit) => unit.text).join('\n');
      const explains = new RegExp(`${name.zh.replaceAll('+', String.raw`\+`)}[”"]?(?:是指|指的是|即|包括|（)`);
      expect(text, id).not.toMatch(explains);
    }
  });
});

describe('documents', () => {
  it('that the plan names short have their full title, and those of the state an issuer and a year', () => {
    for (const { id, title, official, issuer, year } of documents) {
      expect(official?.zh, id).not.toBe(title.zh);
      if (/(?<!办)法$|^中华人民共和国/.test(title.zh)) {
        expect(official?.zh, id).toMatch(/^中华人民共和国/);
        expect([issuer, year], id).not.toContain(undefined);
      }
      expect(issuer === undefined, id).toBe(year === undefined);
    }
  });
});

import { describe, expect, it } from 'vitest';

import { listCommitmentRecords, listFigureRecords } from '../../src/lib/data/figures.ts';
import { listNumbers } from '../../src/lib/data/number-index.ts';
import { listParagraphRecords } from '../../src/lib/data/paragraphs.ts';
import { listParagraphs } from '../../src/lib/plan/paragraphs.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const numbers = listNumbers(content);
const texts = new Map(listParagraphs(content).map((paragraph) => [paragraph.id, paragraph]));

/** What may go on behind a number as printed: nothing of these, or its measure word was cut. */
const GOES_ON = /^(?:[次时]|分点|百户|公里|平方|立方|标准煤|\/[A-Za-z\p{Script=Han}]|[%‰℃]|[A-Za-z])/u;

describe('the index of numbers', () => {
  it('has the same rows in both languages, paired by a key', () => {
    const keysOf = (lang: string) => numbers.filter((row) => row.lang === lang).map(({ key }) => key);
    expect(keysOf('en')).toEqual(keysOf('zh'));
    expect(new Set(keysOf('zh')).size).toBe(keysOf('zh').length);
    expect(keysOf('zh').length).toBeGreaterThan(100);
  });

  it('gives both rows of a key the same amount, year and bound', () => {
    const english = new Map(numbers.filter(({ lang }) => lang === 'en').map((row) => [row.key, row]));
    for (const { key, amount, year, operator } of numbers.filter(({ lang }) => lang === 'zh'))
      expect(english.get(key), key).toMatchObject({ amount, year, operator });
  });

  it('cuts no measure word', () => {
    for (const { key, id, lang, printed, clause } of numbers.filter((row) => row.clause)) {
      expect(texts.get(id)?.[lang], key).toContain(printed);
      const rest = clause.slice(clause.indexOf(printed) + printed.length).trimStart();
      if (lang === 'zh') expect(rest, `${key} ${printed}`).not.toMatch(GOES_ON);
    }
  });

  it('gives whole clauses as printed: from one mark to the next, with no pair of marks cut', () => {
    const countOf = (text: string, sign: string) => text.split(sign).length;
    for (const { key, id, lang, clause } of numbers.filter((row) => row.clause)) {
      const text = texts.get(id)?.[lang] ?? '';
      const before = text.slice(0, text.indexOf(clause)).trimEnd();
      expect(text, key).toContain(clause);
      expect(before, key).toMatch({ zh: /^$|[，；。：！？]”?$/, en: /^$|[,;:.!?]”?$/ }[lang]);
      for (const [open, close] of ['“”', '（）', '《》', '()'].map((pair) => [...pair] as [string, string]))
        expect(countOf(clause, open), `${key} ${clause}`).toBe(countOf(clause, close));
    }
    expect(numbers.map(({ clause }) => clause)).toContain('“十四五”末全市建成5G基站达6.3万个');
  });

  it('says of every number what is counted, or in which clause it stands', () => {
    for (const { key, subject, clause } of numbers) expect(subject || clause, key).toBeTruthy();
    expect(numbers.find(({ key }) => key === 'ch1-s5-i5-p1-n2')).toMatchObject({ printed: '3.94万台次', unit: '万台次' });
  });

  it('leaves out what its description leaves out: numerals in Chinese, and what only English has in digits', () => {
    const printed = numbers.filter(({ lang }) => lang === 'zh').map((row) => row.printed);
    for (const words of printed) expect(words).toMatch(/^[-<>≥≤≈\d[]/);
  });
});

describe('the data in the text', () => {
  const records = listFigureRecords(content);
  it('says of every number what is counted, in which unit, and where it stands', () => {
    expect(records.length).toBe(Object.keys(content.figures.numbers).length);
    for (const { id, label, path, paragraph } of records) {
      expect(label, id).not.toBeNull();
      expect(path.endsWith(`#${paragraph}`), id).toBe(true);
    }
    expect(records.find(({ id }) => id === 'support-vehicles')).toMatchObject({ value: 39_400, unit: { zh: '台次' } });
    expect(records.find(({ id }) => id === 'revenue')).toMatchObject({ value: 63.76e9, unit: { zh: '元', en: 'RMB' } });
  });

  it('gives a year only where its paragraph states one', () => {
    for (const { id, year, paragraph } of records)
      if (year) expect(texts.get(paragraph)?.zh, id).toContain(String(year));
  });
});

describe('the targets in the text', () => {
  it('have a number where the plan prints one, with its bound', () => {
    const valueOf = (id: string) => listCommitmentRecords(content).find((row) => row.id === id);
    expect(valueOf('stations-5g')).toMatchObject({ value: 63_000, operator: null, unit: '个' });
    expect(valueOf('secondary-nodes')).toMatchObject({ value: 20, operator: '≥' });
    expect(valueOf('pue-transformed-edge')).toMatchObject({ value: 1.6, operator: '≤' });
    expect(valueOf('user-speed')).toMatchObject({ value: 100, operator: '>', unit: '兆' });
    expect(valueOf('enterprise-speed')).toMatchObject({ value: 10_000, operator: null, unit: '兆' });
    expect(valueOf('nb-iot-full')).toMatchObject({ value: null });
  });
});

describe('the paragraphs', () => {
  it('say what they are and where they stand', () => {
    const of = (id: string) => listParagraphRecords(content).find((row) => row.id === id);
    expect(of('preface-p1')).toMatchObject({ kind: 'paragraph', chapter: 'preface', heading: 'preface', page: 1 });
    expect(of('ch1-s1-i2-p1')).toMatchObject({ chapter: 'ch1', heading: 'ch1-s1-i2', page: 2 });
    expect(of('ch3-s3-g1')).toMatchObject({ kind: 'goal', chapter: 'ch3', heading: 'ch3-s3', page: 16 });
    expect(of('kp3-goal')).toMatchObject({ kind: 'project-goal', chapter: 'ch4', heading: 'kp3', page: 20 });
  });
});

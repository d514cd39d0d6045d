import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { quoteFrom } from '../../src/lib/text/excerpt.ts';
import { listSources } from '../../src/lib/figures/sources.ts';
import { toFigure } from '../../src/lib/figures/figure.ts';
import { listCommitments } from '../../src/lib/figures/commitments.ts';
import { listCommitmentRecords, listFigureRecords } from '../../src/lib/data/figures.ts';
import { listNumbers } from '../../src/lib/data/number-index.ts';
import { listQuestions } from '../../src/lib/home/questions.ts';
import { toEnds } from '../../src/lib/relations/ends.ts';
import type { FiguresFile } from '../../src/schemas/figures.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();

describe(quoteFrom, () => {
  const ZH = '大力改善。加大力度，确保用得好；加强保护。';
  const EN = 'Improve it. Step up efforts, and “do it well.” Protect 1.5 users, now.';
  it.each([
    ['加大力度，确保用得好；加强保护', 'zh', ZH, '加大力度，确保用得好；加强保护。'],
    ['大力改善。', 'zh', ZH, '大力改善。'],
    ['加大力度', 'zh', ZH, '加大力度……'],
    ['加大力度，', 'zh', ZH, '加大力度……'],
    ['确保用得好', 'zh', ZH, '……确保用得好……'],
    ['加强保护', 'zh', ZH, '……加强保护。'],
    ['Step up efforts', 'en', EN, 'Step up efforts …'],
    ['and “do it well.”', 'en', EN, '… and “do it well.”'],
    ['Protect 1', 'en', EN, 'Protect 1 …'],
    ['Protect 1.5 users, now', 'en', EN, 'Protect 1.5 users, now.'],
  ] as const)('marks where “%s” is cut', (words, lang, text, quoted) => {
    expect(quoteFrom(words, text, lang)).toBe(quoted);
  });

  it('throws where the words do not stand in the text', () => {
    expect(() => quoteFrom('没有', ZH, 'zh')).toThrow('quote it word for word');
  });
});

describe.each(LANGS)('the answers in %s', (lang) => {
  const questions = listQuestions(content, lang);

  it('begin and end as sentences, or with a mark that they are cut', () => {
    const quotes = questions.flatMap((question) => question.quotes.map(({ words }) => words));
    expect(quotes.length).toBeGreaterThan(20);
    for (const words of quotes) {
      expect(words).toMatch(lang === 'zh' ? /^[^，、；：。]/ : /^(?:\p{Lu}|… )/u);
      expect(words).toMatch(lang === 'zh' ? /(?:。”?|……)$/ : /(?:\.”?| …)$/);
    }
  });

  it('say where each quotation stands and what it is about', () => {
    for (const { label, about, href } of questions.flatMap(({ quotes }) => quotes)) {
      expect(label).not.toBe('');
      expect(about).not.toBe('');
      expect(href).toMatch(new RegExp(`^/${lang}/.+#`));
    }
  });

  it('lead only to notes and indicators that there are', () => {
    for (const [index, { notes, indicators }] of questions.entries()) {
      expect(notes).toHaveLength(content.questions[index]?.notes.length ?? 0);
      expect(indicators).toHaveLength(content.questions[index]?.indicators.length ?? 0);
    }
  });
});

describe(listSources, () => {
  it('names paragraphs in the order of the text, and those of one unit together', () => {
    const name = (ids: string[], lang: 'zh' | 'en') =>
      listSources(ids, toEnds(content, lang), lang).map(({ label }) => label);
    expect(name(['ch1-s1-i1-p1', 'ch1-s1-i1-p3', 'ch1-s1-i1-p2'], 'zh')).toEqual(['一（一）1第1—3段']);
    expect(name(['ch1-s1-i1-p3', 'ch1-s1-i1-p1'], 'zh')).toEqual(['一（一）1第1、3段']);
    expect(name(['ch1-s1-i1-p3', 'ch1-s1-i1-p1'], 'en')).toEqual(['1.1.1 paras. 1 and 3']);
    expect(name(['ch1-s1-i2-p1', 'ch1-s1-i1-p3', 'ch1-s1-i1-p2'], 'en')).toEqual(['1.1.1 paras. 2–3', '1.1.2 para. 1']);
  });
});

describe(toFigure, () => {
  const file: FiguresFile = {
    numbers: {
      all: { paragraph: 'ch1-p1', zh: '3906.4万户', en: '39.064 million' },
      part: { paragraph: 'ch1-p2', zh: '超过3159.7万户', en: 'more than 31.597 million' },
    },
    figures: [],
    commitments: [],
    checks: [],
  };
  const label = { zh: '户', en: 'Users' };

  it('shows what is left of a whole, computed from printed numbers', () => {
    const figure = toFigure(
      {
        id: 'fig-a',
        kind: 'bars',
        title: label,
        unit: { zh: '万户', en: 'million users', per: { zh: 10_000, en: 1_000_000 } },
        rows: [
          { number: 'all', label },
          { number: 'part', label },
          { rest: 'all', without: ['part'], label },
        ],
      },
      file,
      'en',
    );
    expect(figure.rows.map(({ value }) => value)).toEqual(['39.064', '>31.597', '7.467']);
    expect(figure.rows.map(({ length }) => length)).toEqual([100, 80.9, 19.1]);
    expect(figure.paragraphs).toEqual(['ch1-p1', 'ch1-p2']);
  });

  it('throws where a number is missing', () => {
    const entry = { id: 'fig-a', kind: 'table' as const, title: label, rows: [{ number: 'none', label }] };
    expect(() => toFigure(entry, file, 'en')).toThrow('unknown number “none”');
  });
});

/** What a plan says before a number of how firmly it is promised. */
const HEDGES = { zh: /基本|力争|优先|初步|促进/g, en: /\b(largely|strive|priority|initially|promote)\b/gi };

describe.each(LANGS)('the promises of the text in %s', (lang) => {
  it('keep the hedges of their words in their quantity', () => {
    for (const { id, words, quantity } of content.figures.commitments)
      expect(quantity[lang].toLowerCase().match(HEDGES[lang]), id).toEqual(
        words[lang].toLowerCase().match(HEDGES[lang]),
      );
  });

  it('give deadlines in the same form, also one that is printed at the head of the goals', () => {
    const deadlines = listCommitments(content, lang).map(({ deadline }) => deadline);
    if (lang === 'en') for (const deadline of deadlines) expect(deadline).toMatch(/^(by|during) |^$/);
    expect(listCommitmentRecords(content).map(({ deadline }) => deadline?.[lang] ?? '')).toEqual(deadlines);
    expect(content.figures.commitments.some(({ deadline }) => deadline?.at)).toBe(true);
  });
});

describe(listFigureRecords, () => {
  it('prints no verb in the cell of a number', () => {
    for (const { id, printed } of listFigureRecords(content))
      expect(printed.en, id).toMatch(/^(RMB|\d|more than|nearly)/);
  });
});

describe('the unit of a number in English', () => {
  /** Words that name what is counted, and no unit. */
  const THINGS = /deployments of support (?:personnel|vehicles)/;

  it('is given wherever more than a bound, a magnitude and what is counted is printed with it', () => {
    for (const { id, printed, unit } of listFigureRecords(content)) {
      const words = printed.en.replace(THINGS, '');
      const rest = words.replaceAll(/more than|nearly|thousand|million|billion|trillion|[\d.,\s]/g, '');
      expect(Boolean(unit.en), id).toBe(rest !== '');
    }
  });
});

describe(listNumbers, () => {
  it('gives a class of speed no year, in either language', () => {
    const classes = listNumbers(content).filter(({ operator, unit }) => operator === '≥' && /^M/.test(unit ?? ''));
    expect(classes.length).toBeGreaterThan(0);
    expect(classes.filter(({ year }) => year !== null)).toEqual([]);
  });
});

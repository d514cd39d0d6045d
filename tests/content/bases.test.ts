import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import { listNumbers } from '../../src/lib/data/number-index.ts';
import { describeIndicator, toBasedValue } from '../../src/lib/indicators/text.ts';
import { listIndicators } from '../../src/lib/indicators/indicator.ts';
import { toIndicatorRecord } from '../../src/lib/search/indicator-record.ts';
import { toPeriod, toSentence } from '../../src/lib/indicators/sentence.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const based = listIndicators(content).flatMap((indicator) =>
  [indicator.baseline, indicator.target].flatMap((value) => (value?.basis ? [{ indicator, value, ...value.basis }] : [])),
);

describe.each(LANGS)('what a value is measured on goes with it in %s', (lang) => {
  const t = getStrings(lang);

  it.each(based)('wherever it is printed outside the table: $zh', ({ indicator, value, ...basis }) => {
    const index = content.indicators.indicators.findIndex(({ id }) => id === indicator.id);
    const [entry] = content.indicators.indicators.slice(index);
    const texts = [
      toBasedValue(value, indicator, lang),
      describeIndicator(indicator, lang, t),
      toSentence(indicator, toPeriod(content.plan), lang),
      ...(entry ? [toIndicatorRecord(entry, index, content, lang).text] : []),
      ...listNumbers(content)
        .filter((row) => row.lang === lang && row.id === indicator.id && row.year === value.year)
        .map(({ subject }) => subject),
    ];
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) expect(text).toContain(basis[lang]);
  });
});

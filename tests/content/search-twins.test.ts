import { describe, expect, it } from 'vitest';

import { otherLang } from '../../src/i18n/locales.ts';
import { compareNumbers } from '../../src/lib/gates/numbers.ts';
import { toCorpus } from '../../src/lib/search/corpus.ts';
import { toSearchFiles } from '../../src/lib/search/files.ts';
import { toMarks } from '../../src/lib/search/hit.ts';
import type { Hit } from '../../src/lib/search/hit.ts';
import { fold } from '../../src/lib/search/fold.ts';
import { toResult, toTwinExcerpt } from '../../src/lib/search/result.ts';
import { findTwin, listSentences } from '../../src/lib/text/sentences.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const files = toSearchFiles(content, () => '');
const corpora = { zh: toCorpus(files.places, files.zh, 'zh'), en: toCorpus(files.places, files.en, 'en') };

const join = (pieces: { text: string }[]): string => pieces.map(({ text }) => text).join('');

/** Every sentence of every paragraph and part of a project, with the words of the other language for its place. */
const CASES = (['zh', 'en'] as const).flatMap((lang) =>
  corpora[lang].entries.flatMap((own, entry) => {
    const other = corpora[otherLang(lang)].entries[entry];
    if (own.kind !== 'paragraph' || !other) return [];
    const sentences = listSentences(own.text, lang);
    return sentences.map((span) => {
      const found = findTwin(span, own, other);
      const back = findTwin(found, other, own);
      return {
        ...{ lang, id: own.id, entry, found, other: other.text },
        sentence: own.text.slice(span.start, span.end),
        twin: other.text.slice(found.start, found.end),
        back: own.text.slice(back.start, back.end),
        isShort: sentences.length === 1 || found.start > 0 || found.end < other.text.length,
      };
    });
  }),
);

const toHit = (entry: number, sentence: string, isAcross: boolean): Hit => {
  const marks = toMarks({ literals: [fold(sentence)] });
  const rest = isAcross ? { marks: toMarks({}), across: marks } : { marks };
  return { entry, tier: 'exact', score: 1, missing: [], ...rest };
};

describe('the other language of a result', () => {
  it('is read for hundreds of sentences of this plan, nearly all of them with less than the whole paragraph', () => {
    expect(CASES.length).toBeGreaterThan(500);
    expect(CASES.filter(({ isShort }) => isShort).length).toBeGreaterThan(CASES.length * 0.95);
    expect(CASES.filter(({ sentence, back }) => back === sentence).length).toBeGreaterThan(CASES.length * 0.6);
  });

  it('goes on with every sentence, and in the end has said all', () => {
    const entries = Map.groupBy(CASES, ({ lang, id }) => `${lang} ${id}`);
    for (const [key, cases] of entries) {
      const ends = cases.map(({ found }) => found.end);
      expect(cases[0]?.found.start, key).toBe(0);
      expect(ends, key).toEqual(ends.toSorted((a, b) => a - b));
      expect(ends.at(-1), key).toBe(cases[0]?.other.length);
    }
  });

  it('is shown beside the sentence', () => {
    const wrong = CASES.filter(({ lang, entry, sentence, twin }) => {
      const [own, other] = [corpora[lang].entries[entry], corpora[otherLang(lang)].entries[entry]];
      const result = toResult(toHit(entry, sentence, false), corpora[lang]);
      return result.quote !== sentence || !own || !other || join(toTwinExcerpt(result, own, other)) !== twin;
    });
    expect(wrong).toEqual([]);
  });

  it('is shown with the sentence where the words were found in the other language', () => {
    const wrong = CASES.filter(({ lang, entry, sentence, twin, back }) => {
      const here = otherLang(lang);
      const [own, other] = [corpora[here].entries[entry], corpora[lang].entries[entry]];
      const result = toResult(toHit(entry, sentence, true), corpora[here], corpora[lang]);
      const shown = own && other && join(toTwinExcerpt(result, own, other));
      return join(result.excerpt) !== twin || shown !== back || !back.includes(sentence);
    });
    expect(wrong).toEqual([]);
  });

  it('says the same numbers as the sentence', () => {
    const at = { zh: { file: '', line: 1 }, en: { file: '', line: 1 } };
    const findings = CASES.filter(({ lang }) => lang === 'zh').flatMap(({ id, back, twin }) => {
      const text = { id, kind: 'paragraph' as const, page: id, zh: back, en: twin, gates: ['numbers'] as const, at };
      return compareNumbers(text, content.exceptions).findings.map(({ message }) => `${id}: ${message}`);
    });
    expect(findings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { otherLang } from '../../src/i18n/locales.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { compareNumbers } from '../../src/lib/gates/numbers.ts';
import { toCorpus } from '../../src/lib/search/corpus.ts';
import { toSearchFiles } from '../../src/lib/search/files.ts';
import { toMarks } from '../../src/lib/search/hit.ts';
import type { Hit } from '../../src/lib/search/hit.ts';
import { fold } from '../../src/lib/search/fold.ts';
import { toResult, toTwinExcerpt } from '../../src/lib/search/result.ts';
import { listSentences } from '../../src/lib/text/sentences.ts';
import { getSoundContent } from '../helpers/content.ts';

const content = getSoundContent();
const files = toSearchFiles(content, () => '');
const corpora = { zh: toCorpus(files.places, files.zh, 'zh'), en: toCorpus(files.places, files.en, 'en') };

const sentencesOf = (text: string, lang: Lang): string[] =>
  listSentences(text, lang).map(({ start, end }) => text.slice(start, end));
const join = (pieces: { text: string }[]): string => pieces.map(({ text }) => text).join('');

/** Every sentence of every paragraph and part of a project, with the words of the other language for its place. */
const CASES = (['zh', 'en'] as const).flatMap((lang) =>
  corpora[lang].entries.flatMap(({ id, kind, text }, entry) => {
    const whole = corpora[otherLang(lang)].entries[entry]?.text ?? '';
    const own = sentencesOf(text, lang);
    const others = sentencesOf(whole, otherLang(lang));
    return kind !== 'paragraph'
      ? []
      : own.map((sentence, at) => {
          const twin = own.length === others.length ? (others[at] ?? '') : whole;
          return { lang, id, entry, sentence, twin, isWhole: own.length !== others.length };
        });
  }),
);

const toHit = (entry: number, sentence: string, isAcross: boolean): Hit => {
  const marks = toMarks({ literals: [fold(sentence)] });
  const rest = isAcross ? { marks: toMarks({}), across: marks } : { marks };
  return { entry, tier: 'exact', score: 1, missing: [], ...rest };
};

describe('the other language of a result', () => {
  it('is read for hundreds of sentences of this plan, most of them one by one', () => {
    expect(CASES.length).toBeGreaterThan(500);
    expect(CASES.filter(({ isWhole }) => !isWhole).length).toBeGreaterThan(CASES.length / 2);
  });

  it('is the sentence of the same number, or the whole paragraph', () => {
    const wrong = CASES.filter(({ lang, entry, sentence, twin }) => {
      const [own, other] = [corpora[lang].entries[entry], corpora[otherLang(lang)].entries[entry]];
      const result = toResult(toHit(entry, sentence, false), corpora[lang]);
      return result.quote !== sentence || !own || !other || join(toTwinExcerpt(result, own, other, lang)) !== twin;
    });
    expect(wrong).toEqual([]);
  });

  it('is so too where the words were found in the other language', () => {
    const wrong = CASES.filter(({ lang, entry, sentence, twin, isWhole }) => {
      const here = otherLang(lang);
      const [own, other] = [corpora[here].entries[entry], corpora[lang].entries[entry]];
      const result = toResult(toHit(entry, sentence, true), corpora[here], corpora[lang]);
      const back = own && other && join(toTwinExcerpt(result, own, other, here));
      return join(result.excerpt) !== twin || back !== (isWhole ? other?.text : sentence);
    });
    expect(wrong).toEqual([]);
  });

  it('says the same numbers as the sentence', () => {
    const at = { zh: { file: '', line: 1 }, en: { file: '', line: 1 } };
    const findings = CASES.filter(({ lang, isWhole }) => lang === 'zh' && !isWhole).flatMap(({ id, sentence, twin }) => {
      const text = { id, kind: 'paragraph' as const, page: id, zh: sentence, en: twin, gates: ['numbers'] as const, at };
      return compareNumbers(text, content.exceptions).findings.map(({ message }) => `${id}: ${message}`);
    });
    expect(findings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import type { Content } from '../../src/lib/plan/content.ts';
import { toCorpus } from '../../src/lib/search/corpus.ts';
import { toSearchFiles } from '../../src/lib/search/files.ts';
import { findFirst, findRest } from '../../src/lib/search/find.ts';
import { PLAN_KINDS } from '../../src/lib/search/kinds.ts';
import { listResults } from '../../src/lib/search/results.ts';
import type { Result } from '../../src/lib/search/result.ts';
import { scoreByText } from '../../src/lib/search/score.ts';
import { getSoundContent } from '../helpers/content.ts';

function toSearch(plan: Content): (raw: string, lang: Lang) => Result[] {
  const files = toSearchFiles(plan, () => '');
  const corpora = { zh: toCorpus(files.places, files.zh, 'zh'), en: toCorpus(files.places, files.en, 'en') };
  return (raw, lang) => {
    const corpus = corpora[lang];
    const found = findFirst(raw, corpus);
    const scores = new Map(found.open.map((sought) => [sought, scoreByText(sought, corpus)]));
    return listResults(raw, findRest(found, scores, corpus), corpus).results;
  };
}

const content = getSoundContent();
const { questions, notes } = content;
const search = toSearch(content);
const idsOf = (results: Result[]) => results.map(({ id }) => id);

describe.each(LANGS)('in %s', (lang) => {
  it.each(questions.map(({ id, question }) => [question[lang], id]))('“%s” finds itself first', (question, id) => {
    expect(search(question, lang)[0]).toMatchObject({ id, path: `#${id}` });
    expect(search(question.replace(/[?？]$/, ''), lang)[0]?.id).toBe(id);
  });

  it.each(
    {
      zh: ['编者注', '自相矛盾', '矛盾', '不一致', '前后不一致', '对不上'],
      en: ['editors’ note', "editors' notes", 'contradiction', 'inconsistent', 'discrepancies'],
    }[lang],
  )('“%s” finds every note', (words) => {
    expect(idsOf(search(words, lang))).toEqual(expect.arrayContaining(notes.map(({ id }) => id)));
  });

  it('a number that only a note has finds that note', () => {
    expect(idsOf(search('1.59%', lang))).toContain('note-growth');
  });

  it('places of the plan come before all that is the editors’, but for the very question', () => {
    for (const words of { zh: ['宽带', '5G基站', 'PUE', '1.59%'], en: ['broadband', '5G', 'PUE', 'village'] }[lang]) {
      const own = search(words, lang).map(({ kind }) => PLAN_KINDS.has(kind));
      expect(own, words).toEqual(own.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it('a plan without questions, notes and glossary is searched for its text alone', () => {
    const bare = { ...content, questions: [], notes: [], glossary: { ...content.glossary, terms: [] } };
    const kinds = toSearch(bare)({ zh: '宽带', en: 'broadband' }[lang], lang).map(({ kind }) => kind);
    expect(kinds).toContain('paragraph');
    expect(kinds.filter((kind) => /question|note|term/.test(kind))).toEqual([]);
  });
});

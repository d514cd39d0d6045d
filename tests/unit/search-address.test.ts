import { describe, expect, it } from 'vitest';

import { readSearch, toSearchHash } from '../../src/lib/search/address.ts';
import { listExamples, listForms, listKinds } from '../../src/lib/search/examples.ts';
import { findByNumber } from '../../src/lib/search/exact.ts';
import { findFirst } from '../../src/lib/search/find.ts';
import { toCorpus } from '../../src/lib/search/corpus.ts';
import { toSearchFiles } from '../../src/lib/search/files.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

describe(toSearchHash, () => {
  it.each(['携号转网', 'C++ & a=b #1', '100%', ' 5G  基站 ', '“数据中心”'])(
    'keeps %s behind #, to be read again',
    (query) => {
      const hash = toSearchHash(query, { kind: 'unit' });
      expect(hash).toMatch(/^#q=/);
      expect(hash).not.toMatch(/[ +]/);
      expect(readSearch({ hash, search: '' })).toEqual({ q: query.trim(), kind: 'unit' });
    },
  );

  it('is empty where nothing is asked for', () => {
    expect(toSearchHash('  ', { kind: 'unit' })).toBe('');
  });
});

describe(readSearch, () => {
  it('reads an older address, but for one that has both', () => {
    expect(readSearch({ hash: '', search: '?q=%E5%AE%BD%E5%B8%A6&in=ch1' })).toEqual({ q: '宽带', in: 'ch1' });
    expect(readSearch({ hash: '#ch1', search: '?q=a+b' })).toEqual({ q: 'a b' });
    expect(readSearch({ hash: '#q=new', search: '?q=old' })).toEqual({ q: 'new' });
    expect(readSearch({ hash: '', search: '' })).toEqual({});
  });
});

describe(listKinds, () => {
  it('names questions and notes only where a plan has some', () => {
    const content = getSoundContent();
    expect(listKinds(content, 'en')).toEqual(expect.arrayContaining(['paragraph', 'question', 'note']));
    const bare = listKinds({ ...content, questions: [], notes: [] }, 'en');
    expect(bare.filter((kind) => /question|note/.test(kind))).toEqual([]);
  });
});

describe(listExamples, () => {
  it.each(['content', SECOND_PLAN])('gives numbers that lead to a place of %s', (folder) => {
    const content = getSoundContent(folder);
    const files = toSearchFiles(content, () => '');
    for (const lang of ['zh', 'en'] as const) {
      const examples = listExamples(content, lang);
      expect(examples.length).toBeGreaterThan(0);
      const corpus = toCorpus(files.places, files[lang], lang);
      for (const number of examples) expect(findByNumber(number, corpus), number).not.toEqual([]);
    }
  });
});

describe(listForms, () => {
  it.each(['zh', 'en'] as const)('gives a number of the text in ways that all find its paragraph, in %s', (lang) => {
    const content = getSoundContent();
    const files = toSearchFiles(content, () => '');
    const corpus = toCorpus(files.places, files[lang], lang);
    const forms = listForms(content, lang);
    expect(forms.length).toBeGreaterThan(1);
    const found = forms.map((form) => findFirst(form, corpus).hits.map(({ entry }) => entry));
    expect(found[0]).not.toEqual([]);
    for (const hits of found) expect(new Set(hits)).toEqual(new Set(found[0]));
  });

  it('gives none where the plan names no such number', () => {
    const content = getSoundContent();
    expect(listForms({ ...content, figures: { ...content.figures, numbers: {} } }, 'en')).toEqual([]);
  });
});

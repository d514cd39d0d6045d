import { describe, expect, it } from 'vitest';

import { findFirst, findRest } from '../../src/lib/search/find.ts';
import { toNotes } from '../../src/lib/search/notes.ts';
import { listResults } from '../../src/lib/search/results.ts';
import { scoreByText } from '../../src/lib/search/score.ts';
import { makeCorpus } from '../helpers/corpus.ts';

const zh = makeCorpus(
  'zh',
  [
    ['unit', 'ch1', '一', '宽带网络'],
    ['paragraph', 'ch1-p1', '一第1段', '提高速率。家庭接入超千兆，统一编码。'],
    ['paragraph', 'ch1-p2', '一第2段', '服务老年人，推进适老化。'],
    ['figure', 'fig-a', '一', '宽带速率'],
    ['term', 'term-broadband', '', '宽带'],
  ],
  [
    [['多快'], ['速率']],
    [['老年人'], ['老年人', '适老化']],
  ],
  '',
  [
    { kind: 'question', id: 'q-speed', text: '家里的宽带会有多快？\n家庭接入超千兆\n没有写明速率。' },
    { kind: 'note', id: 'note-sum', text: '两个数对不上\n按所列数计算为1.59%。', hidden: '编者注 前后不一致' },
  ],
);

function search(raw: string) {
  const found = findFirst(raw, zh);
  const hits = findRest(found, new Map(found.open.map((sought) => [sought, scoreByText(sought, zh)])), zh);
  const { results, question } = listResults(raw, hits, zh);
  return { results, question, ids: results.map(({ id }) => id), notes: toNotes(found, hits, zh) };
}

describe('questions', () => {
  it('come first where they are typed word for word, with their answer, and the plan follows', () => {
    const { ids, results, question } = search('家里的宽带会有多快');
    expect(ids[0]).toBe('q-speed');
    expect(ids).toContain('ch1-p1');
    expect(results[0]).toMatchObject({ path: 'plan/#q-speed', quote: undefined, missing: [] });
    expect(results[0]?.excerpt.map(({ text }) => text).join('')).toContain('没有写明速率');
    expect(question).toBeUndefined();
  });

  it('else come behind the places of the plan and its terms, and are named beside them', () => {
    const { ids, question } = search('宽带');
    expect(ids).toEqual(
      ['ch1', 'fig-a', 'term-broadband', 'q-speed'].toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)),
    );
    expect([ids[0], ids.at(-1)]).toEqual(['ch1', 'q-speed']);
    expect(question?.id).toBe('q-speed');
    expect(search('速率').question).toBeUndefined();
  });

  it('are left out where they have only some of the words, or words in quotation marks are asked for', () => {
    expect(search('宽带 编码').ids).not.toContain('q-speed');
    expect(search('“宽带”').ids).toEqual(['ch1']);
  });
});

describe('notes', () => {
  it.each(['编者注', '不一致', '1.59%', '对不上'])('are found by %s', (words) => {
    expect(search(words).ids).toContain('note-sum');
  });

  it('are no reason to put right what was typed', () => {
    expect(search('编者注')).toMatchObject({ ids: ['note-sum'], notes: { corrected: [] } });
  });

  it('show and mark nothing of the words that they are found by', () => {
    const [note] = search('编者注').results;
    expect(note?.excerpt.map(({ text }) => text).join('')).toBe('按所列数计算为1.59%。');
    expect(note?.marked).toEqual([]);
  });
});

describe('what is said of a search', () => {
  it('names no word as looked for besides itself', () => {
    expect(search('老年人').notes.also).toEqual(['适老化']);
  });

  it('says of a place that it lacks a word only where its heading has it neither, and the plan has it elsewhere', () => {
    const lacking = (raw: string, id: string) => search(raw).results.find((result) => result.id === id)?.missing;
    const under = makeCorpus('zh', [
      ['project', 'kp1', '工程1', '宽带工程'],
      ['paragraph', 'kp1-goal', '工程1', '家庭接入超千兆。', undefined, 0],
    ]);
    const found = findFirst('宽带 千兆', under);
    const hits = findRest(found, new Map(found.open.map((sought) => [sought, scoreByText(sought, under)])), under);
    expect(hits.find(({ entry }) => entry === 1)?.missing).toEqual([]);
    expect(lacking('千兆 推进', 'ch1-p1')).toEqual(['推进']);
    expect(lacking('千兆 多快', 'ch1-p1')).toEqual([]);
  });

  it('offers no term for a part of a word that the plan does not have', () => {
    const bits = makeCorpus('zh', [
      ['paragraph', 'ch1-p1', '一第1段', '宽带提速。人民币。币'],
      ['term', 'term-mbps', '', '兆比特每秒\n比特'],
    ]);
    for (const raw of ['比特币', '比特鑫']) {
      const found = findFirst(raw, bits);
      const scores = new Map(found.open.map((sought) => [sought, scoreByText(sought, bits)]));
      const ids = findRest(found, scores, bits).map(({ entry }) => bits.entries[entry]?.id);
      expect(ids, raw).not.toContain('term-mbps');
    }
  });

  it.each(['。', '，', '……', '?!', '、 ；'])('finds nothing for the mark %s alone', (marks) => {
    expect(search(marks).ids).toEqual([]);
  });
});

describe('a plan without questions and notes', () => {
  it('is searched all the same', () => {
    const plain = makeCorpus('zh', [['paragraph', 'ch1-p1', '一第1段', '宽带提速。']]);
    expect(listResults('宽带', findFirst('宽带', plain).hits, plain).results.map(({ id }) => id)).toEqual(['ch1-p1']);
  });
});

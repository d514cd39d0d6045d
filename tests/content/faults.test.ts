import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readContent } from '../../src/build/content.ts';
import { formatProblem } from '../../src/lib/checks/problem.ts';
import { damageContent, getSoundContent, SECOND_PLAN } from '../helpers/content.ts';
import type { Damage } from '../helpers/content.ts';

const tell = (plan: string, damages: Damage[]): string[] => {
  const { folder, remove } = damageContent(plan, damages);
  const { problems } = readContent(folder);
  remove();
  return problems.map(formatProblem);
};

/** Gives the line on which words first stand in a file of the plan. */
const lineOf = (file: string, words: string) =>
  (readFileSync(`content/${file}`, 'utf8').split(words)[0] ?? '').split('\n').length;

/**
 * Faults of different files that have nothing to do with each other, and what must be said of each. Evidence of links
 * rests on the names of the glossary, so that a fault there would keep silent about them.
 */
const INDEPENDENT: [Damage, RegExp][] = [
  [{ file: 'chapters/en/1-background.mdx', from: 'every township', to: 'every 乡镇' }, /^chapters\/en\/1-background\.mdx:9: .*“乡镇”/],
  [{ file: 'relations.yaml', from: 'from: ch2-s1-i1, to: kp1', to: 'from: ch9-s1, to: kp1' }, /^relations\.yaml:2: /],
  [{ file: 'plan.yaml', from: 'baseYear', to: 'highlights: [ind-09]\nbaseYear' }, /^plan\.yaml:9: highlights/],
  [{ file: 'synonyms.yaml', to: 'synonyms:\n  - typed: { zh: [堵车] }\n    printed: { zh: [拥堵] }\n' }, /^synonyms\.yaml:3: /],
  [{ file: 'questions.yaml', to: 'questoins: []\n' }, /^questions\.yaml:1: .*did you mean questions\?/],
  [{ file: 'notes.yaml', to: 'notes:\n  - { id: note-a, kind: basis, about: [ind-09], text: { zh: 注, en: Note } }\n' }, /^notes\.yaml:2: /],
];

describe('the messages of the check', () => {
  it('name all independent faults of all files in one run', () => {
    const lines = tell(
      SECOND_PLAN,
      INDEPENDENT.map(([damage]) => damage),
    );
    for (const [, message] of INDEPENDENT) expect(lines).toContainEqual(expect.stringMatching(message));
  });

  it.each([
    ['plan.yaml', 'shortTitle:', 'shorttitle:', 'shortTitle'],
    ['indicators.yaml', 'baseline: {', 'basline: {', 'baseline'],
    ['relations.yaml', 'basis: shared', 'bassis: shared', 'basis'],
    ['glossary.yaml', 'explanation:', 'explantion:', 'explanation'],
    ['chapters/zh/1-background.mdx', 'title:', 'titel:', 'title'],
  ])('say once what a misspelt key of %s was meant to be', (file, from, to, meant) => {
    expect(tell(SECOND_PLAN, [{ file, from, to }])).toEqual([
      expect.stringMatching(new RegExp(`^${file}:\\d+: .*Unrecognized key: "\\w+"; did you mean ${meant}\\?$`)),
    ]);
  });

  it('say that the released text is not what was received', () => {
    const { file = '' } = getSoundContent().plan.source ?? {};
    const received = readFileSync(join('content', file), 'utf8');
    const [told] = tell('content', [{ file, to: `${received}\n` }]);
    expect(told).toMatch(new RegExp(`^plan\\.yaml:${lineOf('plan.yaml', 'sha256:')}: .* is not the sum of ${file}`));
  });

  it.each([
    ['note.yaml', /^note\.yaml:1: .*did you mean notes\.yaml\?/],
    ['relations.yml', /^relations\.yml:1: .*did you mean relations\.yaml\?/],
    ['chapters/fr/1-background.mdx', /^chapters\/fr\/1-background\.mdx:1: the engine knows no such file/],
    ['chapters/zh/1-background.md', /^chapters\/zh\/1-background\.md:1: the engine knows no such file/],
  ])('name the file %s, which would silently mean nothing', (file, message) => {
    const { folder, remove } = damageContent(SECOND_PLAN, []);
    mkdirSync(join(folder, 'chapters/fr'), { recursive: true });
    writeFileSync(join(folder, file), '');
    const { problems } = readContent(folder);
    remove();
    expect(problems.map(formatProblem)).toEqual([expect.stringMatching(message)]);
  });

  // Texts of YAML files, some of them far below the entry that they belong to.
  it.each([
    ['projects/3-computing.yaml', '改造后'],
    ['projects/3-computing.yaml', '有序'],
    ['indicators.yaml', '标识解析'],
    ['plan.yaml', '北京市“十四五”信息通信行业发展规划'],
  ])('give the line of %s on which “%s” is not what was released', (file, from) => {
    const { folder, remove } = damageContent('content', [{ file, from, to: `某${from}` }]);
    const { problems } = readContent(folder);
    remove();
    const told = problems.filter(({ message }) => message.includes('is not what'));
    expect(told.map(({ line }) => line)).toEqual([lineOf(file, from)]);
  });

  it('name every file with the folder that it stands in', () => {
    const { folder, remove } = damageContent(SECOND_PLAN, [
      { file: 'chapters/zh/2-tasks/index.mdx', from: 'id: ch2', to: 'id: ch1' },
    ]);
    const { stderr } = spawnSync(process.execPath, ['scripts/check.ts'], {
      encoding: 'utf8',
      env: { ...process.env, PLAN_CONTENT: folder },
    });
    remove();
    const name = basename(folder);
    expect(stderr).toContain(
      `${name}/chapters/zh/2-tasks/index.mdx:2: the id ch1 stands already at ${name}/chapters/zh/1-background.mdx:2;`,
    );
  });
});

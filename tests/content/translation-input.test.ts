import { describe, expect, it } from 'vitest';

import { readContent } from '../../src/build/content.ts';
import { formatProblem } from '../../src/lib/checks/problem.ts';
import { damageContent, SECOND_PLAN } from '../helpers/content.ts';
import type { Damage } from '../helpers/content.ts';

const ROADS_EN = 'chapters/en/2-tasks/1-roads.mdx';
const BACKGROUND_EN = 'chapters/en/1-background.mdx';
const EXCEPTIONS = (entries: string, words = '[]') => `words: ${words}\nexceptions: ${entries}\n`;
const REASON = 'reason: { zh: 理由, en: Reason }';

/** What is wrong between the two languages, and with exceptions. */
const CASES: [string, Damage[], RegExp][] = [
  [
    'a number of another magnitude in English',
    [{ file: BACKGROUND_EN, from: '1,200 km', to: '12,000 km' }],
    /^chapters\/en\/1-background\.mdx:7: ch1-p1: “1200公里” \(1,200,000 m\) is missing in English, which has “12,000 km” \(12,000,000 m\): “.*1200公里。” \/ “.*”; correct it \(the other language stands in chapters\/zh\/1-background\.mdx:8\), or give the reason in exceptions\.yaml \(gate: numbers\)$/,
  ],
  [
    'a number of a project that English has otherwise',
    [{ file: 'projects/1-ring-road.yaml', from: '80 km', to: '90 km' }],
    /^projects\/1-ring-road\.yaml:6: kp1-goal: “80公里” .* which has “90 km”/,
  ],
  [
    'a term that English renders otherwise',
    [{ file: BACKGROUND_EN, from: 'Bus routes', to: 'Buses' }],
    /^chapters\/en\/1-background\.mdx:9: ch1-p2: “公交线路” is not rendered as “bus route” or “bus line”: “公交线路覆盖全部乡镇。” \/ “Buses .*\(gate: terms\)$/,
  ],
  [
    'Chinese in an English caption of the edition',
    [{ file: 'plan.yaml', from: 'en: The Plan is being carried out.', to: 'en: The Plan 规划 is being carried out.' }],
    /^plan\.yaml:\d+: plan\.status: “规划” of “The Plan 规划 is being ca…” is Chinese and stands in English/,
  ],
  [
    'a lead in one language only',
    [{ file: BACKGROUND_EN, from: '<Lead>Roads grew longer.</Lead>', to: 'Roads grew longer.' }],
    /^chapters\/en\/1-background\.mdx:7: ch1-p1 has a <Lead> in Chinese only; mark it in both languages/,
  ],
  [
    'a printed number that is not the same in English',
    [{ file: ROADS_EN, from: 'number="2.1.1"', to: 'number="2.1.2"' }],
    /^chapters\/en\/2-tasks\/1-roads\.mdx:7: ch2-s1-i1 has the number “1\.” in Chinese and “2\.1\.2” in English/,
  ],
  [
    'an exception without its reason',
    [{ file: 'exceptions.yaml', to: EXCEPTIONS('[{ gate: order, id: ch1-p1 }]') }],
    /^exceptions\.yaml:2: exceptions\.0\.reason: /,
  ],
  [
    'an exception of a gate that there is not',
    [{ file: 'exceptions.yaml', to: EXCEPTIONS(`[{ gate: units, id: ch1-p1, ${REASON} }]`) }],
    /^exceptions\.yaml:2: exceptions\.0\.gate: /,
  ],
  [
    'an exception of a text that there is not',
    [{ file: 'exceptions.yaml', to: EXCEPTIONS(`[{ gate: order, id: ch1-p9, ${REASON} }]`) }],
    /^exceptions\.yaml:2: there is no text ch1-p9; correct the id/,
  ],
  [
    'an exception that excepts nothing any more',
    [{ file: 'exceptions.yaml', to: EXCEPTIONS(`[{ gate: numbers, id: ch1-p1, zh: 1200公里, en: "1,200 km", ${REASON} }]`) }],
    /^exceptions\.yaml:2: ch1-p1 passes the gate “numbers” without this exception; remove it/,
  ],
  [
    'a word that excepts nothing',
    [{ file: 'exceptions.yaml', to: EXCEPTIONS('[]', `[{ zh: 全县, ${REASON} }]`) }],
    /^exceptions\.yaml:1: the word “全县” excepts nothing; remove it, or correct its words/,
  ],
];

/** What is excepted, and the content in which it is. */
const EXCEPTED: [string, Damage[]][] = [
    [
      'a number',
      [
        { file: BACKGROUND_EN, from: 'every township', to: 'all 12 townships' },
        { file: 'exceptions.yaml', to: EXCEPTIONS(`[{ gate: numbers, id: ch1-p2, en: all 12 townships, ${REASON} }]`) },
      ],
    ],
    [
      'a word of the plan',
      [
        { file: BACKGROUND_EN, from: 'every township', to: 'all 12 townships' },
        { file: 'exceptions.yaml', to: EXCEPTIONS('[]', `[{ zh: 全部乡镇, en: all 12 townships, ${REASON} }]`) },
      ],
    ],
    [
      'a character',
      [
        { file: BACKGROUND_EN, from: 'every township', to: 'every 乡镇' },
        { file: 'exceptions.yaml', to: EXCEPTIONS(`[{ gate: script, id: ch1-p2, lang: en, words: 乡镇, ${REASON} }]`) },
      ],
    ],
    [
      'a term',
      [
        { file: BACKGROUND_EN, from: 'Bus routes', to: 'Buses' },
        { file: 'exceptions.yaml', to: EXCEPTIONS(`[{ gate: terms, id: ch1-p2, zh: 公交线路, en: Buses, ${REASON} }]`) },
      ],
    ],
  ];

describe('the check of the translation', () => {
  it.each(CASES)('says of %s where it stands, what is wrong and what to do', (_, damages, message) => {
    const { folder, remove } = damageContent(SECOND_PLAN, damages);
    const { content, problems } = readContent(folder);
    remove();
    expect(content).toBeUndefined();
    // What quotes the changed words elsewhere no longer fits them either, and is told after them.
    const lines = problems.map(formatProblem);
    expect(lines[0]).toMatch(message);
    expect(lines.slice(1).filter((line) => !/does not stand in/.test(line))).toEqual([]);
  });

  it.each(EXCEPTED)('lets %s through that is excepted with its reason', (_, damages) => {
    const { folder, remove } = damageContent(SECOND_PLAN, damages);
    const { problems } = readContent(folder);
    remove();
    expect(problems).toEqual([]);
  });
});

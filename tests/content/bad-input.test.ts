import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readContent } from '../../src/build/content.ts';
import { formatProblem } from '../../src/lib/checks/problem.ts';
import { damageContent, SECOND_PLAN } from '../helpers/content.ts';
import type { Damage } from '../helpers/content.ts';

const ROADS = 'chapters/zh/2-tasks/1-roads.mdx';
const ROADS_EN = 'chapters/en/2-tasks/1-roads.mdx';

/** What is wrong, how the content is damaged, and what the message must say, line included. */
const CASES: [string, Damage[], RegExp][] = [
  [
    'a paragraph missing in one language',
    [{ file: 'chapters/en/1-background.mdx', from: '\nBus routes reached every township.\n', to: '' }],
    /^chapters\/en\/1-background\.mdx:7: expected ch1-p2 here, as in chapters\/zh\/1-background\.mdx:10, got the end/,
  ],
  [
    'a page missing in one language',
    [{ file: ROADS_EN, to: null }],
    /^chapters\/zh\/2-tasks\/1-roads\.mdx:1: its twin chapters\/en\/2-tasks\/1-roads\.mdx is missing; write it/,
  ],
  [
    'a duplicate id of a page',
    [{ file: 'chapters/zh/2-tasks/index.mdx', from: 'id: ch2', to: 'id: ch1' }],
    /^chapters\/zh\/2-tasks\/index\.mdx:2: the id ch1 stands already at chapters\/zh\/1-background\.mdx:2; give each unit its own/,
  ],
  [
    'a duplicate id of an indicator',
    [{ file: 'indicators.yaml', from: 'id: ind-02', to: 'id: ind-01' }],
    /^indicators\.yaml:\d+: ind-01: the id stands twice; give each indicator its own/,
  ],
  [
    'a reference to an unknown project',
    [{ file: ROADS, from: 'id="kp1"', to: 'id="kp9"' }],
    /chapters\/zh\/2-tasks\/1-roads\.mdx:12: .*kp9/,
  ],
  [
    'a reference to an unknown category',
    [{ file: 'indicators.yaml', from: 'category: buses', to: 'category: trams' }],
    /^indicators\.yaml:\d+: ind-03: the category "trams" is unknown; expected one of roads, buses/,
  ],
  [
    'a number where a text is due',
    [{ file: 'indicators.yaml', from: 'printed: "1200"', to: 'printed: 1200' }],
    /^indicators\.yaml:20: indicators\.0\.baseline\.printed: expected what the table prints, in quotation marks/,
  ],
  [
    'an unknown key',
    [{ file: 'plan.yaml', from: 'baseYear: 2025', to: 'baseYear: 2025\nbaseyear: 2025' }],
    /^plan\.yaml:\d+: Unrecognized key: "baseyear"; did you mean baseYear\?/,
  ],
  [
    'an unknown key in front matter',
    [{ file: ROADS, from: 'page: 3', to: 'page: 3\nauthor: 某人' }],
    /^chapters\/zh\/2-tasks\/1-roads\.mdx:6: Unrecognized key: "author"/,
  ],
  [
    'an unreadable YAML',
    [{ file: 'indicators.yaml', from: 'categories:', to: 'categories: [' }],
    /^indicators\.yaml:\d+: this is not valid YAML: .*; correct the line/,
  ],
  [
    'an MDX that does not parse',
    [{ file: ROADS, from: '加快建设环县公路。', to: '加快建设{环县公路。' }],
    /^chapters\/zh\/2-tasks\/1-roads\.mdx:\d+: this is not valid MDX: .*; correct it/,
  ],
  [
    'a missing language of a title',
    [{ file: 'projects/1-ring-road.yaml', from: 'title: { zh: 环县公路工程, en: County Ring Road Project }', to: 'title: { zh: 环县公路工程 }' }],
    /^projects\/1-ring-road\.yaml:3: title\.en: expected a text/,
  ],
  ['a missing file', [{ file: 'plan.yaml', to: null }], /^plan\.yaml:1: the file cannot be read; create it/],
  [
    'a project that stands nowhere in the text',
    [
      { file: ROADS, from: '<KeyProject id="kp1" />\n\n', to: '' },
      { file: ROADS_EN, from: '<KeyProject id="kp1" />\n\n', to: '' },
    ],
    /^projects\/1-ring-road\.yaml:1: kp1 stands nowhere in the text; put <KeyProject id="kp1" \/> at its place/,
  ],
  [
    'ids that skip a number',
    [
      { file: ROADS, from: '#ch2-s1-i1', to: '#ch2-s1-i2' },
      { file: ROADS_EN, from: '#ch2-s1-i1', to: '#ch2-s1-i2' },
    ],
    /^chapters\/(zh|en)\/2-tasks\/1-roads\.mdx:8: expected ch2-s1-i1 here, got ch2-s1-i2/,
  ],
  [
    'a component that chapters do not know',
    [{ file: ROADS, from: '加快建设环县公路。', to: '<Chart id="a" />' }],
    /^chapters\/zh\/2-tasks\/1-roads\.mdx:10: <Chart> is not allowed here; a chapter holds headings/,
  ],
  [
    'a heading without an id',
    [{ file: ROADS, from: ' {#ch2-s1-i1 number="1." page="3"}', to: '' }],
    /^chapters\/zh\/2-tasks\/1-roads\.mdx:8: the heading needs an id below ch2-s1/,
  ],
  [
    'a page number in the translation',
    [{ file: 'chapters/en/1-background.mdx', from: 'title: Background', to: 'title: Background\npage: 1' }],
    /^chapters\/en\/1-background\.mdx:5: the page number stands in the original language only; remove it here/,
  ],
  [
    'a column that the table does not have',
    [{ file: 'indicators.yaml', from: 'target: { printed: "<10" }', to: 'target: { printed: "<10" }\n    change: "[-5]"' }],
    /^indicators\.yaml:\d+: ind-03: the table has no column change; remove it/,
  ],
  [
    'Chinese words in a cell without their English',
    [{ file: 'indicators.yaml', from: 'printed: "<10"', to: 'printed: 明显缩短' }],
    /^indicators\.yaml:\d+: ind-03: "明显缩短" holds words that are no number; give zh and en/,
  ],
  [
    'a cell with digits that make no number',
    [{ file: 'indicators.yaml', from: 'printed: "<10"', to: 'printed: 前10名' }],
    /^indicators\.yaml:\d+: ind-03: "前10名" is not understood as a number; write it as 80, >80, /,
  ],
  [
    'a cell that is another number in English',
    [{ file: 'indicators.yaml', from: 'printed: "<10"', to: 'printed: { zh: 10以下, en: less than 10 }' }],
    /^indicators\.yaml:\d+: ind-03: "10以下" is not the same number in both languages; correct one/,
  ],
  [
    'a wrong unit',
    [{ file: 'indicators.yaml', from: 'unit: { zh: "%", en: "%" }', to: 'unit: { zh: "%", en: km }' }],
    /^indicators\.yaml:\d+: ind-02: the unit is “%” in Chinese and “km” in English; %/,
  ],
  [
    'a file name without its order',
    [{ file: 'chapters/zh/background.mdx', to: '---\nid: ch3\ntitle: 附\n---\n' }],
    /^chapters\/zh\/background\.mdx:1: the file name must be <order>-<slug>\.mdx/,
  ],
  [
    'a base path without a slash at its end',
    [{ file: 'plan.yaml', from: 'base: /', to: 'base: /plan' }],
    /^plan\.yaml:\d+: base: expected "\/", or a path of ASCII letters, digits, -, _ and \. with a slash at both ends/,
  ],
];

/** What is wrong with numbers and notes; each beside the sound second plan. */
const NUMBERS = (zh: string, en = '1,200 km', rest = '') =>
  `numbers:\n  length: { paragraph: ch1-p1, zh: ${zh}, en: "${en}" }\nfigures: []\nchecks: [${rest}]\n`;
const ANSWER = (at: string, zh: string) =>
  `questions:\n  - { id: q-length, question: { zh: 多长？, en: How long? }, quotes: [{ at: ${at}, words: { zh: ${zh}, en: "1,200 km" } }] }\n`;
const SILENT =
  'questions:\n  - { id: q-length, question: { zh: 多长？, en: How long? }, silent: { zh: 没有写。, en: It does not say. } }\n';
const FIGURE = (title: string, check = ''): Damage[] => [
  {
    file: 'figures.yaml',
    to:
      'numbers:\n  length: { paragraph: ch1-p1, zh: 1200公里, en: "1,200 km" }\n' +
      `figures: [{ id: fig-a, kind: table, title: { zh: ${title}, en: "${title.replace(/\D+/g, '')} km long" }, ` +
      `rows: [{ number: length, label: { zh: 长, en: Length } }] }]\nchecks: [${check}]\n`,
  },
  { file: 'chapters/zh/1-background.mdx', from: '乡镇。', to: '乡镇。\n\n<Figure id="fig-a" />' },
  { file: 'chapters/en/1-background.mdx', from: 'township.', to: 'township.\n\n<Figure id="fig-a" />' },
];
const PROMISE = (words: string, quantity: string) =>
  'numbers: {}\nfigures: []\ncommitments:\n' +
  `  - { id: length, at: ch1-p1, label: { zh: 长, en: Length }, words: { zh: ${words}, en: "1,200 km" }, quantity: { zh: ${quantity}, en: "1,200 km" } }\nchecks: []\n`;
// The English has the same numbers and no sum, so that each fault is told once.
const NOTE = (text: string, rest = 'quotes: []') =>
  `notes:\n  - { id: note-a, kind: definition, about: [ind-01, ind-03], ${rest}, text: { zh: "${text}", en: "${text.replaceAll(/[÷＝]/g, ', ')}" } }\n`;
const LINKED: [string, Damage[], RegExp][] = [
  [
    'a number that does not stand in its paragraph',
    [{ file: 'figures.yaml', to: NUMBERS('1300公里') }],
    /^figures\.yaml:2: length: “1300公里” does not stand in ch1-p1 \(zh\); correct the number or the paragraph/,
  ],
  [
    'a number in a paragraph that does not exist',
    [{ file: 'figures.yaml', to: NUMBERS('1200公里').replace('ch1-p1', 'ch9-p1') }],
    /^figures\.yaml:2: length: there is no paragraph ch9-p1; correct the id/,
  ],
  [
    'words that give another number in English',
    [
      { file: 'figures.yaml', to: NUMBERS('1200公里', '80 km') },
      { file: 'chapters/zh/1-background.mdx', from: '1200公里', to: '1200公里，增加80公里' },
      { file: 'chapters/en/1-background.mdx', from: '1,200 km', to: '1,200 km, 80 km more' },
    ],
    /^figures\.yaml:2: length: “1200公里” is 1200 but “80 km” is 80; both languages give the same number/,
  ],
  [
    'a calculation that does not follow and has no note',
    [{ file: 'figures.yaml', to: NUMBERS('1200公里', '1,200 km', '{ id: twice, same: length, is: ind-03.baseline }') }],
    /^figures\.yaml:4: twice: length = 1200, printed 15; correct the numbers, or explain it by a note with check: twice/,
  ],
  [
    'a note on a calculation that does follow',
    [
      { file: 'figures.yaml', to: NUMBERS('1200公里', '1,200 km', '{ id: twice, same: length, is: ind-01.baseline }') },
      { file: 'notes.yaml', to: 'notes:\n  - { id: note-a, kind: basis, check: twice, about: [ind-01], text: { zh: 注, en: Note } }\n' },
    ],
    /^notes\.yaml:2: note-a explains twice, which gives what is printed; remove the note or its check/,
  ],
  [
    'a note about a unit that does not exist',
    [{ file: 'notes.yaml', to: 'notes:\n  - { id: note-a, kind: basis, about: [ind-09], text: { zh: 注, en: Note } }\n' }],
    /^notes\.yaml:2: note-a: there is no unit ind-09; correct the id/,
  ],
  [
    'a note that quotes other words than stand there',
    [{ file: 'notes.yaml', to: NOTE('1200', 'quotes: [{ at: ch1-p1, zh: 全省公路, en: the county’s roads }]') }],
    /^notes\.yaml:2: note-a: “全省公路” does not stand in ch1-p1 \(zh\); quote it word for word/,
  ],
  [
    'a note with a wrong sum',
    [{ file: 'notes.yaml', to: NOTE('1200÷15＝90') }],
    /^notes\.yaml:2: note-a: “1200÷15＝90” gives 80; correct the sum/,
  ],
  [
    'a note that calculates with a number of none of its passages',
    [{ file: 'notes.yaml', to: NOTE('1300÷13＝100') }],
    /^notes\.yaml:2: note-a: “1300÷13＝100”: 1300 stands in none of its passages; correct it/,
  ],
  [
    'a result of something that does not exist',
    [{ file: 'results.yaml', from: 'of: ind-03', to: 'of: ind-09' }],
    /^results\.yaml:\d+: ind-09, 2026-04: there is no indicator or paragraph ind-09; correct the id/,
  ],
  [
    'results out of order',
    [{ file: 'results.yaml', from: 'date: "2026-03"', to: 'date: "2025-11"' }],
    /^results\.yaml:\d+: ind-01, 2025-11: the results are not in order; give each date once, the earliest first/,
  ],
  [
    'a result of a time after the edition',
    [{ file: 'results.yaml', from: 'date: "2026-04"', to: 'date: "2030-01"' }],
    /^results\.yaml:\d+: ind-03, 2030-01: the edition is of 2026-05-01; a result cannot be later/,
  ],
  [
    'an answer that the plan does not give in these words',
    [{ file: 'questions.yaml', to: ANSWER('ch1-p1', '1300公里') }],
    /^questions\.yaml:2: “多长？”: “1300公里” does not stand in ch1-p1 \(zh\); quote it word for word/,
  ],
  [
    'an answer from a paragraph that does not exist',
    [{ file: 'questions.yaml', to: ANSWER('ch1-p7', '1200公里') }],
    /^questions\.yaml:2: “多长？”: there is no paragraph ch1-p7; correct the id/,
  ],
  [
    'a question without an answer',
    [{ file: 'questions.yaml', to: 'questions:\n  - { id: q-length, question: { zh: 多长？, en: How long? } }\n' }],
    /^questions\.yaml:2: questions\.0: expected indicators, quotes or see, or silent where the plan does not say/,
  ],
  ...(['indicators: [ind-09]', 'notes: [note-none]'] as const).map(
    (field): [string, Damage[], RegExp] => [
      `an answer that names ${field}, which there is not`,
      [{ file: 'questions.yaml', to: SILENT.replace('silent:', `${field}, silent:`) }],
      /^questions\.yaml:2: “多长？”: there is no (ind-09|note-none); correct the id, or leave it out/,
    ],
  ),
  [
    'an answer that leads to a table that the plan has not',
    [{ file: 'questions.yaml', to: SILENT.replace('silent:', 'see: [commitments], silent:') }],
    /^questions\.yaml:2: “多长？”: this plan has no commitments; leave it out/,
  ],
  [
    'a figure whose title gives a number that it does not show',
    FIGURE('全长1300公里'),
    /^figures\.yaml:3: fig-a: “1300公里” in the title is neither drawn nor a ratio of what is; correct the title/,
  ],
  [
    'a figure whose title takes sides where a note says that its number is open',
    [
      ...FIGURE('全长1200公里', '{ id: twice, same: ind-03.baseline, is: length }'),
      { file: 'notes.yaml', to: 'notes:\n  - { id: note-a, kind: basis, check: twice, about: [ind-01], text: { zh: 注, en: Note } }\n' },
    ],
    /^figures\.yaml:3: fig-a: note-a says that its numbers are open; let the title say that the Plan gives them/,
  ],
  [
    'a promise that the plan does not give in these words',
    [{ file: 'figures.yaml', to: PROMISE('长达1200公里', '1200公里') }],
    /^figures\.yaml:4: length: “长达1200公里” does not stand in ch1-p1 \(zh\); quote it word for word/,
  ],
  [
    'a promise whose quantity does not stand in its words',
    [{ file: 'figures.yaml', to: PROMISE('1200公里', '长1200公里') }],
    /^figures\.yaml:4: length: “长1200公里” does not stand in ch1-p1 \(zh\); quote it word for word/,
  ],
  [
    'a promise whose hedge does not stand in its words',
    [{ file: 'figures.yaml', to: PROMISE('1200公里', '基本……1200公里') }],
    /^figures\.yaml:4: length: “基本” does not stand in ch1-p1 \(zh\); quote it word for word/,
  ],
  [
    'two questions with one id',
    [{ file: 'questions.yaml', to: `${SILENT}${SILENT.replace('questions:\n', '')}` }],
    /^questions\.yaml:3: q-length is the id of another question too; give each its own/,
  ],
  [
    'a highlight that is no indicator',
    [{ file: 'plan.yaml', from: 'baseYear', to: 'highlights: [ind-09]\nbaseYear' }],
    /^plan\.yaml:9: highlights: there is no indicator ind-09; expected some of ind-01, /,
  ],
  [
    'a figure that figures.yaml does not have',
    [
      { file: ROADS, from: '<IndicatorTable />', to: '<IndicatorTable />\n\n<Figure id="fig-a" />' },
      { file: ROADS_EN, from: '<IndicatorTable />', to: '<IndicatorTable />\n\n<Figure id="fig-a" />' },
    ],
    /1-roads\.mdx:16: <Figure id="fig-a" \/> names no figure of figures\.yaml; correct the id/,
  ],
];

/** What is wrong with links and with what is not linked. */
const FIRST = 'from: ch2-s1-i1, to: kp1';
/** What is wrong with the words that readers use; each beside the sound second plan. */
const SYNONYM = (typed: string, printed: string) => ({
  file: 'synonyms.yaml',
  to: `synonyms:\n  - typed: { zh: [${typed}] }\n    printed: { zh: [${printed}] }\n`,
});
const SYNONYMS: [string, Damage[], RegExp][] = [
  [
    'a word for readers’ words that the plan does not have',
    [SYNONYM('堵车', '拥堵')],
    /^synonyms\.yaml:3: “拥堵” does not stand in the plan; give words that do/,
  ],
  [
    'readers’ words without any of the plan',
    [SYNONYM('堵车', '')],
    /^synonyms\.yaml:3: words of readers but none of the plan are given in Chinese; add printed\.zh/,
  ],
  [
    'readers’ words given twice',
    [SYNONYM('马路, 马路', '公路')],
    /^synonyms\.yaml:2: “马路” is given twice; keep one/,
  ],
];

const RELATIONS: [string, Damage[], RegExp][] = [
  [
    'a link from an unknown id',
    [{ file: 'relations.yaml', from: FIRST, to: 'from: ch9-s1, to: kp1' }],
    /^relations\.yaml:2: ch9-s1 carried-by kp1: nothing has the id ch9-s1; correct the id/,
  ],
  [
    'a link to an unknown id',
    [{ file: 'relations.yaml', from: 'from: kp1-goal, to: ind-01', to: 'from: kp1-goal, to: ind-09' }],
    /^relations\.yaml:4: kp1-goal moves ind-09: nothing has the id ind-09; correct the id/,
  ],
  [
    'words in a place that does not exist',
    [{ file: 'relations.yaml', from: 'in: ch2-s1-i1-p1', to: 'in: ch2-s1-i1-p9' }],
    /^relations\.yaml:2: ch2-s1-i1 carried-by kp1: there is no place ch2-s1-i1-p9; correct the id/,
  ],
  [
    'evidence that is not in the Chinese',
    [{ file: 'relations.yaml', from: '里程达到', to: '里程超过' }],
    /^relations\.yaml:7: ch1-p1 mentions ind-01: “全县公路里程超过1200公里” does not stand in ch1-p1 \(zh\); correct the words, or name their place with in/,
  ],
  [
    'evidence that is not in the English',
    [{ file: 'relations.yaml', from: '80 km of', to: '90 km of' }],
    /^relations\.yaml:5: kp1-goal moves ind-01: “Complete 90 km of county ring road” does not stand in kp1-goal \(en\); correct the words/,
  ],
  [
    'words in a place of neither end',
    [{ file: 'relations.yaml', from: 'in: ch2-s1-i1-p1', to: 'in: ch1-p2' }],
    /^relations\.yaml:2: ch2-s1-i1 carried-by kp1: ch1-p2 lies in neither end; name a place in one of them/,
  ],
  [
    'two words of Chinese as evidence',
    [{ file: 'relations.yaml', from: '加快建设环县公路', to: '环县公路' }],
    /^relations\.yaml:3: ch2-s1-i1 carried-by kp1: “环县公路” is no clause; quote at least 8 characters of ch2-s1-i1-p1 \(zh\)/,
  ],
  [
    'two words of English as evidence',
    [{ file: 'relations.yaml', from: 'the county’s roads reached 1,200 km', to: '1,200 km' }],
    /^relations\.yaml:7: ch1-p1 mentions ind-01: “1,200 km” is no clause; quote at least 5 words of ch1-p1 \(en\)/,
  ],
  [
    'evidence cut out of a word',
    [{ file: 'relations.yaml', from: 'the county’s roads reached 1,200 km', to: 'e county’s roads reached 1,200 km' }],
    /^relations\.yaml:7: ch1-p1 mentions ind-01: “e county’s roads reached 1,200 km” stands more than once in ch1-p1 \(en\) or begins within a word/,
  ],
  [
    'evidence from another sentence in English',
    [
      { file: 'relations.yaml', from: 'the county’s roads reached 1,200 km', to: 'Roads grew longer in every place' },
      { file: 'chapters/en/1-background.mdx', from: 'Roads grew longer.', to: 'Roads grew longer in every place.' },
    ],
    /^relations\.yaml:7: ch1-p1 mentions ind-01: “Roads grew longer in every place” stands in another sentence of ch1-p1 than “全县公路里程达到1200公里”/,
  ],
  [
    'evidence with other numbers in English',
    [{ file: 'relations.yaml', from: 'the county’s roads reached 1,200 km', to: 'During the 14th Five-Year Plan period, the county’s roads reached' }],
    /^relations\.yaml:7: ch1-p1 mentions ind-01: “During the 14th Five-Year Plan period, the county’s roads reached” has not the same numbers as “全县公路里程达到1200公里”/,
  ],
  [
    'words in common that the ends do not have',
    [{ file: 'relations.yaml', from: 'from: kp1-goal, to: ind-01, basis: inferred', to: 'from: kp1-goal, to: ind-01, basis: shared' }],
    /^relations\.yaml:4: kp1-goal moves ind-01: “建成环县公路80公里” has no name or value in common with the other end; write basis: inferred/,
  ],
  [
    'a link given twice',
    [
      {
        file: 'relations.yaml',
        from: 'orphans:',
        to: '  - { type: moves, from: kp1-goal, to: ind-01, basis: shared, words: { zh: 80公里, en: 80 km } }\norphans:',
      },
    ],
    /^relations\.yaml:8: kp1-goal moves ind-01 is given twice; remove one/,
  ],
  [
    'a link between kinds that its type does not join',
    [{ file: 'relations.yaml', from: 'type: moves', to: 'type: measured-by' }],
    /^relations\.yaml:4: kp1-goal measured-by ind-01: kp1-goal is a part; expected a goal as from, or another type/,
  ],
  [
    'a link of an unknown type',
    [{ file: 'relations.yaml', from: 'type: moves', to: 'type: pushes' }],
    /^relations\.yaml:4: relations\.1\.type: Invalid option: expected one of "answered-by"/,
  ],
  [
    'a link that does not say what it rests on',
    [{ file: 'relations.yaml', from: 'basis: inferred,', to: '' }],
    /^relations\.yaml:4: relations\.1\.basis: Invalid option: expected one of "shared"\|"inferred"/,
  ],
  [
    'an indicator without a project and without a reason',
    [{ file: 'relations.yaml', from: '  - { id: ind-03, without: project, reason: { zh: 重点工程未涉及公交。, en: The project does not mention buses. } }\n', to: '' }],
    /^relations\.yaml:9: ind-03 \(indicator\) has no link to a project, which a reader expects; link it, or say in orphans \(without: project\) why not/,
  ],
  [
    'a reason for what is linked',
    [{ file: 'relations.yaml', from: 'orphans:', to: 'orphans:\n  - { id: kp1, without: task, reason: { zh: 无, en: None } }' }],
    /^relations\.yaml:9: kp1 without task is linked, is named twice, or does not exist; remove it from orphans/,
  ],
  [
    'a group of passages with an unknown chapter',
    [
      {
        file: 'relations.yaml',
        from: 'relations:',
        to: 'passageGroups:\n  - { name: { zh: 回顾, en: Review }, units: [ch7] }\nrelations:',
      },
    ],
    /^relations\.yaml:2: Review: there is no unit ch7; correct the id/,
  ],
];

const CITE = { file: 'chapters/en/2-tasks/index.mdx', from: 'Master Plan', to: 'Master Plan and Act' };
const RING = 'id: term-ring-road';
const GLOSSARY: [string, Damage[], RegExp][] = [
  [
    'a term without its explanation',
    [{ file: 'glossary.yaml', from: '    explanation: { zh: 绕县城一周的公路。, en: A road around the county town. }\n', to: '' }],
    /^glossary\.yaml:5: terms\.0\.explanation: Invalid input: .*; add it/,
  ],
  [
    'an id of a term that stands twice',
    [{ file: 'glossary.yaml', from: 'id: term-road', to: RING }],
    /^glossary\.yaml:9: term-ring-road: the id stands twice; give each entry its own/,
  ],
  [
    'a name that two terms share',
    [{ file: 'glossary.yaml', from: '[公交线]', to: '[公路]' }],
    /^glossary\.yaml:14: term-bus-route: “公路” is already a name of term-road; keep it in one place/,
  ],
  [
    'a term that the plan does not use',
    [{ file: 'glossary.yaml', from: '环县公路, en', to: '环县铁路, en' }],
    /^glossary\.yaml:5: term-ring-road: “环县铁路” stands nowhere in the text; correct its words, or remove the entry/,
  ],
  [
    'pinyin that does not fit its term',
    [{ file: 'glossary.yaml', from: RING, to: `${RING}\n    pinyin: ring road` }],
    /^glossary\.yaml:5: term-ring-road: the pinyin “ring road” has not one syllable for each character of “环县公路”; correct it/,
  ],
  [
    'a document that the plan does not cite',
    [{ file: 'glossary.yaml', from: '- id: doc-', to: '- id: doc-law\n    title: { zh: 公路法, en: Highway Law }\n  - id: doc-' }],
    /^glossary\.yaml:20: doc-law: “公路法” stands nowhere in the text; correct its words, or remove the entry/,
  ],
  [
    'a cited document that the glossary does not list',
    [{ file: 'chapters/zh/2-tasks/index.mdx', from: '总体规划》', to: '总体规划》和《公路法》' }, CITE],
    /^chapters\/zh\/2-tasks\/index\.mdx:8: 《公路法》 is not among the documents of glossary\.yaml; add it there, or correct the title/,
  ],
  [
    'a term of a kind that is not declared',
    [{ file: 'glossary.yaml', from: 'kind: project', to: 'kind: projekt' }],
    /^glossary\.yaml:5: term-ring-road: the kind “projekt” is not among kinds; add it there, or correct it/,
  ],
  [
    'two terms with one English name',
    [{ file: 'glossary.yaml', from: 'en: bus route', to: 'en: road' }, { file: 'glossary.yaml', from: '[bus line]', to: '[bus line, bus route]' }],
    /^glossary\.yaml:14: term-bus-route: “road” is the name of term-road too; tell the two apart/,
  ],
  [
    'a form that is its name in the plural',
    [{ file: 'glossary.yaml', from: '[bus line]', to: '[bus line, Bus routes]' }],
    /^glossary\.yaml:14: term-bus-route: the form “Bus routes” tells no more than “bus route”; remove it, or move it to matches/,
  ],
  [
    'an abbreviation that the plan does not use',
    [{ file: 'glossary.yaml', from: RING, to: `${RING}\n    abbreviations: { CRR: { zh: 环县公路, en: county ring road } }` }],
    /^glossary\.yaml:5: term-ring-road: the abbreviation “CRR” stands nowhere in the text; correct or remove it/,
  ],
  [
    'a word to match that the plan does not use',
    [{ file: 'glossary.yaml', from: RING, to: `${RING}\n    matches: { en: [orbital] }` }],
    /^glossary\.yaml:5: term-ring-road: “orbital” of matches stands nowhere in the text; correct or remove it/,
  ],
  [
    'a document issued in no year that can be',
    [{ file: 'glossary.yaml', from: '- id: doc-master-plan', to: '- id: doc-master-plan\n    year: 20210' }],
    /^glossary\.yaml:\d+: documents\.0\.year: /,
  ],
];

const run = (script: string, env: Record<string, string>, ...options: string[]) =>
  spawnSync(process.execPath, [script, ...options], { encoding: 'utf8', env: { ...process.env, ...env } });

describe('bad input', () => {
  it.each([...CASES, ...LINKED, ...RELATIONS, ...GLOSSARY, ...SYNONYMS])('%s gives one message with file, line and remedy', (_, damages, message) => {
    const { folder, remove } = damageContent(SECOND_PLAN, damages);
    try {
      const { content, problems } = readContent(folder);
      expect(content).toBeUndefined();
      const lines = problems.map(formatProblem);
      expect(lines.some((line) => message.test(line)), lines.join('\n')).toBe(true);
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(damages.length);
    } finally {
      remove();
    }
  });

  it('stops npm run check with exit code 1 and the path of the file', () => {
    const { folder, remove } = damageContent(SECOND_PLAN, [{ file: ROADS, from: '#ch2-s1-i1', to: '#x' }]);
    const { status, stderr } = run('scripts/check.ts', { PLAN_CONTENT: folder });
    remove();
    expect(status).toBe(1);
    expect(stderr).toMatch(/1-roads\.mdx:8: the heading needs an id/);
  });

  it('stops a build whose SITE is not an address, and says what was expected', () => {
    const { status, stderr } = run('scripts/build.ts', { PLAN_CONTENT: SECOND_PLAN, SITE: 'plan.example.org' });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      'SITE is "plan.example.org"; expected an address such as https://plan.example.org, without a path.',
    );
  });

  it('stops a build with an option that there is not', () => {
    const unknown = run('scripts/build.ts', { PLAN_CONTENT: SECOND_PLAN }, '--relase');
    expect([unknown.status, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toContain('--relase');
  });

  it('passes npm run check with exit code 0 where nothing is wrong', () => {
    expect(run('scripts/check.ts', { PLAN_CONTENT: SECOND_PLAN }).status).toBe(0);
  });

  it('stops npm run build before it touches what is built', () => {
    const work = mkdtempSync(join(tmpdir(), 'plan-build-'));
    const { folder, remove } = damageContent(SECOND_PLAN, [{ file: 'indicators.yaml', to: null }]);
    const { status, stderr } = spawnSync(process.execPath, ['-e', buildOverEarlier(work)], {
      encoding: 'utf8',
      env: { ...process.env, PLAN_CONTENT: folder },
    });
    remove();
    rmSync(work, { recursive: true, force: true });
    expect(status, stderr).toBe(1);
    expect(stderr).toContain('indicators.yaml:1: the file cannot be read');
    expect(stderr).toContain('nothing was built');
  });
});

/** Builds into a folder in which an earlier build stands: exit code 1 where it failed and the earlier one is whole. */
const buildOverEarlier = (work: string) => `
  const { mkdirSync, writeFileSync, readFileSync } = require('node:fs');
  const target = ${JSON.stringify(join(work, 'dist'))};
  mkdirSync(target);
  writeFileSync(target + '/index.html', 'earlier');
  import(${JSON.stringify(join(process.cwd(), 'scripts/build.ts'))}).then(async ({ build }) => {
    const built = await build(target);
    process.exitCode = built || readFileSync(target + '/index.html', 'utf8') !== 'earlier' ? 2 : 1;
  });`;

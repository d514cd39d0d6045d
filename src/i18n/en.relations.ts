import type { zhRelations } from './zh.relations.ts';

/** What something may have no link to. */
const OTHERS = {
  goal: 'a goal',
  task: 'a task',
  project: 'a key project',
  indicator: 'an indicator',
  link: 'any link',
};

/** The interface in English: links between problems, goals, tasks, key projects, indicators and paragraphs. */
export const enRelations: typeof zhRelations = {
  goalName: (number) => `Goal ${number}`,
  problemName: (number) => `Problem ${number}`,
  indicatorName: (number) => `Indicator ${number}`,
  endKinds: {
    problem: 'Problems',
    paragraph: 'Paragraphs',
    goal: 'Goals',
    unit: 'Tasks',
    project: 'Key projects',
    part: 'Parts of key projects',
    indicator: 'Indicators',
  },
  basis: { shared: 'same words or figure', inferred: 'editors’ judgment' },
  basisMeaning: {
    shared:
      'the name, the phrase, or the value of a quantity on which the link rests stands in both passages of the Chinese text',
    inferred: 'the editors consider both to be on the same subject',
  },
  linkedIn: { shared: 'Same words or figure', inferred: 'Same subject (editors’ judgment)' },
  linkCount: (count: number) => `${count} ${count === 1 ? 'link' : 'links'} made by the editors`,
  linkedNote:
    'The links beside the paragraphs were made by the editors of this edition and are not part of the Plan. “Same words or figure” means that the name, the phrase, or the value of a quantity on which the link rests stands in both passages of the Chinese text; “editors’ judgment” means that the editors consider both to be on the same subject. ',
  linkedAll: 'All links and what they rest on',
  movedIndicators: 'Indicators it supports',
  movingProjects: 'Key projects that support this indicator',
  measuredGoals: 'Goals it measures',
  answeredProblems: 'Problems it addresses',
  servedGoals: 'Goals it serves',
  carriedTasks: 'Tasks it carries out',
  projectPassages: 'Other passages on the same subject',
  linksAreEditors: 'The links below were made by the editors of this edition and are not part of the Plan.',
  relationFile: 'All links',
  openWeb: 'From problem to indicator: how the parts of the Plan connect',
  web: 'How the parts of the Plan connect',
  webLead:
    'Problems, goals, tasks, key projects and indicators appear in different parts of the Plan. The links between them were made by the editors of this edition and are not part of the Plan; each gives the words on which it rests.',
  sharedOnly: 'Only links with the same words or figure',
  chainTitle: 'From problem to indicator',
  chainText: (shared, inferred) =>
    `From left to right: problems, goals, tasks, key projects and indicators. The editors joined them by ${shared + inferred} lines: ${shared} solid, where both have the same words or figure; ${inferred} dashed, by their own judgment. A dashed frame has no line in the picture. Select a box to read what it represents; the table below gives all links.`,
  gathered:
    'A line of a section also stands for the links of its tasks, and a line of a key project for those of its goal and the parts of its scope of work. Where any of these has the same words or figure, the line counts as such. What each link rests on is given under “Links and what they rest on.”',
  relationTable: 'Links and what they rest on',
  relationTypes: {
    'answered-by': 'Problems, and the goals and tasks that address them',
    'calls-for': 'The situation, and the goals and tasks it calls for',
    guides: 'Guiding philosophy and principles, and the goals and tasks they guide',
    'served-by': 'Goals, and the tasks and key projects that serve them',
    'measured-by': 'Goals, and the indicators that measure them',
    'carried-by': 'Tasks, and the key projects that carry them out',
    moves: 'Key projects, and the indicators they support',
    mentions: 'Passages, and what is on the same subject',
  },
  matrix: 'Projects, indicators and sections',
  matrixLead:
    'Each number counts the passages on which a link rests, and leads to the first of them. Filled: same words or figure in at least one of them. Dashed: editors’ judgment in all.',
  matrixCell: (count) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
  chapters: 'Sections',
  missing: 'Links that are missing',
  missingLead: 'The editors found nothing in the Plan to link these to.',
  without: (things, other) => `${things} without ${OTHERS[other]}`,
};

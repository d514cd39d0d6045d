import type { zhRelations } from './zh.relations.ts';

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
  basis: { said: 'the Plan says so', inferred: 'inferred by the editors' },
  basisMeaning: {
    said: 'the same name or the same quantity stands in the text',
    inferred: 'the subject is the same; the editors make the link, the Plan does not',
  },
  linkedIn: { said: 'Linked in the Plan', inferred: 'Linked by inference' },
  linkCount: (count: number) => `${count} links to other parts of the Plan`,
  linkedNote:
    'Links to problems, goals, tasks, key projects and indicators are given with each paragraph; one without them has none. ',
  linkedAll: 'All links and what they rest on',
  movedIndicators: 'Indicators that it moves',
  movingProjects: 'Key projects that move this indicator',
  answeredProblems: 'Problems that it answers',
  servedGoals: 'Goals that it serves',
  carriedTasks: 'Tasks that it carries out',
  projectPassages: 'Other passages that speak of this project',
  relationFile: 'All links',
  openWeb: 'From problem to indicator: the Plan as one web',
  web: 'The Plan as one web',
  webLead:
    'Problems, goals, tasks, key projects and indicators stand in different chapters of the Plan. Here they are linked, and every link gives the words on which it rests.',
  saidOnly: 'Only what the Plan says',
  chainTitle: 'From problem to indicator',
  chainText: (said, inferred) =>
    `From left to right: problems, goals, tasks, key projects and indicators, joined by ${said + inferred} lines. ${said} solid lines are links that the Plan makes; ${inferred} dashed lines are inferred by the editors. A dashed frame has no line in the picture. Every box is a link; the table below gives all links.`,
  relationTable: 'Links and what they rest on',
  relationTypes: {
    'answered-by': 'Problems, and the goals and tasks that answer them',
    'calls-for': 'The situation, and the goals and tasks that it calls for',
    guides: 'Guiding philosophy and principles, and the goals and tasks that they guide',
    'served-by': 'Goals, and the tasks and projects that serve them',
    'measured-by': 'Goals, and the indicators that measure them',
    'carried-by': 'Tasks, and the projects that carry them out',
    moves: 'Projects, and the indicators that they move',
    mentions: 'Passages, and what they speak of',
  },
  matrix: 'Projects, indicators and sections',
  matrixLead:
    'Each number counts the passages on which a link rests, and leads to the first of them. Solid: the Plan says so. Dashed: inferred by the editors.',
  matrixCell: (count) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
  chapters: 'Sections',
  notLinked: 'What is not linked',
  unlinked: (count) => `Nothing is linked to these ${count} paragraphs: `,
  allLinkedParagraphs: 'Something is linked to every paragraph.',
};

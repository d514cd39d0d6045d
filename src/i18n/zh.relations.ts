/** What something may have no link to. */
const OTHERS = { goal: '对应目标', task: '对应任务', project: '对应重点工程', indicator: '对应指标', link: '任何关联' };

/** The interface in Chinese: links between problems, goals, tasks, key projects, indicators and paragraphs. */
export const zhRelations = {
  // What ends of links are called
  goalName: (number: number) => `目标${number}`,
  problemName: (number: number) => `问题${number}`,
  indicatorName: (number: number) => `指标${number}`,
  /** Kinds of ends, where several stand together. */
  endKinds: {
    problem: '问题',
    paragraph: '段落',
    goal: '目标',
    unit: '任务',
    project: '重点工程',
    part: '工程内容',
    indicator: '指标',
  },
  // On what a link rests: beside quotations, in the legend, in tables
  basis: { shared: '同词或同数', inferred: '编者判断' },
  basisMeaning: {
    shared: '关联所依据的名称、词句或同一数量的数值，两处原文都有',
    inferred: '编者认为两处主题相同',
  },
  // Beside headings, paragraphs and goals of the plan
  linkedIn: { shared: '同词或同数', inferred: '主题相同（编者判断）' },
  linkCount: (count: number) => `编者所加的关联：${count}处`,
  linkedNote:
    '段落旁的关联由本版编者所加，不是规划的内容：“同词或同数”指关联所依据的名称、词句或同一数量的数值，两处原文都有；“编者判断”指编者认为两处主题相同。',
  linkedAll: '全部关联及其依据',
  // Pages of key projects and indicators
  movedIndicators: '支撑的指标',
  movingProjects: '支撑本指标的重点工程',
  measuredGoals: '对应的目标',
  answeredProblems: '针对的问题',
  servedGoals: '对应的目标',
  carriedTasks: '承担的任务',
  projectPassages: '主题相关的其他段落',
  linksAreEditors: '以下关联由本版编者所加，不是规划的内容。',
  relationFile: '全部关联',
  // Overview of the links, below the list of key projects
  openWeb: '从问题到指标：规划内容的关联',
  web: '规划内容的关联',
  webLead:
    '问题、目标、任务、重点工程和指标分处规划的不同部分。这里的关联由本版编者所加，不是规划的内容；每一条都列出所依据的原文。',
  sharedOnly: '只看同词或同数的关联',
  chainTitle: '从问题到指标',
  chainText: (shared: number, inferred: number) =>
    `从左到右依次为问题、目标、任务、重点工程和指标，由编者以${shared + inferred}条线相连：实线${shared}条，两处同词或同数；虚线${inferred}条，由编者判断。虚线框表示图中没有与它相连的线。点击各框可查看内容；全部关联见后面的表。`,
  /** On lines of the picture that stand for several links. */
  gathered:
    '一节的线包括该节各项任务的关联，一个工程的线包括其目标和各部分内容的关联；其中只要有一条同词或同数，该线即标为同词或同数。逐条的依据见“关联及其依据”。',
  relationTable: '关联及其依据',
  relationTypes: {
    'answered-by': '各问题由哪些目标和任务应对',
    'calls-for': '形势要求哪些目标和任务',
    guides: '指导思想和原则指导哪些目标和任务',
    'served-by': '各目标由哪些任务和工程落实',
    'measured-by': '各目标由哪些指标衡量',
    'carried-by': '各任务由哪些工程承担',
    moves: '重点工程对应哪些指标',
    mentions: '段落涉及的内容',
  },
  matrix: '工程、指标与章节',
  matrixLead: '数字是作为依据的段落数，点击可到第一处。实心圆表示其中至少有一处同词或同数，虚线圆表示全由编者判断。',
  matrixCell: (count: number) => `${count}处`,
  chapters: '章节',
  // What has no link where a reader expects one
  missing: '缺少哪些关联',
  missingLead: '以下各项，编者在规划中没有找到可以对应的内容。',
  without: (things: string, other: keyof typeof OTHERS): string => `没有${OTHERS[other]}的${things}`,
};

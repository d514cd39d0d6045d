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
  basis: { said: '规划写明', inferred: '编者推断' },
  basisMeaning: {
    said: '同一名称、同一数量见于原文',
    inferred: '主题相同，由编者关联，规划没有写明',
  },
  // Beside headings, paragraphs and goals of the plan
  linkedIn: { said: '原文写明的关联', inferred: '编者推断的关联' },
  linkCount: (count: number) => `与规划其他内容的关联：${count}处`,
  linkedNote: '每段附有它与问题、目标、任务、重点工程和指标的关联；没有列出的段落没有关联。',
  linkedAll: '全部关联及其依据',
  // Pages of key projects and indicators
  movedIndicators: '推动的指标',
  movingProjects: '推动这项指标的重点工程',
  answeredProblems: '回应的问题',
  servedGoals: '服务的目标',
  carriedTasks: '承担的任务',
  projectPassages: '规划中谈到这个工程的其他段落',
  relationFile: '全部关联',
  // Overview of the links, below the list of key projects
  openWeb: '从问题到指标：规划内容的关联',
  web: '规划内容的关联',
  webLead: '问题、目标、任务、重点工程和指标在规划中分处各章。这里把它们关联起来，每一条关联都注明所依据的原文。',
  saidOnly: '只看规划写明的',
  chainTitle: '从问题到指标',
  chainText: (said: number, inferred: number) =>
    `从左到右依次为问题、目标、任务、重点工程和指标，连线共${said + inferred}条：实线${said}条为规划写明，虚线${inferred}条为编者推断。虚线框表示图中没有与它相连的线。图中每一框都可点开；全部关联见后面的表。`,
  relationTable: '关联及其依据',
  relationTypes: {
    'answered-by': '问题由哪些目标和任务回应',
    'calls-for': '形势要求哪些目标和任务',
    guides: '指导思想和原则指导哪些目标和任务',
    'served-by': '目标由哪些任务和工程落实',
    'measured-by': '目标由哪些指标衡量',
    'carried-by': '任务由哪些工程承担',
    moves: '工程推动哪些指标',
    mentions: '段落谈到什么',
  },
  matrix: '工程、指标与章节',
  matrixLead: '数字是作为依据的段落数，点开可到第一处。实心为规划写明，空心虚线为编者推断。',
  matrixCell: (count: number) => `${count}处`,
  chapters: '章节',
  notLinked: '没有关联的内容',
  unlinked: (count: number) => `下列${count}个段落没有任何关联：`,
  allLinkedParagraphs: '每个段落都有关联。',
};

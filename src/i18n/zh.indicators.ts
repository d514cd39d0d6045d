/** The interface in Chinese: indicators, their charts and notes. */
export const zhIndicators = {
  // Indicators
  indicatorsTitle: '主要指标',
  indicatorsLead: (base: number, target: number) =>
    `以下表格与规划原文一致，列出${base}年基数和${target}年目标。每项指标另有单独一页。`,
  baselineOf: (year: number) => `${year}年基数`,
  targetOf: (year: number) => `${year}年目标`,
  change: '变化',
  unit: '单位',
  noUnit: '规划未给出单位',
  category: '类别',
  basis: '口径',
  value: '数值',
  year: '年份',
  notGiven: '规划未给出',
  cumulative: (years: number) => `${years}年累计变化，单位与指标相同`,
  cumulativePoints: (years: number) => `${years}年累计变化，百分点`,
  cagr: '年均复合增长率',
  better: { up: '数值越高越好', down: '数值越低越好' },
  directionLabel: '方向',
  natureLabel: '属性',
  nature: { expected: '预期性', binding: '约束性' },
  tableOf: '数据表',
  noChart: '没有图表',
  obstacle: {
    'no-baseline': '规划没有给出这项指标的基数，因此不绘制基数与目标的对比图。',
    'no-target': '规划没有用数字给出这项指标的目标，因此不绘制基数与目标的对比图。',
    basis: '基数和目标的口径不同，不能相互比较，因此不绘制对比图，也不计算增减。',
  },
  chartTitle: (name: string, baseYear: number, baseline: string, targetYear: number, target: string) =>
    `${name}：${baseYear}年为${baseline}，${targetYear}年目标为${target}`,
  chartDescription: (rows: string) => `横条图，从零起。${rows}。`,
  chartSource: '来源：',
  inThePlan: '在规划中的位置',
  downloads: '数据下载',
  previousIndicator: '上一项',
  nextIndicator: '下一项',

  // Charts and the overview of the indicators
  pointOf: {
    baseline: (year: number) => `${year}年基数`,
    result: (year: number) => `${year}年实际值`,
    target: (year: number) => `${year}年目标`,
  },
  roles: { baseline: '基数', result: '实际值', target: '目标' },
  resultStatus: { final: '最终数', preliminary: '初步数' },
  chartTitleOfTarget: (name: string, year: number, target: string) => `${name}：${year}年目标为${target}`,
  chartLatest: (year: number, value: string) => `；最新实际值为${value}（${year}年）`,
  sentenceEnd: '。',
  chartKeys: '用方向键逐点查看数值。',
  legend: '图例',
  multiples: '各项指标的基数与目标',
  multiplesLead: '每幅图都从零起，各用自己的单位和比例；不同图中的横条长短不能相互比较。',
  notCompared: '不绘制对比图的指标',
  allCategories: '全部类别',
  sortHint: '点击表头可以排序。',
  shown: (count: number, total: number) =>
    count === total ? `显示全部${total}项指标` : `显示${count}项指标，共${total}项`,
  sortedBy: (column: string, descending: boolean) => `，按“${column}”${descending ? '降序' : '升序'}排列`,
  sortedByValue: (column: string, descending: boolean) =>
    `，按“${column}”${descending ? '从大到小' : '从小到大'}排列；只在单位和口径相同的指标之间比较，没有数字的列在最后`,

  // Editorial notes, and passages on indicator pages
  comma: '，',
  goal: (number: number) => `目标${number}`,
  noteKinds: { contradiction: '编者注：数字不一致', definition: '编者注：口径可能不同', basis: '编者注：口径不同' },
  notes: '编者注',
  passages: '规划中谈到这项指标的地方',
};

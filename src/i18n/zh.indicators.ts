/** The interface in Chinese: indicators, their charts and notes. */
export const zhIndicators = {
  // Indicators
  title: '主要指标',
  lead: (base: number, target: number) =>
    `以下表格与规划原文一致，列出${base}年基数和${target}年目标。每项指标另有单独一页。`,
  baselineOf: (year: number) => `${year}年基数`,
  targetOf: (year: number) => `${year}年目标`,
  change: '变化',
  unit: '单位',
  noUnit: '无',
  /** Of what has no unit, with what it is instead. */
  noUnitBut: (what: string) => `无（${what}）`,
  category: '类别',
  remark: '说明',
  value: '数值',
  year: '年份',
  notGiven: '规划未给出',
  cumulative: (years: number) => `${years}年累计变化，单位与指标相同`,
  cumulativeOfNone: (years: number) => `${years}年累计变化`,
  cumulativePoints: (years: number) => `${years}年累计变化，百分点`,
  cagr: '年均复合增长率',
  /** After values on different bases. */
  notComparable: '口径不同，不能比较',
  direction: { up: '提高（据所列数值）', down: '降低（据所列数值）' },
  directionLabel: '目标方向',
  natureLabel: '属性',
  nature: { expected: '预期性', binding: '约束性' },
  tableOf: '数据表',
  noChart: '没有图表',
  obstacle: {
    'no-baseline': '规划没有给出这项指标的基数，因此不绘制基数与目标的对比图。',
    'baseline-words': '规划没有用数字给出这项指标的基数，因此不绘制基数与目标的对比图。',
    'no-target': '规划没有用数字给出这项指标的目标，因此不绘制基数与目标的对比图。',
    basis: '基数和目标的口径不同，不能相互比较，因此不绘制对比图，也不计算增减。',
  },
  chartTitle: (name: string, baseYear: string, baseline: string, targetYear: string, target: string) =>
    `${name}：${baseYear}年为${baseline}，${targetYear}年目标为${target}`,
  chartDescription: (rows: string, from: number) => `条形图，自${from}起。${rows}。`,
  chartFrom: (from: number, reason: string) => `横轴自${from}起：${reason}。`,
  chartSource: '来源：',
  inThePlan: '在规划中的位置',
  downloads: '数据下载',
  previousIndicator: '上一项',
  nextIndicator: '下一项',
  // Charts and the overview of the indicators
  pointOf: {
    baseline: (year: number) => `${year}年基数`,
    result: (when: string) => `${when}公开数值`,
    target: (year: number) => `${year}年目标`,
  },
  roles: { baseline: '基数', result: '公开报道的数值', target: '目标' },
  chartTitleOfTarget: (name: string, year: string, target: string) => `${name}：${year}年目标为${target}`,
  chartLatest: (head: string, value: string) => `；${head}为${value}`,
  chartKeys: '用方向键逐条查看数值。',
  legend: '图例',
  multiples: '各项指标的基数与目标',
  multiplesLead: '除图中注明者外，各图均自0起；单位和刻度各不相同，不同图中的横条长短不能相互比较。',
  notCompared: '不绘制对比图的指标',
  allCategories: '全部类别',
  sortHint: '点击表头可以排序。',
  shown: (count: number, total: number) =>
    count === total ? `显示全部${total}项指标` : `显示${count}项指标，共${total}项`,
  sortedBy: (column: string, descending: boolean) => `，按“${column}”${descending ? '降序' : '升序'}排列`,
  sortedByValue: (column: string, descending: boolean) =>
    `，按“${column}”${descending ? '从大到小' : '从小到大'}排列；只在单位和口径相同的指标之间比较，没有数字的列在最后`,
  goal: (number: number) => `目标${number}`,
  passages: '主题相关的段落',
  // Pictures for sharing
  label: (number: number) => `指标${number}`,
};

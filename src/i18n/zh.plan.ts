/** The interface in Chinese: contents and pages of the plan. */
export const zhPlan = {
  // Contents page
  contentsHint: '右侧为原件目录所标页码；未标页码的标题，原件目录中没有。',
  /** Head of the column of page numbers. */
  originalPages: '原件页',
  originalPage: (page: number) => `原件目录页码：${page}`,
  // Pages of the plan
  breadcrumb: '当前位置',
  onThisPage: '本页内容',
  sections: '本章各节',
  planContents: '规划目录',
  siblings: { indicators: '各项指标', projects: '各重点工程' },
  previous: '上一节',
  next: '下一节',
  pager: '前后章节',
  paragraph: (number: number) => `第${number}段`,
  /** Of the content of a key project, which the editors cut into parts. */
  part: (number: number) => `第${number}部分`,
  editorialLabel: '编者所加，原文无标题',
  openProject: '本工程页面',
  openIndicators: '指标页面',
};

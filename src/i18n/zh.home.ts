/** The interface in Chinese: the home page. */
export const zhHome = {
  // Home
  glance: '规划概览',
  issuedBy: '发布机关',
  issuedOn: '发布时间',
  period: '规划期',
  years: (start: number, end: number) => `${start}—${end}年`,
  waysIn: '阅读入口',
  readers: [
    { what: '逐章阅读规划原文。', link: '打开目录', path: 'plan/' },
    { what: '搜索词句或数字，找到原文所在的段落及其链接。', link: '搜索全文', path: 'search/' },
    {
      what: '查看各项指标的基数、目标、编者注和在规划中的位置。',
      link: '查看指标',
      path: 'indicators/',
    },
  ],
  wholePlan: '单页全文',
  wholePlanHint: '规划全文在同一页中，便于打印和用浏览器查找。',
  goalsTitle: (year: number) => `${year}年发展目标`,
  from: (year: number, value: string) => `${year}年：${value}`,
  questionsTitle: '问与答',
  questionsLead: '以规划的指标和原文作答；规划未写明的，如实说明。',
  moreQuestions: (count: number) => `更多问题（${count}个）`,
  see: { indicators: '主要指标', commitments: '正文中的量化目标', glossary: '术语表' },
  allIndicators: (count: number) => `全部${count}项指标`,
};

/** The interface in Chinese: the home page. */
export const zhHome = {
  // Home
  glance: '规划概览',
  issuedBy: '发布机关',
  issuedOn: '发布时间',
  period: '规划期',
  years: (start: number, end: number) => `${start}—${end}年`,
  waysIn: '从哪里看起',
  readers: [
    { what: '按章节阅读，看看规划对网络、宽带和数字服务怎么说。', link: '打开目录', path: 'plan/' },
    { what: '搜索词句或数字，找到原文所在的段落和地址。', link: '搜索全文', path: 'search/' },
    {
      what: '查看每项指标的基数、目标和口径，以及在规划中的位置。',
      link: '查看指标',
      path: 'indicators/',
    },
  ],
  wholePlan: '全文一页',
  wholePlanHint: '在一页中阅读规划全文，便于打印和用浏览器查找。',
  goalsTitle: (year: number) => `到${year}年`,
  from: (year: number, value: string) => `${year}年：${value}`,
  questionsTitle: '大家关心的问题',
  questionsLead: '只用规划原文回答；规划没有写的，就说没有写。',
  allIndicators: (count: number) => `全部${count}项指标`,
};

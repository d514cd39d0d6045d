/** The interface in Chinese: who says what, the issuer of the plan, its translators, the editors and the publisher of this edition. */
export const zhEdition = {
  /** The edition with its day: 第1.1版（2030年3月7日）. */
  edition: (number: string, day: string) => `第${number}版（${day}）`,

  // First line of the footer, of About and of every file that has room for it
  madeBy: (editors: string) => `本网页版由${editors}编制，并非官方网站。`,
  madeByNobody: '本网页版由编者自行编制（未署名），并非官方网站。',
  madeByIssuer: (issuer: string) => `本网页版由${issuer}编制。`,
  issuedBy: (issuer: string, day: string) => `规划由${issuer}发布（${day}）。`,

  // Citations
  editors: '网页版编者',
  theEditors: '网页版编者',
  webEdition: (own: boolean, number: string, day: string) => `${own ? '' : '非官方'}网页版，第${number}版（${day}）`,
  translation: (own: boolean): string => (own ? '英译' : '非官方英译'),
  translationBy: (own: boolean, name: string) => `${own ? '英译' : '非官方英译'}，译者：${name}`,
  originalOf: (day: string) => `中文原文发布于${day}`,
  compiledFrom: (issuer: string, plan: string) => `据${issuer}《${plan}》整理`,
  figureFrom: (issuer: string, plan: string, place: string) => `图，据${issuer}《${plan}》${place}的数据`,
  chartBy: (editors: string) => `制图：${editors}`,
  unofficial: '非官方网页版',
  drawn: '。图和标题出自编者。',

  // About: who made it
  title: '编者与来源',
  party: {
    issuer: '规划发布机关',
    editors: '本版编者',
    translators: '译者',
    publisher: '网站主办者',
    original: '规划原件',
    contact: '报告错误',
  },
  unnamed: '未署名',
  sameAsEditors: '本版编者',
  editorsDo: '编者注、图表及其标题、关联、术语解释和数据编排均出自编者，不是规划的内容。',
  checked: (day: string) => `${day}核对`,
  originalUnknown: '本版只有从原件提取的文本，未著录原件的公开网址。',
  noContact: '本版未提供联系方式。',
};

/** The interface in Chinese: the masthead and the footer, on every page. */
export const zhFrame = {
  // Masthead, on every page
  skip: '跳到正文',
  mainMenu: '主菜单',
  contents: '目录',
  indicators: '指标',
  projects: '重点工程',
  search: '搜索',
  about: '关于',
  /** Name of the link to the same page in the other language; always in that language. */
  switchLanguage: 'English',
  // Footer, on every page
  edition: (number: string, date: string) => `本版 ${number}，${date}`,
  printedFrom: '本页地址',
  qrCode: '本页地址的二维码',
  filing: '备案号',
};

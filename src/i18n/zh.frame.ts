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
  printedFrom: '本页网址',
  qrCode: '本页网址的二维码',
  filing: (police: boolean): string => (police ? '公安备案号' : 'ICP备案号'),
};

/** The interface in Chinese: reading settings, sharing and reading on. */
export const zhReader = {
  // Reading settings, in the masthead
  readingSettings: '阅读设置',
  textSize: '文字大小',
  theme: '显示模式',
  themeAuto: '跟随系统',
  themeLight: '浅色',
  themeDark: '深色',
  wideSpacing: '增大行距和段距',
  highContrast: '提高对比度',
  readingKept: '设置仅保存在本机浏览器中。',
  readingReset: '恢复默认',
  readingDone: '完成',
  // Where a page can be shared, beside the way to it
  share: '分享',
  /** On the whole plan, before the paragraph at which the reader stopped. */
  resume: '继续阅读',
};

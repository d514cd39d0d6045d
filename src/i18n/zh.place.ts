/** The interface in Chinese: the ways from a paragraph. */
export const zhPlace = {
  /** Where the closing paragraphs of a chapter stand, between its number and that of the paragraph. */
  closing: '末尾',
  /** Name of the menu that a number opens. */
  menuOf: (place: string) => `${place}：链接与引用`,
  copyLink: '复制链接',
  copyQuotation: '复制引文和出处',
  linkCopied: '已复制链接',
  quotationCopied: '已复制引文',
  quotationMissing: '未能载入原文，请稍后再试。',
  copySelected: '未能自动复制。文字已选中，请用键盘或菜单复制。',
  inTwin: '英文',
  inBoth: '中英对照',
  sideBySide: '中英对照',
  only: { zh: '只看中文', en: '只看英文' },
};

/** The words of the ways from a paragraph: the same keys in both languages. */
export type PlaceStrings = typeof zhPlace;

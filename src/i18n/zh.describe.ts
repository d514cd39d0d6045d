/** The interface in Chinese: descriptions of pages, for search engines. */
export const zhDescribe = {
  // Descriptions of pages, for search engines
  contents: (plan: string) => `《${plan}》目录：各章、节、专栏和重点工程，附原件目录所标页码。`,
  whole: (plan: string) => `《${plan}》单页全文，便于阅读、打印和查找。`,
  parallel: (title: string) => `${title}：中文与英文逐段对照，每段都有固定链接。`,
  about: (plan: string) => `《${plan}》这一版的文本来源、逐字核对与校订、译文、权利和隐私说明。`,
  search: (plan: string) => `搜索《${plan}》：词语、句子或数字，找到原文所在的段落。`,
};

/** The interface in Chinese: citations. */
export const zhCite = {
  // Cite box
  title: '如何引用',
  copy: '复制',
  copyOf: (format: string) => `复制${format}引文`,
  copied: '已复制',
  selected: '已选中，请手动复制',
  download: '下载',
};

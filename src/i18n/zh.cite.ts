/** The interface in Chinese: citations. */
export const zhCite = {
  // Cite box
  title: '如何引用',
  copy: '复制',
  copyOf: (format: string) => `复制${format}引文`,
  copied: '已复制',
  selected: '已选中，请手动复制',
  noAddress: '本站尚未设置网址，引文中只给出路径；使用时请补上您看到的网址。',
  download: '下载',
};

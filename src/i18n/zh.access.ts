/** The accessibility statement in Chinese. A test or a check of the repository stands behind every sentence. */
export const zhAccess = {
  accessTitle: '无障碍',
  accessStandard:
    '本站按《Web内容无障碍指南》（WCAG）2.2的A级和AA级制作，并达到AAA级中的六项：对比度（增强）、视觉呈现、仅凭链接文字即知去向、分节标题、生僻词和缩略语。',
  accessTested: '每次改动后怎样检查',
  accessTests: [
    '用axe检查每一类页面：手机、平板和电脑宽度，浅色和深色，菜单、对话框、提示和图表打开时。',
    '只用键盘走遍页面：每一处焦点都看得见，不被遮挡。',
    '放大到400%，加宽字距、词距和行距：不丢失内容，不需左右滚动（宽表格除外，表格自身可滚动）。',
    '系统要求减少动态、强制颜色或更高对比度时照办；关闭JavaScript时每页仍完整。',
    '逐页核对标题层级、表头、语言标记和网页代码；每张图都有文字说明和数据表。',
  ],
  accessKnown: '已知的不足',
  accessLimits: [
    '没有请残障读者试用，也没有用读屏软件逐页试听。',
    '没有易读版、手语版和盲文版；规划原文的用语没有简化。',
    '搜索需要JavaScript；没有它时，可在全文一页中用浏览器查找。',
    '旧版浏览器不支持弹出提示，术语在那里是通向术语表的链接。',
  ],
};

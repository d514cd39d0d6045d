/**
 * The interface in Chinese: the accessibility statement, a key a sentence. `tests/unit/claims.test.ts` names what
 * stands behind each.
 */
export const zhAccess = {
  title: '无障碍',
  standard: {
    criteria:
      '本站按《Web内容无障碍指南》（WCAG）2.2的A级和AA级制作，另达到AAA级中的三项：对比度（增强）、视觉呈现和章节标题。',
    terms: '规划正文中带点线的术语，点开即可查看解释。',
  },
  tested: '检查方法',
  tests: {
    axe: '用自动检测工具axe检查每一类页面：320、768和1440像素三种宽度，浅色和深色两种模式；打开菜单、对话框、提示、折叠内容和图表后再查一遍。',
    keyboard: '检查各类页面上键盘可以到达的每个位置：焦点清楚可见，不被遮挡。',
    zoom: '把各类页面放大到400%，加大字距、词距和行距：内容不缺失，不需左右滚动（宽表格除外，可在表格内滚动）。',
    settings: '在“阅读设置”中把文字放大到200%并增大行距和段距：手机和电脑上内容都不缺失。',
    contrast: '各种配色下，文字对比度至少为7:1；选择“提高对比度”后至少为10:1。',
    system: '遵循系统的“减弱动态效果”“强制颜色”和“提高对比度”设置。',
    noScript: '关闭JavaScript后，每页内容仍完整；搜索、阅读设置、指标表的排序和筛选、复制和记住阅读位置不能用。',
    structure: '逐页检查标题层级、表头、语言标记和网页代码。',
    charts: '每张数据图都有文字说明和数据表。',
  },
  known: '已知不足',
  limits: {
    readers: '尚未邀请残障读者试用，也未用读屏软件逐页试听。',
    formats: '没有易读版、手语版和盲文版；规划原文的用语未作简化。',
    search: '搜索需要JavaScript；没有JavaScript时，可打开单页全文，使用浏览器的查找功能。',
    popups: '旧版浏览器不支持弹出提示；在这些浏览器中，术语链接到术语表。',
  },
};

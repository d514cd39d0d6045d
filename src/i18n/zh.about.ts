/** The interface in Chinese: about this edition. */
export const zhAbout = {
  // About
  title: '关于本版',
  edition: '版本',
  changes: '更新记录',
  source: '文本来源',
  repairs: '对提取文本的修复',
  repairsLead:
    '公布的中文文本与提取文本相比，只有以下差别。每次构建都会逐字核对。原文本身的前后不一或疑似笔误一律照原样保留。',
  repairRules: '按规则修复',
  repairSingle: '逐处修复',
  places: '处数',
  rule: '规则',
  reason: '理由',
  lineNumber: '行',
  received: '提取文本',
  published: '本版文本',
  translation: '英文译文',
  rights: '权利与许可',
  privacy: '隐私',
  privacyText: [
    '本站不使用Cookie，不统计访问，不向任何其他网站发送请求。',
    '只有当您更改阅读设置时，浏览器才会在本机保存您的选择（名称：reading），不会发送出去；在“阅读设置”中恢复默认，或清除浏览器数据，即可删除。',
    '关闭搜索的“/”快捷键时，这一选择保存在本机（名称：slash），重新打开即删除。打开一条搜索结果时，找到的词语在本标签页中暂存（名称：found），标出后即删除。',
    '阅读“全文一页”时，浏览器会在本机记住您读到的段落（名称：reading-place），供下次继续阅读，不会发送出去；读完全文，或清除浏览器数据，即可删除。',
    '搜索在您的浏览器中进行，搜索词不会发送到任何服务器：结果页把搜索词放在网址的“#”之后，浏览器不发送这一部分。搜索词会留在浏览器的历史记录中；您分享结果页的链接时，链接中也含有搜索词。旧式链接（含“?q=”）打开时，其中的搜索词会随网址发送一次。',
  ],
  data: '数据文件',
  contact: '报告错误',
};

/** The interface in Chinese: charts on other sites. */
export const zhEmbed = {
  title: '嵌入图表',
  hint: '将下面的代码放入网页，即可显示此图表。',
  copy: '复制代码',
  copied: '已复制',
  selected: '已选中，请手动复制',
  open: '查看数据、口径和出处',
};

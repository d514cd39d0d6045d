/** The interface in Chinese: what is publicly known of the results. */
export const zhResults = {
  title: '目标完成情况',
  titleOfOne: '目标完成了吗？',
  titleOfProject: '完成情况',
  lead: '以下是规划期内公开报道的数值，不是最终结果；本版照录，不作推算。',
  reportedBy: (who: string) => `${who}发布。`,
  source: '来源',
  translated: '（本版译文）',
  none: (date: string, _: number) => `截至本版日期（${date}），未找到与规划定义相同的公开数值。`,
  others: (date: string, count: number) =>
    `其余${count}项指标，截至本版日期（${date}）未找到与规划定义相同的公开数值。`,
};

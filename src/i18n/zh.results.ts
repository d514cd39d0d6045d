/** The interface in Chinese: what is publicly known of the results. */
export const zhResults = {
  title: '规划期内公开报道的数值',
  lead: '以下照录规划期内的公开报道，方括号内为编者所加。报道的数值不是最终结果，本版不作推算。',
  /** Beside a result that has no value, and as a link to one. */
  wordsOnly: '（相关说法，没有给出指标的数值）',
  statement: '规划期内公开报道的相关说法',
  reportedBy: (who: string) => `据${who}。`,
  notOfPlan: '公开报道，不是规划内容',
  source: '来源',
  translated: '（本版译文）',
  none: (date: string, _: number) => `截至本版日期（${date}），编者未找到与规划口径相同的公开数值。`,
  /** Which indicators have values, which only words, and how many neither; a list may be empty. */
  others: (date: string, count: number, values: string, words: string) =>
    [
      ...(values ? [`${values}有公开数值`] : []),
      ...(words ? [`${words}只有相关说法，没有给出指标的数值`] : []),
      `其余${count}项指标，截至本版日期（${date}），编者未找到与规划口径相同的公开数值`,
    ].join('；') + '。',
};

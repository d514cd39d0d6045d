/** The interface in Chinese: editorial notes, beside what they are about and on their own page. */
export const zhNotes = {
  // Beside passages, indicators and projects
  labels: {
    contradiction: '编者注（数字不一致）',
    basis: '编者注（口径不同或未写明）',
    definition: '编者注（口径可能不同）',
    wording: '编者注（表述不一致）',
  },
  /** Heads of the groups on the page of notes. */
  kindTitles: {
    contradiction: '数字不一致',
    basis: '口径不同或未写明',
    definition: '口径可能不同',
    wording: '表述或名称不一致',
  },
  /** The mark in a row of the table, and what it is called. */
  mark: (number: number) => `注${number}`,
  markOf: (number: number, title: string) => `编者注${number}：${title}`,
  /** Link to the page of all notes, in the footer. */
  name: '编者注',
  // The page of all notes, and the links that lead to it
  title: '编者注',
  lead: '规划中有些数字、口径和表述有出入，或有待说明。以下逐条说明，列出有关的原文、指标和算式。编者注由本版编者所写，不是发布机关的意见。有出入之处一律保留原样；对提取文本的校订见“关于本版”页。',
  count: (count: number) => `编者注${count}条：数字、口径和表述上的出入或待说明之处`,
  open: '查看编者注',
  cover: '封面',
  inTable: '“注”为本版编者所加，原表没有。',
};

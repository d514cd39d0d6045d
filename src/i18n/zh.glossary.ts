/** The interface in Chinese: the glossary. */
export const zhGlossary = {
  name: '术语',
  title: '术语表',
  lead: (terms: number) =>
    `规划中的${terms}条术语，按拼音排列，附英文、解释和出处。解释是编者所写，不属于规划原文；出处可点开查看原文。`,
  letters: '按拼音首字母查找',
  other: '数字和字母',
  places: '出处',
  more: (count: number) => `其余${count}处`,
  forms: '又作',
  listed: (forms: string[]) => forms.join('、'),
  heading: (number: string) => `标题${number}`,
  titlePage: '封面',
  filter: '筛选术语',
  filterHint: '中文、英文或解释中的词',
  shown: (count: string, total: number) => `显示${count}条，共${total}条`,
  documents: '规划引用的法律和文件',
  documentsShort: '法律和文件',
  documentsLead: '规划在书名号内提到的法律、规划和通知，名称照原文。',
  hint: '包括规划用语、政策、技术和统计术语的解释及出处。',
  entry: '术语表中的本条',
};

/** The interface in Chinese: the glossary and its hints. */
export const zhGlossary = {
  glossary: '术语',
  glossaryTitle: '术语表',
  glossaryLead: (terms: number) =>
    `规划中的${terms}条术语，按拼音排列，附英文、解释和出处。解释是编者所写，不属于规划原文；出处可点开查看原文。`,
  glossaryLetters: '按拼音首字母查找',
  glossaryOther: '数字和字母',
  glossaryPlaces: '出处',
  glossaryMore: (count: number) => `其余${count}处`,
  glossaryForms: '又作',
  glossaryListed: (forms: string[]) => forms.join('、'),
  glossaryHeading: (number: string) => `标题${number}`,
  glossaryTitlePage: '封面',
  glossaryFilter: '筛选术语',
  glossaryFilterHint: '中文、英文或解释中的词',
  glossaryShown: (count: string, total: number) => `显示${count}条，共${total}条`,
  glossaryDocuments: '规划引用的法律和文件',
  glossaryDocumentsShort: '法律和文件',
  glossaryDocumentsLead: '规划在书名号内提到的法律、规划和通知，名称照原文。',
  glossaryHint: '包括规划用语、政策、技术和统计术语的解释及出处。',
  glossaryEntry: '术语表中的本条',
};

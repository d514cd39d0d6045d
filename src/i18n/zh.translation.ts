/** The interface in Chinese: how the translation was made and checked. */
export const zhTranslation = {
  title: '英文译文',
  describeTranslation: (plan: string) => `《${plan}》英文译文的地位、做法，逐段核对数字和术语的结果，以及各处例外。`,
  method: '翻译方法',
  checks: '核对方法',
  checksLead:
    '每次生成本站之前，程序都将规划的英文译文与中文逐项核对，另核对本版说明、编者注和图题中的数字和文字；有一处不符又未列为例外，网站就不会生成。',
  /** What is checked: its name, and what is so where the check passes. */
  gates: {
    units: ['段落', '两种语言的章节、段落、目标、表格和重点工程一一对应，网址末尾的编号相同。'],
    numbers: [
      '数字',
      '中文里的每个阿拉伯数字，以及带量词的汉字数字，英文里都有，大小、单位、年份和“超过”“近”“以上”等限定都相同；英文没有多出数字。“一”“双”“首”和固定说法中的汉字数字不作要求。',
    ],
    order: ['次序', '同一单位的数字在两种语言中先后相同，以免错位。'],
    terms: ['术语', '中文分句中出现术语表的词，对应的英文就用术语表给出的译法之一，或其变形、简写。'],
    script: [
      '文字',
      '规划的英文里没有汉字和全角标点；中文里没有直引号，也没有半角的逗号、句号、分号、冒号、问号、叹号和圆括号（西文和数字中的除外）。',
    ],
  } satisfies Record<string, [name: string, text: string]>,
  limits: '程序只能核对以上各项，不能判断译文是否传达了原意。请以中文为准。',
  result: '核对结果',
  total: ({ paragraphs, numbers, terms }: Record<'paragraphs' | 'numbers' | 'terms', number>, edition: number) =>
    `全部译出，全部通过：共核对规划正文${paragraphs}段、数字${numbers}个、术语${terms}处，另核对本版说明中的数字${edition}个。每章的数目包括各节、标题、表格和重点工程。`,
  section: '章节和状态',
  paragraphs: '段落',
  numbers: '数字',
  terms: '术语',
  agrees: (exceptions: number) => (exceptions === 0 ? '一致' : `一致，${exceptions}处例外`),
  edition: '本版的说明、编者注和图题',
  exceptions: '例外',
  exceptionsLead: '以下各处有意不按上述规则，并分别说明理由。',
  noExceptions: '没有例外。',
  editionPlace: '本版的说明文字',
  gateNames: { script: '文字', numbers: '数字', order: '次序', terms: '术语' },
  more: '翻译与核对说明',
};

/** The interface in Chinese: how the translation was made and checked. */
export const zhTranslation = {
  title: '英文译文',
  describeTranslation: (plan: string) => `《${plan}》英文译文的地位、做法，逐段核对数字和术语的结果，以及各处例外。`,
  method: '怎样译成',
  checks: '怎样核对',
  checksLead: '每次生成本站之前，程序都对照中文核对全部英文。有一处不符，就不会发布。',
  gates: [
    ['段落', '两种语言的章节、段落、目标、表格和重点工程一一对应，编号和链接相同。'],
    [
      '数字',
      '中文里的每个数字，不论用数码还是汉字，英文里都有，大小、单位、年份和“超过”“近”“以上”等限定都相同；英文没有多出数字。',
    ],
    ['次序', '同一单位的数字在两种语言中先后相同，以免张冠李戴。'],
    ['术语', '术语表中的词，在每个分句里都按术语表翻译。'],
    ['文字', '英文里没有汉字和全角符号，中文里没有半角标点和直引号。'],
  ] as [name: string, text: string][],
  limits: '程序只能核对以上各项，不能判断译文是否传达了原意；请以中文为准。',
  result: '核对结果',
  total: ({ paragraphs, numbers, terms }: Record<'paragraphs' | 'numbers' | 'terms', number>) =>
    `全部译出，全部通过：共核对${paragraphs}段正文、${numbers}个数字和${terms}处术语。每章的数目包括各节、标题、表格和重点工程。`,
  section: '章节和状态',
  paragraphs: '段落',
  numbers: '数字',
  terms: '术语',
  agrees: (exceptions: number) => (exceptions === 0 ? '一致' : `一致，${exceptions}处例外`),
  edition: '本版的说明、注释和图题',
  exceptions: '例外',
  exceptionsLead: '以下各处有意与上述规则不同，并说明理由。',
  noExceptions: '没有例外。',
  editionPlace: '本版的说明文字',
  gateNames: { script: '文字', numbers: '数字', order: '次序', terms: '术语' },
  more: '译文怎样译成、怎样核对',
};

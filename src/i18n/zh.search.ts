/** The interface in Chinese: the search, on its page and over any other. */
export const zhSearch = {
  title: '搜索',
  label: '搜索规划全文',
  placeholder: '词语、句子或数字',
  submit: '搜索',
  /** What can be searched, of which each plan has its own. */
  searched: {
    unit: '标题',
    paragraph: '段落',
    indicator: '指标',
    project: '重点工程',
    term: '术语',
    figure: '图',
    question: '问与答',
    note: '编者注',
  },
  what: (things: string[]) => `可搜索${things.join('、').replace(/、(?=[^、]*$)/, '和')}，并直达其所在之处。`,
  how: ['加引号则逐字查找；', '也可以用英文或繁体字搜索。'],
  /** A number, a whole number of thousands, as readers may write it. */
  forms: (value: number) => [`${value / 10_000}万`, value.toLocaleString('en')],
  howByForms: (forms: string[]) => `数字可用不同写法，如${forms.join('、')}；`,
  indicatorNumber: (number: number) => `指标${number}`,
  /** One more way, with numbers of the plan as examples. */
  howByNumber: (numbers: string[]) => `输入编号可直达该处，如${numbers.join('、')}；`,
  /** While its code or its index is on its way. */
  loading: '正在载入…',
  count: (count: number, query: string) => `“${query}”共有${count}个结果`,
  shown: (count: number) => `，按所选范围显示${count}个`,
  none: (query: string) => `没有找到“${query}”。`,
  noLiteral: (query: string) => `规划中没有与${query}逐字相同的文字。`,
  unquoted: '去掉引号再搜',
  failed: '搜索未能载入，请检查网络后再试。',
  all: '在结果页中查看',
  nearest: '规划中相近的术语：',
  elsewhere: '也可以打开单页全文，用浏览器的“在页面中查找”功能：',
  openWholePlan: '打开单页全文',
  alsoSought: (words: string[]) => `同时搜索了：${words.join('、')}`,
  correctedTo: (typed: string, words: string[]) => `规划中没有“${typed}”，已改为搜索：${words.join('、')}`,
  unknownWords: (words: string[]) => `规划中没有：${words.join('、')}`,
  relaxed: '没有同时包含全部词语的段落，以下为包含部分词语的结果。',
  foundAcross: '所搜词语见于英文译文，以下为对应的中文原文。',
  weighingFailed: '排序组件未能载入，结果的排序可能与平常不同。',
  missingWords: (words: string[]) => `未含：${words.join('、')}`,
  otherText: '对照英文',
  /** Beside the results: the term that was typed, and a question that has the words. */
  openTerm: (name: string) => `术语：${name}`,
  openQuestion: (question: string) => `相关问题：${question}`,
  resultLink: '复制链接',
  resultQuotation: '复制引文',
  resultCopied: '已复制',
  resultNotCopied: '未能复制',
  filterKind: '类型',
  filterChapter: '章',
  filterAll: '全部',
  /** What belongs to no chapter. */
  filterOther: '正文以外',
  kinds: {
    unit: '章节',
    paragraph: '段落',
    indicator: '指标',
    project: '重点工程',
    term: '术语',
    figure: '图',
    question: '问与答',
    note: '编者注',
  },
  /** What readers call an editors’ note, or what it tells of; each note is found by these words. */
  noteWords: '编者注 自相矛盾 前后矛盾 前后不一致 数字不一致 对不上 有出入',
  slashKey: '按“/”键打开搜索',
  close: '关闭',
  noScript: '未启用JavaScript时，可按以下步骤查找：',
  noScriptSteps: [
    '打开单页全文，规划全文都在其中；',
    '按Ctrl+F（Mac上为⌘F），手机上在浏览器菜单中选“在页面中查找”；',
    '输入要找的词语。',
  ],
};

/** The words of the search: the same keys in both languages. */
export type SearchStrings = typeof zhSearch;

import { zhAccess } from './zh.access.ts';
import { zhData } from './zh.data.ts';
import { zhGlossary } from './zh.glossary.ts';
import { zhIndicators } from './zh.indicators.ts';
import { zhRelations } from './zh.relations.ts';
import { zhPlace } from './zh.place.ts';
import { zhTranslation } from './zh.translation.ts';
import { zhReader } from './zh.reader.ts';
import { zhSearch } from './zh.search.ts';

/** The interface in Chinese. A comment names the place where the words below it appear. */
export const zh = {
  ...zhIndicators,
  ...zhData,
  ...zhRelations,
  ...zhGlossary,
  ...zhReader,
  ...zhAccess,
  ...zhPlace,
  ...zhTranslation,
  ...zhSearch,

  // Masthead, on every page
  skip: '跳到正文',
  mainMenu: '主菜单',
  contents: '目录',
  indicators: '指标',
  projects: '重点工程',
  search: '搜索',
  about: '关于',
  /** Name of the link to the same page in the other language; always in that language. */
  switchLanguage: 'English',

  // Footer, on every page
  edition: (number: string, date: string) => `本版 ${number}，${date}`,
  printedFrom: '本页地址',
  qrCode: '本页地址的二维码',

  // Home
  glance: '规划概览',
  issuedBy: '发布机关',
  issuedOn: '发布时间',
  period: '规划期',
  years: (start: number, end: number) => `${start}—${end}年`,
  waysIn: '从哪里看起',
  readers: [
    { what: '按章节阅读，看看规划对网络、宽带和数字服务怎么说。', link: '打开目录', path: 'plan/' },
    { what: '搜索词句或数字，找到原文所在的段落和地址。', link: '搜索全文', path: 'search/' },
    {
      what: '查看每项指标的基数、目标和口径，以及在规划中的位置。',
      link: '查看指标',
      path: 'indicators/',
    },
  ],
  wholePlan: '全文一页',
  wholePlanHint: '在一页中阅读规划全文，便于打印和用浏览器查找。',
  goalsTitle: (year: number) => `到${year}年`,
  from: (year: number, value: string) => `${year}年：${value}`,
  questionsTitle: '大家关心的问题',
  questionsLead: '只用规划原文回答；规划没有写的，就说没有写。',
  allIndicators: (count: number) => `全部${count}项指标`,

  // Descriptions of pages, for search engines
  describeContents: (plan: string) => `《${plan}》目录：各章、节、专栏和重点工程，附原件页码。`,
  describeWhole: (plan: string) => `《${plan}》全文，共一页，便于阅读、打印和查找。`,
  describeParallel: (title: string) => `${title}：中文与英文逐段对照，每段各有地址。`,
  describeAbout: (plan: string) => `《${plan}》这一版的文本来源、逐字核对与修复、译文、权利和隐私说明。`,
  describeSearch: (plan: string) => `搜索《${plan}》：词语、句子或数字，找到原文所在的段落。`,

  // Contents page
  contentsHint: '右侧页码为规划原件目录所印页码；未列页码的标题在原件目录中没有。',
  originalPage: (page: number) => `原件第${page}页`,

  // Pages of the plan
  breadcrumb: '当前位置',
  onThisPage: '本页内容',
  sections: '本章各节',
  planContents: '规划目录',
  siblings: { indicators: '各项指标', projects: '各重点工程' },
  previous: '上一节',
  next: '下一节',
  pager: '前后章节',
  paragraph: (number: number) => `第${number}段`,
  editorialLabel: '编者所加，原文无标题',
  openProject: '本工程页面',
  openIndicators: '指标页面',

  // Key projects
  projectsTitle: '重点工程',
  projectsLead: (count: number) => `规划在重点任务中列出${count}个重点工程，各有目标和内容。`,
  previousProject: '上一个工程',
  nextProject: '下一个工程',
  colon: '：',

  // Pictures for sharing
  indicatorLabel: (number: number) => `指标${number}`,

  // About
  aboutTitle: '关于本版',
  aboutEdition: '版本',
  aboutChanges: '更新记录',
  aboutSource: '文本来源',
  aboutRepairs: '对提取文本的修复',
  aboutRepairsLead:
    '公布的中文文本与提取文本相比，只有以下差别。每次构建都会逐字核对。原文本身的前后不一或疑似笔误一律照原样保留。',
  repairRules: '按规则修复',
  repairSingle: '逐处修复',
  places: '处数',
  rule: '规则',
  reason: '理由',
  lineNumber: '行',
  received: '提取文本',
  published: '本版文本',
  aboutTranslation: '英文译文',
  aboutRights: '权利与许可',
  aboutPrivacy: '隐私',
  aboutPrivacyText: [
    '本站不使用Cookie，不统计访问，不向任何其他网站发送请求。',
    '只有当您更改阅读设置时，浏览器才会在本机保存您的选择（名称：reading），不会发送出去；在“阅读设置”中恢复默认，或清除浏览器数据，即可删除。',
    '关闭搜索的“/”快捷键时，这一选择保存在本机（名称：slash），重新打开即删除。打开一条搜索结果时，找到的词语在本标签页中暂存（名称：found），标出后即删除。',
    '阅读“全文一页”时，浏览器会在本机记住您读到的段落（名称：reading-place），供下次继续阅读，不会发送出去；读完全文，或清除浏览器数据，即可删除。',
    '搜索在您的浏览器中进行，搜索词不会发送出去；搜索结果页的地址中含有搜索词。',
  ],
  aboutData: '数据文件',
  aboutContact: '报告错误',
  filing: '备案号',

  // Not found
  notFound: '找不到此页',
  notFoundText: '地址可能有误。可从目录或搜索找到要看的内容。',
};

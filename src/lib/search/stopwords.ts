import type { Lang } from '../../i18n/locales.ts';
import { stem } from '../text/stem.ts';

const ZH =
  '什么时候 什么样 为什么 是什么 有什么 怎么样 怎么办 有多少 有没有 是不是 能不能 会不会 什么 怎么 怎样 如何 多少 多大 多高 ' +
  '多久 哪些地方 什么地方 地方 都在 都有 哪些 哪里 哪儿 哪个 哪年 几个 几年 何时 啥时候 时候 是否 可以 请问 我们 关于 对于 以及 或者 还是 并且 ' +
  '的 了 吗 呢 吧 啊 么 是 有 在 和 与 及 或 到 会 能 要 将 把 被 对 从 让 我 你 您 他 她 它 这 那 哪 几 多 也 都 就 还 个 里 谁 啥';
const EN =
  'a an the of to in on at by for from with and or is are be was were will would can could do does did has have had ' +
  'how what when where which who whom why it its this that these those there i we you my our your me us much many ' +
  'about into as if than then so not any get let say tell please';

const STOP_WORDS: Record<Lang, ReadonlySet<string>> = {
  zh: new Set(ZH.split(' ')),
  en: new Set(EN.split(' ').map(stem)),
};

/** Says whether a word, in loose form, only asks or joins, and says nothing of the matter. */
export const isStopWord = (words: string, lang: Lang): boolean => STOP_WORDS[lang].has(words);

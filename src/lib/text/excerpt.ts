import type { Lang } from '../../i18n/locales.ts';

/** Ends of sentences, with the closing quotation marks behind them. */
const END: Record<Lang, RegExp> = { zh: /[。！？]”?$/, en: /[.!?]”?$/ };

const CUT: Record<Lang, string> = { zh: '……', en: '…' };

/**
 * Quotes words of a text, and marks each end at which a sentence is cut. A full stop that follows is taken along. Throws
 * where the words do not stand in the text, which the check has seen to.
 */
export function quoteFrom(words: string, text: string, lang: Lang): string {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” does not stand in “${text}”; quote it word for word.`);
  const before = text.slice(0, at).trimEnd();
  const next = /^[。！？.!?]”?(?!\d)/.exec(text.slice(at + words.length))?.[0] ?? '';
  const quoted = `${words}${next}`;
  const blank = lang === 'zh' ? '' : ' ';
  const head = before === '' || END[lang].test(before) ? '' : `${CUT[lang]}${blank}`;
  const tail = END[lang].test(quoted) ? '' : `${blank}${CUT[lang]}`;
  return `${head}${quoted.replace(/[，、；：,;:]$/, '')}${tail}`;
}

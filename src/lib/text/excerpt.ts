import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import { endsSentence } from './sentences.ts';

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
  const { blank } = getStrings(lang).marks;
  const head = before === '' || endsSentence(before, lang) ? '' : `${CUT[lang]}${blank}`;
  const tail = endsSentence(quoted, lang) ? '' : `${blank}${CUT[lang]}`;
  return `${head}${quoted.replace(/[，、；：,;:]$/, '')}${tail}`;
}

/** Gives the beginning of a text, cut at a mark or a word, for descriptions. */
export function toExcerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const end = Math.max(...['。', '；', '，', '. ', '; ', ', ', ' '].map((mark) => cut.lastIndexOf(mark)));
  return `${cut.slice(0, end > limit / 2 ? end : limit).trimEnd()}…`;
}

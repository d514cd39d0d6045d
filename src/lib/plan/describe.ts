import type { Page } from './page.ts';

/** Length at which search engines cut a description. */
const LIMIT = { zh: 90, en: 160 };

/** Gives the beginning of a text, cut at a mark or a word, for descriptions. */
export function toExcerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const end = Math.max(...['。', '；', '，', '. ', '; ', ', ', ' '].map((mark) => cut.lastIndexOf(mark)));
  return `${cut.slice(0, end > limit / 2 ? end : limit).trimEnd()}…`;
}

/** Gives the description of a page of the plan: its own first words. */
export function describePage({ blocks, lang, title }: Page): string {
  const texts = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  return texts.length > 0 ? toExcerpt(texts.join(lang === 'zh' ? '' : ' '), LIMIT[lang]) : title;
}

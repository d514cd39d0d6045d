import type { Lang } from '../i18n/locales.ts';
import type { Relation } from '../schemas/relations.ts';
import { toHref } from './address.ts';
import type { Content } from './content.ts';
import { toPlaceName } from './place.ts';
import { listParagraphs } from './units.ts';

/** A sentence of the plan that speaks of something, with the words that do so and the address of its paragraph. */
export interface Passage {
  label: string;
  href: string;
  before: string;
  words: string;
  after: string;
}

/** Where a sentence ends, in each language. */
const END: Record<Lang, RegExp> = { zh: /[。；]/g, en: /[.;](?=\s|$)/g };

/** Gives the sentence around a place in a text. */
function toSentenceAround(text: string, start: number, end: number, lang: Lang): [number, number] {
  const ends = [...text.matchAll(END[lang])].map(({ index }) => index + 1);
  const from = ends.filter((at) => at <= start).at(-1) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return [from, to];
}

/** Gives what a paragraph is called, by printed numbers, and its address: 四（一）2第3段, 4.1.2 para. 3. */
export const toParagraphLink = (id: string, content: Content, lang: Lang): { label: string; href: string } => ({
  label: toPlaceName(id, content, lang),
  href: toHref(lang, listParagraphs(content).find((paragraph) => paragraph.id === id)?.path),
});

/** Gives the sentences that the relations of something lead to, in the order of the text. */
export function listPassages(relations: Relation[], content: Content, lang: Lang): Passage[] {
  const paragraphs = listParagraphs(content);
  return paragraphs.flatMap((paragraph) =>
    relations
      .filter(({ to }) => to === paragraph.id)
      .map(({ words }) => {
        const text = paragraph[lang];
        const at = text.indexOf(words[lang]);
        const end = at + words[lang].length;
        const [from, to] = toSentenceAround(text, at, end, lang);
        return {
          ...toParagraphLink(paragraph.id, content, lang),
          before: text.slice(from, at).trimStart(),
          words: text.slice(at, end),
          after: text.slice(end, to),
        };
      }),
  );
}

import type { Chapter } from '../plan/page.ts';
import { toLabel } from '../plan/title.ts';

/** What stands in the margins of every printed sheet of a page. */
export interface RunningHeads {
  plan: string;
  title: string;
  /** Public address of the page, where one is set. */
  address: string | undefined;
}

/** Gives a text as a CSS string that may stand in an HTML `style` element. */
export const toCssString = (text: string): string =>
  `"${text.replaceAll(/[\\"<\n]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;

const toMargin = (box: string, text: string): string => `@${box}{content:${toCssString(text)}}`;

/** Gives the styles of what stands in the margins; how it is set stands in `sheet.css`. */
export function toRunningHeads({ plan, title, address }: RunningHeads): string {
  const boxes = [toMargin('top-left', plan), toMargin('top-right', title)];
  if (!address) return `@page{${boxes.join('')}}`;
  // Targets of links are printed after the origin.
  const origin = `:root{--origin:${toCssString(new URL(address).origin)}}`;
  return `@page{${[...boxes, toMargin('bottom-left', address)].join('')}}${origin}`;
}

/**
 * Gives the styles that print the whole plan as a book: what carries `data-part` begins a new sheet and stands in its
 * running head; title page and colophon have none.
 */
export function toBookHeads(contents: string, chapters: Chapter[]): string {
  const parts = [
    { id: 'contents', head: contents },
    ...chapters.map(({ page: { id, number, title } }) => ({ id, head: toLabel(number, title) })),
  ];
  const rules = parts.map(({ id, head }) => `[data-part=${id}]{page:${id}}@page ${id}{${toMargin('top-right', head)}}`);
  return [...rules, '[data-part=title],.colophon{page:plain}'].join('');
}

import { HTMLElement, parse } from 'node-html-parser';

import { HTML_LANG, otherLang } from '../i18n/locales.ts';
import type { Lang } from '../i18n/locales.ts';

/** The same text rendered in both languages. */
export type Rendered = Record<Lang, string>;

const elementsOf = (node: HTMLElement): HTMLElement[] =>
  node.childNodes.filter((child) => child instanceof HTMLElement);
const read = (html: string): HTMLElement[] => elementsOf(parse(html));

/** Boxes hold pairs of their own: what stands in them is set side by side, not the boxes. */
const isBox = (element: HTMLElement): boolean => element.classList.contains('box');

/**
 * Marks an element as one side of a pair: it carries its language and the id of its unit as `data-unit`. Ids within
 * it stay on the side of the reader’s language only, because an id stands once in a document.
 */
function toSide(element: HTMLElement, lang: Lang, own: boolean): string {
  const id = element.getAttribute('id');
  element.setAttribute('lang', HTML_LANG[lang]);
  if (id) {
    element.removeAttribute('id');
    element.setAttribute('data-unit', id);
  }
  for (const inner of element.querySelectorAll('[id]')) {
    const innerId = inner.getAttribute('id') ?? '';
    inner.setAttribute('data-unit', innerId);
    inner.setAttribute('lang', HTML_LANG[lang]);
    if (!own) inner.removeAttribute('id');
  }
  if (!own)
    for (const labelled of element.querySelectorAll('[aria-labelledby]')) labelled.removeAttribute('aria-labelledby');
  return element.outerHTML;
}

function toPair(own: HTMLElement, other: HTMLElement, lang: Lang): string {
  const id = own.getAttribute('id');
  const shape = own.querySelector('table.indicators') ? ' wide' : own.tagName === 'FIGURE' ? ' even' : '';
  const sides = toSide(own, lang, true) + toSide(other, otherLang(lang), false);
  return `<div class="pair${shape}"${id ? ` id="${id}"` : ''}>${sides}</div>`;
}

/**
 * Sets the two renderings of a text side by side, unit by unit, the reader’s language first. Both hold the same units
 * in the same order, which the content check has seen to; anything else is an error of the engine.
 */
export function toParallel(rendered: Rendered, lang: Lang): string {
  const [own, other] = [read(rendered[lang]), read(rendered[otherLang(lang)])];
  return pairUp(own, other, lang);
}

function pairUp(own: HTMLElement[], other: HTMLElement[], lang: Lang): string {
  if (own.length !== other.length)
    throw new Error(`A parallel text has ${own.length} parts in one language and ${other.length} in the other.`);
  return own
    .map((element, index) => {
      const twin = other[index];
      if (!twin) return '';
      const isClosing = element.classList.contains('closing');
      if (!isBox(element) && !isClosing) return toPair(element, twin, lang);
      const id = isClosing ? ` id="${element.getAttribute('id')}"` : '';
      return `<section class="${element.classNames}"${id}>${pairUp(elementsOf(element).flatMap(unwrap), elementsOf(twin).flatMap(unwrap), lang)}</section>`;
    })
    .join('');
}

/** Takes the text of a project out of its wrapper, so that goal and content are pairs of their own. */
const unwrap = (element: HTMLElement): HTMLElement[] =>
  element.classList.contains('project-text') ? elementsOf(element) : [element];

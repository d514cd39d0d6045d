import type { zhPlace } from './zh.place.ts';

/** The interface in English: the ways from a paragraph. */
export const enPlace: typeof zhPlace = {
  closing: 'closing',
  menuOf: (place) => `${place}: link and quotation`,
  copyLink: 'Copy link',
  copyQuotation: 'Copy quotation with source',
  linkCopied: 'Link copied',
  quotationCopied: 'Quotation copied',
  quotationMissing: 'The published text could not be loaded. Please try again later.',
  copySelected: 'The text could not be copied. It is selected: copy it with the keyboard or the menu.',
  inTwin: 'In Chinese',
  inBoth: 'Side by side',
  sideBySide: 'Chinese and English side by side',
  only: { zh: 'Chinese only', en: 'English only' },
};

import type { PlaceStrings } from './zh.place.ts';

/** The interface in English: addresses of paragraphs, their menu, and the ways between the languages. */
export const enPlace: PlaceStrings = {
  closing: 'closing',
  menuOf: (place) => `${place}: link and quotation`,
  copyLink: 'Copy link',
  copyQuotation: 'Copy quotation with source',
  linkCopied: 'Link copied',
  quotationCopied: 'Quotation copied',
  copySelected: 'The text could not be copied. It is selected: copy it with the keyboard or the menu.',
  inTwin: 'In Chinese',
  inBoth: 'Side by side',
  sideBySide: 'Chinese and English side by side',
  only: { zh: 'Chinese only', en: 'English only' },
};

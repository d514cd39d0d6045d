import type { zhEdition } from './zh.edition.ts';

/** The interface in English: who says what. */
export const enEdition: typeof zhEdition = {
  edition: (number, day) => `Edition ${number}, ${day}`,

  madeBy: (editors) => `This web edition was made by ${editors}; it is not an official site.`,
  madeByNobody: 'This web edition was made by its editors, who are not named; it is not an official site.',
  madeByIssuer: (issuer) => `This web edition was made by the issuer of the Plan: ${issuer}.`,
  issuedBy: (issuer, day) => `Issuer of the Plan: ${issuer}, ${day}.`,

  editors: 'Editors of the web edition',
  theEditors: 'the editors of the web edition',
  webEdition: (own, number, day) => `${own ? 'Web' : 'Unofficial web'} edition, version ${number}, ${day}`,
  translation: (own) => (own ? 'English translation' : 'Unofficial English translation'),
  translationBy: (own, name) => `${own ? 'English translation' : 'Unofficial English translation'} by ${name}`,
  originalOf: (day) => `Chinese original of ${day}`,
  compiledFrom: (issuer, plan) => `compiled from ${issuer}, ${plan}`,
  figureFrom: (issuer, plan, place) => `figure; data: ${issuer}, ${plan}, ${place}`,
  chartBy: (editors) => `Chart: ${editors}`,
  unofficial: 'Unofficial web edition',
  drawn: '. Figure and headline by the editors.',

  title: 'Editors and sources',
  party: {
    issuer: 'Issuer of the Plan',
    editors: 'Editors of this edition',
    translators: 'Translators',
    publisher: 'Publisher of this site',
    original: 'Original of the Plan',
    contact: 'Report an error',
  },
  unnamed: 'Not named',
  sameAsEditors: 'The editors of this edition',
  editorsDo:
    'The notes, charts and chart headlines, links, explanations of terms and arrangement of the data are the editors’ work, not part of the Plan.',
  checked: (day) => `checked ${day}`,
  originalUnknown:
    'This edition has only the text extracted from the original and records no public address of the original.',
  noContact: 'This edition gives no contact address.',
};

import { escapeMarkup } from '../text/markup.ts';

/** Height in CSS pixels at which a chart of this site fits into a frame on a phone, with its title and source. */
const HEIGHT = 400;

/** Gives the HTML with which another page shows a chart of this site. */
export const toEmbedCode = (address: string, title: string): string =>
  `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`;

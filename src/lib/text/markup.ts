const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Gives a text as it stands in HTML or SVG, in attributes too.
 *
 * @example escapeMarkup('>88 & "more"') // '&gt;88 &amp; &quot;more&quot;'
 */
export const escapeMarkup = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

import { HTML_LANG } from '../../i18n/locales.ts';
import type { Citable } from '../cite/citable.ts';

/** An element of a page’s head. */
export interface HeadTag {
  tag: 'meta' | 'script' | 'style';
  attrs: Record<string, string>;
  content?: string;
}

/**
 * Gives the `citation_*` tags by which Zotero and others take a page as a report. They know no translator: the title
 * says that it is a translation, and its institution is whoever publishes or made it. Readers of these tags take the
 * last word of a name for the surname; a comma at the end keeps the name of an institution in one piece.
 */
export function toCitationMeta({ title, author, translator, publisher, issued, lang, address }: Citable): HeadTag[] {
  const tags = {
    citation_title: translator ? `${title} (${translator.called})` : title,
    citation_author: author.includes(' ') ? `${author},` : author,
    citation_technical_report_institution: publisher ?? translator?.name ?? author,
    citation_publication_date: issued.replaceAll('-', '/'),
    citation_language: HTML_LANG[lang],
    ...(address ? { citation_public_url: address } : {}),
  };
  return Object.entries(tags).map(([name, content]) => ({ tag: 'meta', attrs: { name, content } }));
}

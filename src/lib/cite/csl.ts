import { HTML_LANG } from '../../i18n/locales.ts';
import type { Citable, Citation } from './citable.ts';

/** An item of CSL-JSON, as far as it is used here. */
export interface CslItem {
  id: string;
  type: 'report' | 'dataset';
  title: string;
  'container-title'?: string;
  author: { literal: string }[];
  issued: { 'date-parts': [number[]] };
  version: string;
  language: string;
  URL: string;
}

/**
 * Gives a citation as an item of CSL-JSON. It names no publisher: that is the author, and the styles would print it
 * twice.
 */
export const toCslItem = ({
  id,
  kind,
  lang,
  title,
  container,
  author,
  issued,
  edition,
  address,
}: Citable): CslItem => ({
  id: `${id}-${lang}`,
  type: kind,
  title,
  ...(container ? { 'container-title': container.title } : {}),
  author: [{ literal: author }],
  issued: { 'date-parts': [issued.split('-').map(Number)] },
  version: edition,
  language: HTML_LANG[lang],
  URL: address,
});

/** Gives the CSL-JSON that reference managers and pandoc read: an array of one item, a line for each field. */
export const citeCsl = (cited: Citable): Citation => ({
  before: `[\n  {\n${Object.entries(toCslItem(cited))
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}`,
  access: ',\n    "accessed": {"date-parts":[["YYYY","MM","DD"]]}',
  after: '\n  }\n]\n',
});

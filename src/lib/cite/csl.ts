import { HTML_LANG } from '../../i18n/locales.ts';
import type { Citable } from './citable.ts';
import { toFullTitle } from './citable.ts';
import { at, onDay, said } from './citation.ts';
import type { Citation } from './citation.ts';

interface CslDate {
  'date-parts': [number[]];
}

/** An item of CSL-JSON, as far as it is used here. */
export interface CslItem {
  id: string;
  type: 'report' | 'dataset' | 'graphic';
  title: string;
  'container-title'?: string;
  author: { literal: string }[];
  translator?: { literal: string }[];
  publisher?: string;
  issued: CslDate;
  'original-date'?: CslDate;
  genre?: string;
  version?: string;
  language: string;
  note: string;
}

const TYPE = { report: 'report', dataset: 'dataset', figure: 'graphic' } as const;

const toDate = (iso: string): CslDate => ({ 'date-parts': [iso.split('-').map(Number)] });

/** Gives a citation as an item of CSL-JSON, without its address. */
const toCslItem = (cited: Citable): CslItem => ({
  id: `${cited.id}-${cited.lang}`,
  type: TYPE[cited.kind],
  title: toFullTitle(cited),
  ...(cited.container ? { 'container-title': cited.container } : {}),
  author: [{ literal: cited.author }],
  ...(cited.translator ? { translator: [{ literal: cited.translator.name }], genre: cited.translator.called } : {}),
  ...(cited.publisher ? { publisher: cited.publisher } : {}),
  issued: toDate(cited.issued),
  ...(cited.original ? { 'original-date': toDate(cited.original) } : {}),
  ...(cited.version ? { version: cited.version } : {}),
  language: HTML_LANG[cited.lang],
  note: cited.note,
});

/** Gives the CSL-JSON that reference managers and pandoc read: an array of one item, a line for each field. */
export const citeCsl = (cited: Citable): Citation => [
  said(
    `[\n  {\n${Object.entries(toCslItem(cited))
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')}`,
  ),
  at(',\n    "URL": "ADDRESS"'),
  onDay(',\n    "accessed": {"date-parts":[["YYYY","MM","DD"]]}'),
  said('\n  }\n]\n'),
];

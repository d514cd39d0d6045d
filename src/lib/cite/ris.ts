import { HTML_LANG } from '../../i18n/locales.ts';
import type { Citable } from './citable.ts';
import { toFullTitle } from './citable.ts';
import { at, onDay, said } from './citation.ts';
import type { Citation } from './citation.ts';

const TYPE = { report: 'RPRT', dataset: 'DATA', figure: 'FIGURE' } as const;

/** Says who published it: the issuer its plan, whoever publishes this site its edition; else nobody. */
const toPublisher = ({ kind, author, translator, publisher }: Citable): string | undefined =>
  publisher ?? (kind === 'report' && !translator ? author : undefined);

/**
 * Gives the RIS record with the line ends that the format prescribes: RPRT for the plan and its parts, DATA for data,
 * FIGURE for figures. A4 is the translator.
 */
export function citeRis(cited: Citable): Citation {
  const { id, kind, lang, container, author, translator, issued, version, note } = cited;
  const [year = '', month = '', day = ''] = issued.split('-');
  const publisher = toPublisher(cited);
  const lines = [
    ['TY', TYPE[kind]],
    ['ID', `${id}-${lang}`],
    ['AU', author],
    ...(translator ? [['A4', translator.name]] : []),
    ['TI', toFullTitle(cited)],
    ...(container ? [['T2', container]] : []),
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ...(publisher ? [['PB', publisher]] : []),
    ...(version ? [['ET', version]] : []),
    ['LA', HTML_LANG[lang]],
    ['N1', note],
  ];
  return [
    said(lines.map(([tag, text]) => `${tag}  - ${text}\r\n`).join('')),
    at('UR  - ADDRESS\r\n'),
    onDay('Y2  - YYYY/MM/DD/\r\n'),
    said('ER  - \r\n'),
  ];
}

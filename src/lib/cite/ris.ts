import { HTML_LANG } from '../../i18n/locales.ts';
import type { Citable, Citation } from './citable.ts';
import { isPathOnly } from './citable.ts';

const NO_ADDRESS = { zh: '本站未设置网址，此处只给出路径', en: 'The site has no address; the path is given' } as const;

/** Gives the RIS record with the line ends that the format prescribes: RPRT for the plan and its parts, DATA for data. */
export function citeRis(cited: Citable): Citation {
  const { id, kind, lang, title, container, author, issued, edition, address } = cited;
  const [year = '', month = '', day = ''] = issued.split('-');
  const lines = [
    ['TY', kind === 'report' ? 'RPRT' : 'DATA'],
    ['ID', `${id}-${lang}`],
    ['AU', author],
    ['TI', title],
    ...(container ? [['T2', container.title]] : []),
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['PB', author],
    ['ET', edition],
    ['LA', HTML_LANG[lang]],
    ['UR', address],
    ...(isPathOnly(cited) ? [['N1', NO_ADDRESS[lang]]] : []),
  ];
  return {
    before: lines.map(([tag, text]) => `${tag}  - ${text}\r\n`).join(''),
    access: 'Y2  - YYYY/MM/DD/\r\n',
    after: 'ER  - \r\n',
  };
}

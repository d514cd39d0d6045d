import { toBrackets } from '../indicators/text.ts';
import type { Citable } from './citable.ts';
import { toFullTitle } from './citable.ts';
import { at, onDay, said } from './citation.ts';
import type { Citation } from './citation.ts';

/** Codes of the kinds of documents; the standard has none for a figure. */
const TYPE = { report: 'R', dataset: 'DS', figure: 'Z' } as const;

/**
 * Gives everything up to the date: author, title with its code, translator, the plan, and which version it is. A
 * document is an online one only where its address stands.
 */
function head(cited: Citable, tail: string): Citation {
  const { author, kind, container, translator, original, version, publisher } = cited;
  const by = translator ? `. ${translator.name}, trans.` : '';
  const within = container ? `//${container}. ` : by ? ' ' : '. ';
  const called = translator ? `${translator.called} of the original of ${original ?? ''}` : '';
  const edition = called && version ? `${called}, version ${version}. ` : '';
  const dated = kind === 'dataset' && version ? `V${version}. ` : '';
  return [
    said(`${author}. ${toFullTitle(cited)}[${TYPE[kind]}`),
    at('/OL'),
    said(`]${by}${within}${edition}${publisher ? `${publisher}. ` : ''}${dated}${tail}`),
  ];
}

/** Cites after GB/T 7714—2015, numeric, without the number: date of the document, then the access date. */
export const citeGbt2015 = (cited: Citable): Citation => [
  ...head(cited, `(${cited.issued})`),
  onDay('[YYYY-MM-DD]'),
  said('.'),
  at(' ADDRESS.'),
];

/**
 * Cites after GB/T 7714—2025, numeric, without the number: a report has no access date; a dataset has its version,
 * its date and the access date.
 */
export function citeGbt2025(cited: Citable): Citation {
  if (cited.kind !== 'dataset') return [...head(cited, `${cited.issued}.`), at(' ADDRESS.')];
  const date = toBrackets(cited.issued, cited.lang).trim();
  return [...head(cited, date), onDay('[YYYY-MM-DD]'), said('.'), at(' ADDRESS.')];
}

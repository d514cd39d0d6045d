import type { Citable, Citation } from './citable.ts';

const TYPE = { report: 'R/OL', dataset: 'DS/OL' } as const;
const ACCESS = '[YYYY-MM-DD]';

const head = ({ author, title, kind, container }: Citable): string =>
  `${author}. ${title}[${TYPE[kind]}]${container ? `//${container.title}` : ''}. `;

/**
 * Cites after GB/T 7714—2015, numeric, without the number: date of the document in round brackets, then the access
 * date; Western names in capitals.
 */
export const citeGbt2015 = (cited: Citable): Citation => ({
  before: `${head({ ...cited, author: cited.author.toUpperCase() })}(${cited.issued})`,
  access: ACCESS,
  after: `. ${cited.address}.`,
});

/**
 * Cites after GB/T 7714—2025, numeric, without the number: a report has no access date; a dataset has its version,
 * its date and the access date.
 */
export function citeGbt2025(cited: Citable): Citation {
  if (cited.kind === 'report')
    return { before: `${head(cited)}${cited.issued}. ${cited.address}.`, access: '', after: '' };
  return {
    before: `${head(cited)}V${cited.edition}. （${cited.issued}）`,
    access: ACCESS,
    after: `. ${cited.address}.`,
  };
}

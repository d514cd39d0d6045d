import type { Citable } from './citable.ts';
import { toFullTitle } from './citable.ts';
import { at, said } from './citation.ts';
import type { Citation } from './citation.ts';

/** Says in brackets what kind of thing it is. */
function toBracket({ kind, translator }: Citable): string {
  if (translator) return ` [${translator.called}]`;
  return { dataset: ' [Data set]', figure: ' [Figure]', report: '' }[kind];
}

/**
 * Cites in English after APA, 7th edition: of a translation its own year, the translator and the version in round
 * brackets, and last the year of the original; a dated document has no date of retrieval.
 */
export function citeApa(cited: Citable): Citation {
  const { author, issued, original, container, translator, version, publisher } = cited;
  const details = [...(translator ? [`${translator.name}, Trans.`] : []), ...(version ? [`Version ${version}`] : [])];
  const title = container ? `${cited.title}. In ${container}` : toFullTitle(cited);
  const work = `${title}${details.length > 0 ? ` (${details.join('; ')})` : ''}${toBracket(cited)}.`;
  return [
    said(`${author}. (${issued.slice(0, 4)}). ${work}${publisher ? ` ${publisher}.` : ''}`),
    at(' ADDRESS'),
    ...(original ? [said(` (Original work published ${original.slice(0, 4)})`)] : []),
  ];
}

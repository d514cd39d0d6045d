import { formatDate } from '../text/date.ts';
import type { Citable } from './citable.ts';
import { at, said } from './citation.ts';
import type { Citation } from './citation.ts';
import { toHeadline } from './headline.ts';

const raise = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Names the work: a part in quotation marks within the plan, data and figures with what they rest on. */
function toWork({ title, kind, container, basis }: Citable): string {
  const quoted = `“${toHeadline(title)}.”`;
  if (container) return `${quoted} In ${container}.`;
  return kind === 'report' ? `${title}.` : `${quoted} ${raise(basis ?? '')}.`;
}

/**
 * Cites in English after the Chicago Manual of Style, author-date: of a translation the year of the original in round
 * brackets before its own; a dated document has no access date.
 */
export function citeChicago(cited: Citable): Citation {
  const { author, issued, original, translator, version, publisher } = cited;
  const year = `${original ? `(${original.slice(0, 4)}) ` : ''}${issued.slice(0, 4)}`;
  const translated = translator ? ` ${translator.called} by ${translator.inSentence}.` : '';
  const released = version ? ` Version ${version}, ${formatDate(issued, 'en')}.` : '';
  const by = publisher ? ` ${publisher}.` : '';
  return [said(`${author}. ${year}. ${toWork(cited)}${translated}${released}${by}`), at(' ADDRESS.')];
}

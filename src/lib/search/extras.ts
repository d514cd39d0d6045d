import type { Corpus } from './corpus.ts';
import { findFirst, findRest } from './find.ts';
import type { Hit } from './hit.ts';
import { trimEnds } from './query.ts';
import { scoreByText } from './score.ts';

/** What of the editors’ questions and notes answers a query. */
export interface FoundExtras {
  /** The question that was typed, word for word. */
  asked: Hit[];
  /** Those that have all that was typed, best first. */
  others: Hit[];
}

/**
 * Finds questions and notes that hold all the words of a query as they were typed; what stands in quotation marks is
 * looked for in the plan alone.
 */
export function findExtras(raw: string, { extras }: Corpus): FoundExtras {
  if (!extras || extras.entries.length === 0) return { asked: [], others: [] };
  const found = findFirst(raw, extras);
  const { query, terms, unknown } = found;
  const isTyped = terms.every(({ sought }) => sought.some(({ via }) => via === 'typed' || via === 'begun'));
  const scores = new Map(found.open.map((sought) => [sought, scoreByText(sought, extras)]));
  const hits = findRest(found, scores, extras).filter(({ tier }) => tier !== 'some');
  if (query.literals.length > 0 || (!found.isWhole && (!isTyped || unknown.length > 0)))
    return { asked: [], others: [] };
  const isAsked = ({ entry }: Hit) =>
    extras.entries[entry]?.kind === 'question' && trimEnds(extras.entries[entry].name) === query.whole;
  return { asked: hits.filter(isAsked), others: hits.filter((hit) => !isAsked(hit)) };
}

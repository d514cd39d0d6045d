import { otherLang } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { findAcross, needsOther } from '../../lib/search/across.ts';
import type { Corpus } from '../../lib/search/corpus.ts';
import { findFirst, findRest } from '../../lib/search/find.ts';
import type { Found } from '../../lib/search/find.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { suggestTerms, toNotes } from '../../lib/search/notes.ts';
import type { Notes } from '../../lib/search/notes.ts';
import { toResult } from '../../lib/search/result.ts';
import type { Result } from '../../lib/search/result.ts';
import { scoreByText } from '../../lib/search/score.ts';
import { getCorpus } from './files.ts';
import { weigh } from './pagefind.ts';

/** What a search gives: first what stands in one piece, then the whole. */
export interface Answer {
  results: Result[];
  notes: Notes;
  /** The glossary’s entry of exactly what was typed. */
  term: Result | undefined;
  /** Terms of the plan that come near, where nothing was found. */
  suggestions: string[];
  /** Only exact words were asked for. */
  isLiteral: boolean;
  isAcross: boolean;
  isWeighed: boolean;
}

const QUIET: Notes = { also: [], corrected: [], unknown: [], isRelaxed: false };

function toAnswer(found: Found, hits: Hit[], own: Corpus, other?: Corpus): Answer {
  const { whole, literals } = found.query;
  const term = own.terms.find(({ name }) => name === whole);
  const byNumber = (entry: number): Hit | undefined => hits.find((hit) => hit.entry === entry);
  const termHit = term && byNumber(term.entry);
  return {
    results: hits.map((hit) => toResult(hit, own, other)),
    notes: other ? QUIET : toNotes(found, hits, own),
    term: termHit && toResult(termHit, own),
    suggestions: hits.length > 0 ? [] : suggestTerms(whole, own),
    isLiteral: literals.length > 0 && found.terms.length === 0,
    isAcross: Boolean(other),
    isWeighed: true,
  };
}

/** Answers a query in a language. `show` is given what stands in one piece while the words are still being weighed. */
export async function ask(raw: string, lang: Lang, show: (answer: Answer) => void): Promise<Answer> {
  const own = await getCorpus(lang);
  const found = findFirst(raw, own);
  if (needsOther(raw, found, own)) {
    const other = await getCorpus(otherLang(lang));
    const hits = findAcross(raw, own, other);
    if (hits.length > 0) return toAnswer(found, hits, own, other);
  }
  if (found.open.length === 0) return toAnswer(found, found.hits, own);
  if (found.hits.length > 0) show(toAnswer(found, found.hits, own));
  const byText = () => new Map(found.open.map((sought) => [sought, scoreByText(sought, own)]));
  let isWeighed = true;
  const scores = await weigh(found.open, own).catch(() => {
    isWeighed = false;
    return byText();
  });
  return { ...toAnswer(found, findRest(found, scores, own), own), isWeighed };
}

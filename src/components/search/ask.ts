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
import { listResults } from '../../lib/search/results.ts';
import { scoreByText } from '../../lib/search/score.ts';
import { getCorpus } from './files.ts';
import { canWeigh, isLoaded, weigh } from './pagefind.ts';

/** What a search gives. */
export interface Answer {
  results: Result[];
  notes: Notes;
  /** The glossary’s entry of exactly what was typed. */
  term: Result | undefined;
  /** A question of the editors’ that has words of the query, where it is not what was typed. */
  question: Result | undefined;
  /** Terms of the plan that come near, where nothing was found. */
  suggestions: string[];
  /** Only exact words were asked for. */
  isLiteral: boolean;
  /** It was found in the other language. */
  isAcross: boolean;
  /** Pagefind has weighed the words, where they needed it. */
  isWeighed: boolean;
}

const QUIET: Notes = { also: [], corrected: [], unknown: [], isRelaxed: false };

function toAnswer(raw: string, found: Found, hits: Hit[], own: Corpus, other?: Corpus): Answer {
  const { whole, literals } = found.query;
  const name = own.terms.find((term) => term.name === whole || term.name === found.core);
  const term = hits.find(({ entry }) => entry === name?.entry);
  const { results, question } = listResults(raw, hits, own, other);
  return {
    results,
    question,
    notes: other ? QUIET : toNotes(found, hits, own),
    term: term && toResult(term, own),
    suggestions: results.length > 0 ? [] : suggestTerms(whole, own),
    isLiteral: literals.length > 0 && found.terms.length === 0,
    isAcross: Boolean(other),
    isWeighed: true,
  };
}

/** Looks in the other language for what is written in it, and not to be found in this one. */
async function askAcross(raw: string, found: Found, own: Corpus): Promise<Answer | undefined> {
  if (!needsOther(raw, found, own)) return undefined;
  const other = await getCorpus(otherLang(own.lang));
  const hits = findAcross(raw, own, other);
  return hits.length > 0 ? toAnswer(raw, found, hits, own, other) : undefined;
}

/** The milliseconds after which what the text alone can say is the answer. */
const PATIENCE = 5000;

const within = <T>(time: number, promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('It took too long.')), time)),
  ]);

/**
 * Answers a query in a language. What stands in one piece is known from the text. For words that stand apart Pagefind
 * weighs them; until it is there, `show` is given what the text alone can say.
 */
export async function ask(raw: string, lang: Lang, show: (answer: Answer) => void): Promise<Answer> {
  const own = await getCorpus(lang);
  const found = findFirst(raw, own);
  const across = await askAcross(raw, found, own);
  if (across) return across;
  const byText = () => {
    const scores = new Map(found.open.map((sought) => [sought, scoreByText(sought, own)]));
    return toAnswer(raw, found, findRest(found, scores, own), own);
  };
  if (found.isWhole || found.open.length === 0) return byText();
  if (!canWeigh(lang)) return byText();
  if (!isLoaded()) show(byText());
  try {
    const scores = await within(PATIENCE, weigh(found.open, own));
    return toAnswer(raw, found, findRest(found, scores, own), own);
  } catch {
    return { ...byText(), isWeighed: false };
  }
}

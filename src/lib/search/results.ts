import type { Corpus } from './corpus.ts';
import { findExtras } from './extras.ts';
import type { Hit } from './hit.ts';
import { PLAN_KINDS } from './kinds.ts';
import { toResult } from './result.ts';
import type { Result } from './result.ts';

/** Everything that a query finds, in the order in which it is shown. */
export interface Listed {
  results: Result[];
  /** A question that has words of the query itself, not only in its answer, but is not what was typed. */
  question: Result | undefined;
}

const isNamed = ({ kind, title }: Result): boolean => kind === 'question' && title.some(({ marked }) => marked);

/**
 * Puts all that was found in its order: the question that was typed, word for word; places of the plan; terms and
 * figures; other questions, and notes. `other` is the other language’s corpus, where the hits were found there.
 */
export function listResults(raw: string, hits: Hit[], own: Corpus, other?: Corpus): Listed {
  const { asked, others } = findExtras(raw, own);
  const isOfPlan = ({ entry }: Hit) => PLAN_KINDS.has(own.entries[entry]?.kind ?? 'term');
  const toOwn = (hit: Hit) => toResult(hit, own, other);
  const toExtra = (hit: Hit) => toResult(hit, own.extras ?? own);
  const extras = others.map(toExtra);
  return {
    results: [
      ...asked.map(toExtra),
      ...hits.filter(isOfPlan).map(toOwn),
      ...hits.filter((hit) => !isOfPlan(hit)).map(toOwn),
      ...extras,
    ],
    question: asked.length > 0 ? undefined : extras.find(isNamed),
  };
}

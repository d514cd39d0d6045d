import type { Corpus, Entry } from './corpus.ts';
import { toMarks } from './hit.ts';
import type { Hit } from './hit.ts';
import { findIn } from './loose.ts';
import { isSameAmount } from './numbers.ts';
import type { Amount } from './numbers.ts';
import { toPlaceNumber, withDigits } from './place-number.ts';

/** Order of kinds whose name is what was typed, and of kinds that only hold it; the text of the plan goes first. */
const NAMED = { indicator: 9, project: 8, unit: 7, paragraph: 0, term: 0, figure: 0, question: 0, note: 0 };
const HOLDING = { unit: 5, project: 5, indicator: 5, paragraph: 2, term: 1, figure: 0, question: 1, note: 0 };

/** Says how far up an entry belongs that holds what was typed. */
function weighExact({ kind, name }: Entry, words: string, places: number[]): number {
  if (name === words && NAMED[kind] > 0) return NAMED[kind];
  const share = name ? Math.min(1, words.length / name.length) : 0;
  const isLead = (places[0] ?? 0) < 30;
  return HOLDING[kind] + share / 2 + (isLead ? 0.3 : 0) + Math.min(places.length, 9) / 20;
}

/** Finds the unit, paragraph, project or indicator whose own number or id was typed: 4.1.1, 四（一）1第3段, 指标7. */
export function findByNumber(typed: string, { entries }: Corpus): Hit[] {
  const wanted = toPlaceNumber(typed);
  const find = (number: string) =>
    entries.flatMap(({ kind, numbers }, index): Hit[] => {
      if (!numbers.includes(number)) return [];
      return [{ entry: index, tier: 'number', score: kind === 'indicator' ? 1 : 0, marks: toMarks({}), missing: [] }];
    });
  const found = find(wanted);
  return found.length > 0 ? found : find(withDigits(wanted));
}

/** What puts words that stand as typed before those that stand in another form. */
const AS_TYPED = 4;

/** Finds words that stand in one piece, whatever the blanks, marks and forms; as typed, where that is given, first. */
export function findExact(words: string, { entries }: Corpus, typed?: string): Hit[] {
  const find = (openEnd: boolean) =>
    entries.flatMap((entry, index): Hit[] => {
      const isTyped = typed !== undefined && entry.literal.includes(typed);
      const places = findIn(entry.loose, words, openEnd);
      // A comma that was typed may stand within the few characters around it.
      if (places.length === 0 && !(isTyped && /[,、:]/.test(typed))) return [];
      const score = weighExact(entry, words, places) + (isTyped ? AS_TYPED : 0);
      return [{ entry: index, tier: 'exact', score, marks: toMarks({ words: [words] }), missing: [] }];
    });
  const closed = find(false);
  return closed.length > 0 || words.length < 2 ? closed : find(true);
}

/** Finds a number in all its spellings; where a bound was typed, those with the same bound go first. */
export function findAmount(asked: Amount, { entries }: Corpus): Hit[] {
  return entries.flatMap(({ amounts, kind }, index): Hit[] => {
    const same = amounts.filter((amount) => isSameAmount(asked, amount));
    if (same.length === 0) return [];
    const isBound = asked.bound && same.some(({ bound }) => bound === asked.bound);
    const isPrinted = same.some(({ digits }) => digits === asked.digits);
    const score = HOLDING[kind] + (isBound ? 10 : 0) + (isPrinted ? 0.5 : 0);
    return [{ entry: index, tier: 'exact', score, marks: toMarks({ amounts: [asked] }), missing: [] }];
  });
}

/** Finds strings to the letter in the plan’s own words; names of terms and titles of figures are the editors’. */
export function findLiterals(literals: string[], { entries }: Corpus): Hit[] {
  return entries.flatMap(({ kind, literal }, index): Hit[] => {
    if (kind === 'term' || kind === 'figure' || !literals.every((words) => literal.includes(words))) return [];
    const first = literal.indexOf(literals[0] ?? '');
    const isWhole = literal === literals[0];
    const score = HOLDING[kind] + (isWhole ? 4 : 0) + (first === 0 ? 0.5 : 0);
    return [{ entry: index, tier: 'exact', score, marks: toMarks({ literals }), missing: [] }];
  });
}

import type { Draft, Mention } from './mention.ts';

/** A way of writing numbers: what it looks like, and what it says. */
export interface Rule {
  pattern: RegExp;
  /** Gives the numbers in a match; none where its numerals count nothing. */
  read: (match: RegExpExecArray, text: string) => Draft[];
}

/** Stands in the place of what a rule has read, so that no later rule reads it again. */
const READ = '\uE000';

function toMention(draft: Draft, index: number, match: RegExpExecArray): Mention {
  const [printed] = match;
  const place = { printed, start: match.index + index, end: match.index + printed.length };
  return { kind: 'number', units: [''], bounds: [null], zeros: 0, free: false, ...place, ...draft };
}

/**
 * Gives the numbers of a text in their order. Rules are applied one after the other; what one has read is gone for
 * those after it.
 */
export function scan(text: string, rules: Rule[]): Mention[] {
  const mentions: Mention[] = [];
  let rest = text;
  for (const { pattern, read } of rules) {
    for (const match of rest.matchAll(pattern))
      mentions.push(...read(match, text).map((draft, index) => toMention(draft, index, match)));
    rest = rest.replaceAll(pattern, (found) => READ.repeat(found.length));
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

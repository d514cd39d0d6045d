import type { Exceptions } from '../../schemas/exceptions.ts';
import { exceptionsOf, outside, spansWithout } from './exceptions.ts';
import { sayMention, showBoth } from './finding.ts';
import type { Finding } from './finding.ts';
import { findSwaps, pairNumbers } from '../numbers/pair.ts';
import type { Mention } from '../numbers/scan.ts';
import { readNumbers } from '../numbers/read.ts';
import type { TextPair } from './text.ts';

/**
 * Words of the edition are not translated but written in both languages: what is said in words, and a name said again,
 * need not stand in both.
 */
const loosen = (mentions: Mention[]): Mention[] =>
  mentions
    .filter(({ kind, value }, index) => kind !== 'name' || index === mentions.findIndex((name) => name.value === value))
    .map((mention) => ({ ...mention, free: mention.free || !/\d/.test(mention.printed) }));

/** Gives the numbers of both languages of a text that are compared. */
function readBoth(text: TextPair, exceptions: Exceptions): Record<'zh' | 'en', Mention[]> {
  const spans = spansWithout(text, exceptions);
  const zh = outside(readNumbers(text.zh, 'zh'), spans.zh);
  const en = outside(readNumbers(text.en, 'en'), spans.en);
  return text.page === undefined ? { zh: loosen(zh), en: loosen(en) } : { zh, en };
}

const placeIn = (text: TextPair, { start }: Mention, lang: 'zh' | 'en'): number => start / text[lang].length;
const spanOf = ({ start, end }: Mention): [number, number] => [start, end];

/** Says what the languages do not share; a number that one lacks is named with the one that the other has in its place. */
function sayDifferences(text: TextPair, missing: Mention[], added: Mention[]): string[] {
  const left = new Set(added);
  const messages = missing.map((zh) => {
    const distance = (en: Mention) => Math.abs(placeIn(text, zh, 'zh') - placeIn(text, en, 'en'));
    const [en] = [...left].toSorted((a, b) => distance(a) - distance(b));
    if (en) left.delete(en);
    const instead = en ? `, which has ${sayMention(en)}` : '';
    return `${sayMention(zh)} is missing in English${instead}: ${showBoth(text, 'zh', spanOf(zh))}`;
  });
  const extra = [...left].map((en) => `${sayMention(en)} is not in the Chinese: ${showBoth(text, 'en', spanOf(en))}`);
  return [...messages, ...extra];
}

/** Holds the numbers of the two languages of a text against each other, and says how many agree. */
export function compareNumbers(text: TextPair, exceptions: Exceptions): { compared: number; findings: Finding[] } {
  const { zh, en } = readBoth(text, exceptions);
  const { pairs, missing, added } = pairNumbers(zh, en);
  // An explanation may tell readers of one language more, but never something else.
  const agree = text.kind === 'explanation' && (missing.length === 0 || added.length === 0);
  const differences = agree ? [] : sayDifferences(text, missing, added);
  // Where numbers are missing, their order says nothing.
  const isSettled = differences.length > 0 || exceptionsOf(text, 'order', exceptions).length > 0;
  const swaps = isSettled ? [] : findSwaps(pairs, zh, en);
  return {
    compared: pairs.length,
    findings: [
      ...differences.map((message): Finding => ({ gate: 'numbers', text, lang: 'en', message })),
      ...swaps.map(([first, second]): Finding => {
        const message = `${sayMention(first)} and ${sayMention(second)} stand in another order in English: ${showBoth(text, 'zh', spanOf(first))}`;
        return { gate: 'order', text, lang: 'en', message };
      }),
    ],
  };
}

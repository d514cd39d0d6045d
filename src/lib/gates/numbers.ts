import type { Exceptions } from '../../schemas/exceptions.ts';
import { exceptionsOf, outside, spansWithout } from './exceptions.ts';
import { sayMention, toExcerpt } from './finding.ts';
import type { Finding } from './finding.ts';
import { pairNumbers } from './reading/compare.ts';
import { EN_RULES } from './reading/en.ts';
import type { Mention } from './reading/mention.ts';
import { findSwaps } from './reading/order.ts';
import { scan } from './reading/scan.ts';
import { ZH_RULES } from './reading/zh.ts';
import type { Text } from './text.ts';

const ZH_REACH = 12;
const EN_REACH = 36;

/** Gives the English words at about the place at which a Chinese number stands, and the other way round. */
function showOther(text: Text, { start, end }: Mention, from: 'zh' | 'en'): string {
  const [own, other] = from === 'zh' ? [text.zh, text.en] : [text.en, text.zh];
  const middle = Math.round((((start + end) / 2) * other.length) / own.length);
  return toExcerpt(other, middle, middle, from === 'zh' ? EN_REACH : ZH_REACH);
}

const showZh = (text: Text, { start, end }: Mention): string => toExcerpt(text.zh, start, end, ZH_REACH);
const showEn = (text: Text, { start, end }: Mention): string => toExcerpt(text.en, start, end, EN_REACH);

const distance = (text: Text, zh: Mention, en: Mention): number =>
  Math.abs(zh.start / text.zh.length - en.start / text.en.length);

/** Says what the languages do not share; a number that one lacks is shown with the one that the other has in its place. */
function sayDifferences(text: Text, missing: Mention[], added: Mention[]): string[] {
  const left = new Set(added);
  const messages = missing.map((zh) => {
    const [en] = [...left].toSorted((a, b) => distance(text, zh, a) - distance(text, zh, b));
    if (!en) return `${sayMention(zh)} of “${showZh(text, zh)}” is missing in English: “${showOther(text, zh, 'zh')}”`;
    left.delete(en);
    return `${sayMention(zh)} of “${showZh(text, zh)}” is missing in English, which has ${sayMention(en)}: “${showEn(text, en)}”`;
  });
  const extra = [...left].map(
    (en) => `${sayMention(en)} of “${showEn(text, en)}” is not in the Chinese: “${showOther(text, en, 'en')}”`,
  );
  return [...messages, ...extra];
}

/** Holds the numbers of the two languages of a text against each other, and says how many agree. */
export function compareNumbers(text: Text, exceptions: Exceptions): { compared: number; findings: Finding[] } {
  const spans = spansWithout(text, exceptions);
  const zh = outside(scan(text.zh, ZH_RULES), spans.zh);
  const en = outside(scan(text.en, EN_RULES), spans.en);
  const { pairs, missing, added } = pairNumbers(zh, en);
  const differences = sayDifferences(text, missing, added);
  const inOrder = differences.length > 0 || exceptionsOf(text, 'order', exceptions).length > 0;
  const swaps = (inOrder ? [] : findSwaps(pairs, zh, en)).map(
    ([first, second]) =>
      `${sayMention(first)} and ${sayMention(second)} of “${showZh(text, first)}” stand in another order in English: “${showOther(text, first, 'zh')}”`,
  );
  return {
    compared: pairs.length,
    findings: [
      ...differences.map((message): Finding => ({ gate: 'numbers', text, message })),
      ...swaps.map((message): Finding => ({ gate: 'order', text, message })),
    ],
  };
}

import type { Draft } from './mention.ts';
import type { Rule } from './scan.ts';

const toName = (value: string): Draft[] => [{ kind: 'name', value: value.toUpperCase() }];

/** Names with digits in them, which both languages write alike: 4K, H.265, COVID-19, 1+3+N, 7×24. */
export const NAMES: Rule[] = [
  { pattern: /(?<![\w.])\d+(?:\+\d+)*\+[A-Z]\b|(?<![\w.])[A-Z](?:\+\d+)+/g, read: ([name]) => toName(name) },
  { pattern: /(?<!\d)(?:7 ?[×xX*] ?24|24\/7)(?!\d)(?:小时| hours)?/g, read: () => toName('24/7') },
  { pattern: /(?<![A-Za-z\d])(?:[A-Z]{2,}-|[A-Za-z]+\.?)\d+(?:\.\d+)?[A-Za-z\d]*/g, read: ([name]) => toName(name) },
  { pattern: /(?<![\w.,])(?:[2-9]G(?!B)|\d[KDB])(?![A-Za-z\d])/g, read: ([name]) => toName(name) },
];

/** What looks like an abbreviation and is none, each with the reason. */
const NONE: [pattern: RegExp, reason: string][] = [
  [/^\d{2,}[GM]$/, 'a speed as the plan writes it (10G, 100M), which the entries of PON and Mbps explain'],
  [/^JD$/, 'the name of a company'],
];

/** Two capitals, or one beside a digit: CDN, IoT, 4K, L4. */
const isAbbreviation = (token: string): boolean => /[A-Z].*[A-Z]|[A-Z]\d|\d[A-Z](?![a-z])/.test(token);

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Gives the abbreviations in a text that are not among those explained, whatever the case and the s of a plural. */
export function listUnexplained(text: string, explained: readonly string[]): string[] {
  const known = explained.toSorted((a, b) => b.length - a.length).map(escape);
  const rest = text.replaceAll(
    new RegExp(`(?<![A-Za-z0-9])(?:${known.join('|') || '(?!)'})s?(?![A-Za-z0-9])`, 'gi'),
    ' ',
  );
  const tokens = rest.match(/[A-Za-z0-9]+/g) ?? [];
  return [...new Set(tokens)].filter((token) => isAbbreviation(token) && !NONE.some(([none]) => none.test(token)));
}

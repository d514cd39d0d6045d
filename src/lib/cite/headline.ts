/** Words that stay small in a headline: articles, conjunctions and prepositions. */
const SMALL = new Set(
  (
    'a across after against along amid among an and around as at before behind below beneath beside besides between ' +
    'beyond but by despite down during except for from in inside into like near nor of off on onto or out over per ' +
    'plus since so than that the through throughout till to toward towards under until up upon versus via when with ' +
    'within without yet'
  ).split(' '),
);

const raise = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Sets an English title in headline style, as Chicago wants it; a word with a capital in it stays as it is. */
export function toHeadline(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, index) => {
      const fixed = index === 0 || index === words.length - 1 || (words[index - 1] ?? '').endsWith(':');
      if (word !== word.toLowerCase()) return word;
      if (!fixed && SMALL.has(word)) return word;
      return word
        .split('-')
        .map((part, place) => (place > 0 && SMALL.has(part) ? part : raise(part)))
        .join('-');
    })
    .join(' ');
}

/**
 * Gives the stem of an English word in lower case: plurals, -ing, -ed and a last e are taken off, so that deploy,
 * deploys, deployed and deploying are one. It goes no further: an exact search stays close to what was typed.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const single = word
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss|z)es$/, '$1')
    .replace(/([^sui])s$/, '$1');
  const base = single.replace(/(?:ing|([^e])ed)$/, '$1');
  const short = base.length >= 3 && /[aeiouy]/.test(base) ? base : single;
  return short.replace(/e$/, '').replace(/^(.{2,})([bdfgklmnprstz])\2$/, '$1$2');
}

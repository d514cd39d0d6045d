/**
 * Gives, for the Chinese characters of a text, the traditional ones that stand for them elsewhere: each followed by the
 * simplified one, as one string. `simplify` turns one traditional character into the simplified one.
 */
export function listVariants(text: string, simplify: (char: string) => string): string {
  const chars = new Set(text.match(/\p{Script=Han}/gu));
  let variants = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    const simple = chars.has(char) ? char : simplify(char);
    if (simple !== char && chars.has(simple)) variants += char + simple;
  }
  return variants;
}

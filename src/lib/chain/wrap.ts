/** Gives the width of a character in units of the type size: Chinese is square, Latin letters are about half as wide. */
const widthOf = (character: string): number => {
  if (/[\p{Script=Han}\u2014\u201c\u201d\u3000-\u303f\uff00-\uffef]/u.test(character)) return 1;
  return /[A-Z%@+mw–—]/.test(character) ? 0.72 : /[ilj.,:;’'()1|]/.test(character) ? 0.36 : 0.56;
};

/** Gives the width of a text in units of the type size, for drawings that are laid out where no font is. */
export const measure = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** Cuts a text where a line may break: around Chinese characters, and after the blanks and hyphens of English. */
const cut = (text: string): string[] =>
  text.match(/[^\s\p{Script=Han}-]*[\p{Script=Han}][，。；：、）”》]*|[^\s\p{Script=Han}-]+-?\s*|-|\s+/gu) ?? [];

/** Breaks a text into at most a number of lines of a width in units of the type size; what does not fit ends in “…”. */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [''];
  for (const piece of cut(text)) {
    const line = lines.at(-1) ?? '';
    if (line && measure((line + piece).trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length <= most) return trimmed;
  let last = trimmed[most - 1] ?? '';
  while (measure(`${last}…`) > width) last = last.slice(0, -1);
  return [...trimmed.slice(0, most - 1), `${last.trimEnd()}…`];
}

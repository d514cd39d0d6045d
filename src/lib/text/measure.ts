/** Widths of characters in ems, as near as Noto Sans and Noto Sans SC have them, bold ones too; the first that fits. */
const WIDTHS: [RegExp, number][] = [
  [/[\p{Script=Han}\u2014\u201c\u201d\u3000-\u303f\uff00-\uffef]/u, 1],
  [/[mwMW@%]/, 0.9],
  [/[A-Z&]/, 0.68],
  [/[frt/]/, 0.42],
  [/[ijl.,:;’'()!| -]/, 0.3],
];

const emOf = (character: string): number => WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 0.6;

/**
 * Gives the width of a text in ems, near enough to lay out a drawing where no font is.
 *
 * @example widthOf('指标A1') // 3.28
 */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + emOf(character), 0);

/** Cuts a text where a line may break: around Chinese characters, and after the blanks and hyphens of English. */
const cut = (text: string): string[] =>
  text.match(/[^\s\p{Script=Han}-]*\p{Script=Han}[，。；：、）”》]*|[^\s\p{Script=Han}-]+-?\s*|-|\s+/gu) ?? [];

/** Shortens a line until it fits with “…” behind it. */
function shorten(line: string, width: number): string {
  let rest = line;
  while (rest && widthOf(`${rest}…`) > width) rest = rest.slice(0, -1);
  return `${rest.trimEnd()}…`;
}

/**
 * Breaks a text into lines of a width in ems, at most so many; what does not fit ends in “…”.
 *
 * @example toLines('Goals and tasks', 6) // ['Goals and', 'tasks']
 */
export function toLines(text: string, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of cut(text)) {
    if (line && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  const all = [...lines, line.trim()].filter(Boolean);
  return all.length <= most ? all : [...all.slice(0, most - 1), shorten(all[most - 1] ?? '', width)];
}

/** Breaks a text into as few lines of a width in ems as it takes, and makes these about as long as each other. */
export function toEvenLines(text: string, width: number): string[] {
  let lines = toLines(text, width);
  for (let narrower = width * 0.95; ; narrower *= 0.95) {
    const tried = toLines(text, narrower);
    if (tried.length > lines.length || tried.some((line) => widthOf(line) > width) || narrower < 1) return lines;
    lines = tried;
  }
}

import type { Lang } from '../../i18n/locales.ts';

/** Colours of the light theme, written out because a picture has no style sheet; a test holds them to the tokens. */
export const PICTURE_COLORS = {
  paper: '#fdfcf9',
  /** Paper of the dark theme, for the browser’s frame. */
  dark: '#171613',
  ink: '#1d1b18',
  soft: '#4c4741',
  accent: '#8f2413',
  axis: '#6a645b',
  baseline: '#87929f',
  target: '#b3402b',
  result: '#0d3c44',
} as const;

/** A Chinese face first in Chinese only: its apostrophes and quotation marks are as wide as its characters. */
const CHINESE = `'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei'`;
/** Faces of the text of a picture, by language. */
export const FACES: Record<Lang, string> = {
  zh: `${CHINESE}, sans-serif`,
  en: `'Noto Sans', 'Segoe UI', 'Helvetica Neue', ${CHINESE}, sans-serif`,
};

/** Gives a text as it stands in a drawing’s markup. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Width of a character in ems: Chinese ones are square, capitals and digits wider than small letters. */
const emOf = (char: string): number => (char > '\u2e80' ? 1 : /[A-Z0-9%–—]/.test(char) ? 0.64 : 0.57);

/** Gives the width of a text in ems, near enough to lay out a drawing. */
export const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + emOf(char), 0);

/** Cuts a text into lines of a width in ems: between words, and anywhere between Chinese characters. */
export function toLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.match(/[\u2e80-\uffef][，。；：、）]*|[^\u2e80-\uffef\s]+\s*|\s+/g) ?? []) {
    const length = widthOf(piece.trimEnd());
    if (line && used + length > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += piece;
    used += widthOf(piece);
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

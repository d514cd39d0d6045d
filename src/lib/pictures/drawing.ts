import type { Lang } from '../../i18n/locales.ts';
import type { Inks } from '../chart/draw.ts';
import { escapeMarkup } from '../text/markup.ts';

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
} as const satisfies Inks & Record<string, string>;

/** A Chinese face first in Chinese only: its apostrophes and quotation marks are as wide as its characters. */
const CHINESE = `'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei'`;
/** Faces of the text of a picture, by language. */
export const FACES: Record<Lang, string> = {
  zh: `${CHINESE}, sans-serif`,
  en: `'Noto Sans', 'Segoe UI', 'Helvetica Neue', ${CHINESE}, sans-serif`,
};

/** How words of a picture are set. */
export interface Style {
  size: number;
  color: string;
  bold?: boolean;
}

/** Writes one line of a picture. */
export const drawLine = (words: string, x: number, y: number, { size, color, bold }: Style): string =>
  `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${color}"${bold ? ' font-weight="700"' : ''}>${escapeMarkup(words)}</text>`;

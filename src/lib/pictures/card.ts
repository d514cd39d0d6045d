import { HTML_LANG } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { escapeText, FACES, PICTURE_COLORS, toLines, widthOf } from './drawing.ts';

/** A bar of a card: how far the base year’s value reaches, of the target’s, and what is written beside both. */
export interface CardBar {
  /** Share of the longer of the two, from 0 to 1. */
  baseline?: number;
  target: number;
  labels?: { baseline?: string; target: string };
  /** What a reader must know of the values: their basis, and where the bars begin. */
  remark?: string;
}

/** What the picture says that is shown where a page is shared. */
export interface Card {
  lang: Lang;
  /** Name of the file below `/share/<lang>/`, without its ending. */
  id: string;
  /** What stands above the title: the printed number, or what kind of page it is. */
  kicker: string;
  title: string;
  /** What stands at the foot, on one line where there is room. */
  foot: string[];
  /** What is drawn from the data. */
  bars: CardBar[];
}

/** Size of a card in pixels, as the services that show it expect. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const ROOM = CARD_SIZE.width - 2 * MARGIN;
const { ink, soft, paper, accent, baseline, target, axis } = PICTURE_COLORS;

/** Sizes of the title, largest first. */
const SIZES = [100, 88, 76, 66, 56, 48];
const FOOT_SIZE = 28;
/** Below this size a title rather takes another line. */
const SMALL = 66;

/** Gives the largest size at which a title takes the fewest lines, and those lines. */
function layTitle(title: string, [bar]: CardBar[]): { size: number; lines: string[] } {
  const drawn = bar !== undefined;
  const sizes = SIZES.slice(drawn ? (bar.remark ? 3 : 2) : 0);
  const at = (size: number) => ({ size, lines: toLines(title, ROOM / size) });
  for (let count = 1; count <= 2; count++) {
    const fitting = sizes.map(at).find(({ size, lines }) => size >= SMALL && lines.length <= count);
    if (fitting) return fitting;
  }
  return sizes.map(at).find(({ lines }) => lines.length <= (drawn ? 2 : 3)) ?? at(48);
}

const text = (words: string, x: number, y: number, size: number, color: string, extra = '') =>
  `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${color}"${extra}>${escapeText(words)}</text>`;

/** Two bars with their values, for one indicator. */
function drawPair({ baseline: from, target: to, labels, remark }: CardBar, top: number): string {
  const size = 36;
  const longest = Math.max(...[labels?.baseline, labels?.target].map((label) => widthOf(label ?? '')));
  const length = Math.min(620, ROOM - longest * size - 20);
  const row = (share: number, label: string, y: number, fill: string) =>
    `<rect x="${MARGIN}" y="${y}" width="${Math.max(4, share * length)}" height="46" fill="${fill}"/>${text(label, MARGIN + share * length + 20, y + 36, size, ink, ' font-weight="700"')}`;
  const rows = [];
  if (from !== undefined && labels?.baseline) rows.push(row(from, labels.baseline, top, baseline));
  rows.push(row(to, labels?.target ?? '', top + 62 * rows.length, target));
  const below = top + 62 * rows.length + 20;
  return [...rows, ...(remark ? [text(remark, MARGIN, below, 26, soft)] : [])].join('');
}

/** All indicators as a row of columns, from the base year’s value to the target. */
function drawColumns(bars: CardBar[], bottom: number): string {
  const height = 130;
  const step = ROOM / Math.max(bars.length, 12);
  const column = (share: number, x: number, fill: string, width: number) =>
    `<rect x="${Math.round(x)}" y="${Math.round(bottom - share * height)}" width="${Math.round(width)}" height="${Math.round(share * height)}" fill="${fill}"/>`;
  return bars
    .map(({ baseline: from = 0, target: to }, index) => {
      const x = MARGIN + index * step;
      return column(to, x + step * 0.36, target, step * 0.32) + column(from, x, baseline, step * 0.32);
    })
    .join('');
}

/** Gives the lines of the foot: its pieces beside each other, or below each other where they are too long. */
function layFoot(pieces: string[]): string[] {
  const line = pieces.join(' · ');
  const room = ROOM / FOOT_SIZE;
  return widthOf(line) <= room ? [line] : pieces.flatMap((piece) => toLines(piece, room));
}

/** Draws a card as SVG; titles shrink and break so that they fit. */
export function drawCard({ lang, kicker, title, foot, bars }: Card): string {
  const { size, lines } = layTitle(title, bars);
  const { width, height } = CARD_SIZE;
  const below = 150 + lines.length * size * 1.3;
  const drawing = bars.length === 1 && bars[0] ? drawPair(bars[0], below + 24) : drawColumns(bars, height - 122);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${HTML_LANG[lang]}" font-family="${FACES[lang]}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="16" fill="${accent}"/>`,
    text(kicker, MARGIN, 122, 40, accent),
    ...lines.map((line, index) => text(line, MARGIN, 132 + (index + 1) * size * 1.3, size, ink, ' font-weight="700"')),
    drawing,
    `<path d="M${MARGIN} ${height - 108}H${width - MARGIN}" stroke="${axis}"/>`,
    ...layFoot(foot).map((line, index) => text(line, MARGIN, height - 66 + index * 38, FOOT_SIZE, soft)),
    '</svg>\n',
  ].join('\n');
}

import { HTML_LANG } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { layoutBars } from '../chart/bars.ts';
import type { BarChart, BarRow } from '../chart/bars.ts';
import { drawBar, drawBars, drawStripes } from '../chart/draw.ts';
import { toShape } from '../chart/shape.ts';
import { toEvenLines, toLines, widthOf } from '../text/measure.ts';
import { drawLine, FACES, PICTURE_COLORS } from './drawing.ts';

/** The values of an indicator on a card. */
export interface CardChart {
  /** Baseline and target, or the target alone where the two cannot be compared. */
  rows: BarRow[];
  /** The value at which the bars begin. */
  from: number;
  /** What a reader must know of the values: their basis, and where the bars begin. */
  remark: string;
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
  /** What is drawn from the data: one indicator with its words, or all of them. */
  charts: CardChart[];
}

/** Size of a card in pixels, as the services that show it expect. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const ROOM = CARD_SIZE.width - 2 * MARGIN;
const { ink, soft, paper, accent, axis } = PICTURE_COLORS;

/** Measures of the bars of one indicator. */
const BARS = { width: ROOM, origin: 4, captions: 0, row: 62, bar: 46, type: 36, labelType: 36, labelRoom: 420 };

/** Sizes of the title, largest first. */
const SIZES = [100, 88, 76, 66, 56, 48];
const FOOT_SIZE = 28;
/** Below this size a title rather takes another line. */
const SMALL = 66;

/** Gives the largest size at which a title takes the fewest lines, and those lines. */
function layTitle(title: string, [chart]: CardChart[]): { size: number; lines: string[] } {
  const sizes = SIZES.slice(chart ? (chart.remark ? 3 : 2) : 0);
  const at = (size: number) => ({ size, lines: toEvenLines(title, ROOM / size) });
  for (let count = 1; count <= 2; count++) {
    const fitting = sizes.map(at).find(({ size, lines }) => size >= SMALL && lines.length <= count);
    if (fitting) return fitting;
  }
  return sizes.map(at).find(({ lines }) => lines.length <= (chart ? 2 : 3)) ?? at(48);
}

/** The bars of one indicator with what must be known of them. */
function drawPair({ rows, from, remark }: CardChart, top: number): string {
  const chart = layoutBars(rows, BARS, from);
  const below = top + chart.height + 30;
  return [
    `<g transform="translate(${MARGIN} ${top})">${drawBars(chart, PICTURE_COLORS, 'stripes')}</g>`,
    ...(remark ? [drawLine(remark, MARGIN, below, { size: 26, color: soft })] : []),
  ].join('');
}

/** All indicators as a row of columns, each a bar set upright: the base year’s value and the target. */
function drawColumns(charts: CardChart[], bottom: number): string {
  const step = ROOM / Math.max(charts.length, 12);
  const bar = Math.round(step * 0.32);
  const size = { ...BARS, width: 150, origin: 0, bar, row: bar + 4, labelRoom: 10 };
  const drawColumn = (chart: BarChart, x: number) => {
    const columns = chart.bars.map(({ role, ...entry }) =>
      drawBar(toShape(entry, chart).bar ?? '', role, bar, 'stripes', PICTURE_COLORS),
    );
    return `<g transform="translate(${Math.round(x)} ${bottom}) rotate(-90)">${columns.join('')}</g>`;
  };
  const wordless = ({ rows, from }: CardChart) =>
    layoutBars(
      rows.map((row) => ({ ...row, label: '' })),
      size,
      from,
    );
  return [
    drawStripes('stripes', bar, PICTURE_COLORS),
    ...charts.map((chart, index) => drawColumn(wordless(chart), MARGIN + index * step)),
  ].join('');
}

/** Gives the lines of the foot: its pieces beside each other, or below each other where they are too long. */
function layFoot(pieces: string[]): string[] {
  const line = pieces.join(' · ');
  const room = ROOM / FOOT_SIZE;
  return widthOf(line) <= room ? [line] : pieces.flatMap((piece) => toLines(piece, room));
}

/** Draws a card as SVG; titles shrink and break so that they fit. */
export function drawCard({ lang, kicker, title, foot, charts }: Card): string {
  const { size, lines } = layTitle(title, charts);
  const { width, height } = CARD_SIZE;
  const below = 150 + lines.length * size * 1.3;
  const [only] = charts;
  const isOne = only !== undefined && charts.length === 1;
  const drawing = isOne ? drawPair(only, below + 20) : charts.length > 0 ? drawColumns(charts, height - 122) : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${HTML_LANG[lang]}" font-family="${FACES[lang]}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="16" fill="${accent}"/>`,
    drawLine(kicker, MARGIN, 122, { size: 40, color: accent }),
    ...lines.map((line, index) =>
      drawLine(line, MARGIN, 132 + (index + 1) * size * 1.3, { size, color: ink, bold: true }),
    ),
    drawing,
    `<path d="M${MARGIN} ${height - 108}H${width - MARGIN}" stroke="${axis}"/>`,
    ...layFoot(foot).map((line, index) =>
      drawLine(line, MARGIN, height - 66 + index * 38, { size: FOOT_SIZE, color: soft }),
    ),
    '</svg>\n',
  ].join('\n');
}

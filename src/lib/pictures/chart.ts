import { HTML_LANG } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { BarChart } from '../chart/bars.ts';
import { drawBars } from '../chart/draw.ts';
import { escapeMarkup } from '../text/markup.ts';
import { toEvenLines } from '../text/measure.ts';
import { drawLine, FACES, PICTURE_COLORS } from './drawing.ts';
import type { Style } from './drawing.ts';

/** What a picture says besides its chart. */
export interface PictureText {
  lang: Lang;
  title: string;
  /** The chart in words, for readers who do not see it. */
  description: string;
  /** What a reader must know before the chart: the unit, where the axis begins. */
  above: string[];
  /** What stands below it: cautions, the source, who drew it, the public address of its page. */
  below: string[];
}

/** Width of a picture in user units. */
const WIDTH = 720;
const MARGIN = 32;

/** Room for a chart within a picture, in user units. */
export const ROOM = WIDTH - 2 * MARGIN;

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Gives a chart as an SVG file that stands by itself: with title, unit, source and address in the picture, its colours
 * written out, on light paper.
 */
export function toPicture(chart: BarChart, { lang, title, description, above, below }: PictureText): string {
  const { ink, soft, paper, accent } = PICTURE_COLORS;
  const out: string[] = [];
  let y = MARGIN + 6;
  const write = (lines: string[], style: Style) => {
    for (const line of lines) {
      y += style.size * 1.4;
      out.push(drawLine(line, MARGIN, y - style.size * 0.35, style));
    }
  };

  write(toEvenLines(title, ROOM / 24), { size: 24, color: ink, bold: true });
  y += 4;
  for (const text of above) write(toEvenLines(text, ROOM / 15), { size: 15, color: soft });
  y += 16;
  const scale = ROOM / chart.width;
  out.push(
    `<g transform="translate(${MARGIN} ${round(y)}) scale(${round(scale)})">${drawBars(chart, PICTURE_COLORS, 'stripes')}</g>`,
  );
  y += chart.height * scale + 20;
  for (const text of below) write(toEvenLines(text, ROOM / 14), { size: 14, color: soft });
  const height = Math.ceil(y + MARGIN - 6);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" xml:lang="${HTML_LANG[lang]}" font-family="${FACES[lang]}">`,
    `<title id="title">${escapeMarkup(title)}</title><desc id="desc">${escapeMarkup(description)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${paper}"/><rect width="${WIDTH}" height="6" fill="${accent}"/>`,
    ...out,
    '</svg>\n',
  ].join('\n');
}

import { HTML_LANG } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { PairChart } from '../chart/pair.ts';
import { toShape } from '../chart/shape.ts';
import { escapeText, FACES, PICTURE_COLORS, toLines } from './drawing.ts';

/** What a picture says besides its chart. */
export interface PictureText {
  lang: Lang;
  unit: string;
  source: string;
  /** Who drew it. */
  maker: string;
  /** Public address of the page that the picture comes from. */
  address: string | undefined;
}

/** Width of a picture in user units. */
export const PICTURE_WIDTH = 720;
const MARGIN = 32;
interface Style {
  size: number;
  color: string;
  bold?: boolean;
}

/**
 * Gives the chart of an indicator as an SVG file that stands by itself: with title, unit, source and address in the
 * picture, its colours written out, on light paper.
 */
export function toPicture(chart: PairChart, { lang, unit, source, maker, address }: PictureText): string {
  const { ink, soft, paper, accent, axis } = PICTURE_COLORS;
  const room = PICTURE_WIDTH - 2 * MARGIN;
  const out: string[] = [];
  let y = MARGIN + 6;

  const write = (text: string, { size, color, bold }: Style) => {
    for (const line of toLines(text, room / size)) {
      y += size * 1.4;
      out.push(
        `<text x="${MARGIN}" y="${round(y - size * 0.35)}" font-size="${size}" fill="${color}"${bold ? ' font-weight="700"' : ''}>${escapeText(line)}</text>`,
      );
    }
  };

  write(chart.title, { size: 24, color: ink, bold: true });
  y += 4;
  write(unit, { size: 15, color: soft });
  if (chart.axis) write(chart.axis, { size: 15, color: soft });
  y += 16;
  const scale = room / chart.width;
  out.push(`<g transform="translate(${MARGIN} ${round(y)}) scale(${round(scale)})">${toBars(chart)}`);
  out.push(`<path d="M${chart.origin} 0V${chart.height}" stroke="${axis}"/></g>`);
  y += chart.height * scale + 20;
  write(source, { size: 14, color: soft });
  write(maker, { size: 14, color: soft });
  if (address) write(address, { size: 14, color: soft });
  const height = Math.ceil(y + MARGIN - 6);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}" role="img" aria-labelledby="title desc" xml:lang="${HTML_LANG[lang]}" font-family="${FACES[lang]}">`,
    `<title id="title">${escapeText(chart.title)}</title><desc id="desc">${escapeText(chart.description)}</desc>`,
    `<rect width="${PICTURE_WIDTH}" height="${height}" fill="${paper}"/><rect width="${PICTURE_WIDTH}" height="6" fill="${accent}"/>`,
    ...out,
    '</svg>\n',
  ].join('\n');
}

const round = (value: number): number => Math.round(value * 100) / 100;

function toBars(chart: PairChart): string {
  const { ink, soft, axis } = PICTURE_COLORS;
  return chart.bars
    .map((entry) => {
      const { bar, range, label } = toShape(entry, chart);
      const base = round(entry.y + chart.barHeight / 2 + 5.5);
      return [
        `<text x="${chart.origin - 10}" y="${base}" text-anchor="end" font-size="15" fill="${soft}">${entry.when}</text>`,
        `<path d="${bar}" fill="${PICTURE_COLORS[entry.role]}"/>`,
        ...(range ? [`<path d="${range}" fill="none" stroke="${axis}" stroke-width="1.5"/>`] : []),
        `<text x="${round(label)}" y="${base}" font-size="17" font-weight="700" fill="${ink}">${escapeText(entry.label)}</text>`,
      ].join('');
    })
    .join('');
}

import { HTML_LANG } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { PairChart } from '../chart/pair.ts';
import { escapeText, FACES, PICTURE_COLORS, toLines } from '../drawing.ts';

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

function toBars({ bars, barHeight, origin }: PairChart): string {
  const { ink, soft } = PICTURE_COLORS;
  return bars
    .map(({ role, year, label, y, length, reach, open }) => {
      const fill = PICTURE_COLORS[role];
      const end = round(origin + (reach ?? length));
      const base = round(y + barHeight / 2 + 5.5);
      const range =
        reach === undefined
          ? ''
          : `<rect x="${round(origin + length)}" y="${y}" width="${round(reach - length)}" height="${barHeight}" fill="${fill}" fill-opacity="0.45"/>`;
      const arrow = open ? `<path d="M${end} ${y}l12 ${barHeight / 2}l-12 ${barHeight / 2}z" fill="${fill}"/>` : '';
      return [
        `<text x="${origin - 10}" y="${base}" text-anchor="end" font-size="15" fill="${soft}">${year}</text>`,
        `<rect x="${origin}" y="${y}" width="${Math.max(length, 1)}" height="${barHeight}" fill="${fill}"/>${range}${arrow}`,
        `<text x="${end + (open ? 20 : 8)}" y="${base}" font-size="17" font-weight="700" fill="${ink}">${escapeText(label)}</text>`,
      ].join('');
    })
    .join('');
}

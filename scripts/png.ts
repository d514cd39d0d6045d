import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

import { renderAsync } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const CACHE = join('node_modules', '.cache', 'pictures');

const FONTS = [
  ['@expo-google-fonts/noto-sans', 'NotoSans'],
  ['@expo-google-fonts/noto-sans-sc', 'NotoSansSC'],
] as const;

/** Gives the font files of pictures, so that none of the machine is needed. */
const findFonts = (): string[] =>
  FONTS.flatMap(([name, face]) => {
    const folder = dirname(require.resolve(`${name}/package.json`));
    return ['400Regular', '700Bold'].map((weight) => join(folder, weight, `${face}_${weight}.ttf`));
  });

/** Tells whether a PNG is whole: each chunk has the sum that it says, and the last one is there. */
export function isWholePng(png: Buffer): boolean {
  let at = 8;
  while (at + 12 <= png.length) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length || crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) return false;
    if (png.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === png.length;
    at = end + 4;
  }
  return false;
}

/** Draws an SVG as PNG, `zoom` times its size. The same drawing is made once and kept between builds. */
export async function toPng(svg: string, zoom: number): Promise<Buffer> {
  const kept = join(CACHE, `${createHash('sha256').update(`${zoom} ${svg}`).digest('hex')}.png`);
  const known = existsSync(kept) ? readFileSync(kept) : undefined;
  if (known && isWholePng(known)) return known;
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: findFonts(), loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  });
  const png = image.asPng();
  mkdirSync(CACHE, { recursive: true });
  const aside = `${kept}.${process.pid}`;
  writeFileSync(aside, png);
  renameSync(aside, kept);
  return png;
}

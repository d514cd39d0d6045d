import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

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

/** Draws an SVG as PNG, `zoom` times its size. The same drawing is made once and kept between builds. */
export async function toPng(svg: string, zoom: number): Promise<Buffer> {
  const kept = join(CACHE, `${createHash('sha256').update(`${zoom} ${svg}`).digest('hex')}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: findFonts(), loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  });
  const png = image.asPng();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, png);
  return png;
}

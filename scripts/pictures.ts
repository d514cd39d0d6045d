import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { renderAsync } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);

/** Twice the size in user units, so that a picture is sharp on fine screens and on paper. */
const ZOOM = 2;

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

/** Writes each chart of a built site as PNG beside its SVG; gives their number. */
export async function writePictures(outDir: string): Promise<number> {
  const fontFiles = findFonts();
  const files = globSync('data/**/*.svg', { cwd: outDir });
  for (const file of files) {
    const image = await renderAsync(readFileSync(join(outDir, file), 'utf8'), {
      fitTo: { mode: 'zoom', value: ZOOM },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
    });
    writeFileSync(join(outDir, file.replace(/svg$/, 'png')), image.asPng());
  }
  return files.length;
}

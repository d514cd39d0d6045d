import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { readContent } from '../src/build/content.ts';
import { listFiles } from '../src/build/files.ts';
import { LANGS } from '../src/i18n/locales.ts';
import { drawCard } from '../src/lib/pictures/card.ts';
import { listCards, toCardPath } from '../src/lib/pictures/cards.ts';
import { toIco } from './ico.ts';
import { toPng } from './png.ts';

/** Twice the size in user units, so that a chart is sharp on fine screens and on paper. */
const CHART_ZOOM = 2;

/** Writes each chart of a built site as PNG beside its SVG. */
export async function writeCharts(outDir: string): Promise<void> {
  for (const file of listFiles(outDir, 'data/**/*.svg'))
    writeFileSync(
      join(outDir, file.replace(/svg$/, 'png')),
      await toPng(readFileSync(join(outDir, file), 'utf8'), CHART_ZOOM),
    );
}

/** Writes the pictures that are shown where a page is shared. */
export async function writeCards(outDir: string, folder: string): Promise<void> {
  const { content } = readContent(folder);
  if (!content) throw new Error('The content is not sound; run npm run check.');
  for (const card of LANGS.flatMap((lang) => listCards(content, lang))) {
    const file = join(outDir, toCardPath(card.lang, card.id));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await toPng(drawCard(card), 1));
  }
}

/** Sizes of the icon in pixels: for home screens of phones, and for the web manifest. */
const ICONS = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 };

/** Writes the site’s icon in the sizes that browsers without SVG icons and phones ask for. */
export async function writeIcons(outDir: string): Promise<void> {
  const svg = readFileSync(join(outDir, 'favicon.svg'), 'utf8');
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? 32);
  for (const [file, pixels] of Object.entries(ICONS))
    writeFileSync(join(outDir, file), await toPng(svg, pixels / size));
  writeFileSync(join(outDir, 'favicon.ico'), toIco(await toPng(svg, 48 / size), 48));
}

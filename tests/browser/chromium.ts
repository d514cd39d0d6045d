import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const CACHE = resolve('node_modules/.cache/chromium');
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const require = createRequire(import.meta.url);

/** Unpacks the browser that comes with the development packages, once; gives undefined where it is not installed. */
async function findBundled(): Promise<string | undefined> {
  try {
    require.resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  mkdirSync(CACHE, { recursive: true });
  // The package unpacks into the folder for temporary files; a folder of the project’s outlives the run.
  process.env['TMPDIR'] = CACHE;
  const { default: bundled, inflate } = await import('@sparticuz/chromium');
  const libraries = require.resolve('@sparticuz/chromium').replace(/build\/.*$/, 'bin/al2023.tar.br');
  if (!existsSync(join(CACHE, 'al2023/lib'))) await inflate(libraries);
  return bundled.executablePath();
}

/** Writes a font configuration that knows the Chinese glyphs among the development packages. */
function writeFontConfig(): string {
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const file = join(CACHE, 'fonts.conf');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir>${['400Regular', '700Bold'].map((weight) => `<dir>${fonts}/${weight}</dir>`).join('')}<alias><family>system-ui</family><prefer><family>DejaVu Sans</family></prefer></alias><alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias><cachedir>${CACHE}/fontconfig</cachedir></fontconfig>`,
  );
  return file;
}

/** Gives the browser to test with: CHROMIUM_PATH, the bundled one, the system’s; throws where there is none. */
async function getExecutable(): Promise<{ path: string; bundled: boolean }> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const bundled = named ? undefined : await findBundled();
  const path = named ?? bundled ?? SYSTEM.find((file) => existsSync(file));
  if (!path) throw new Error('No browser found: run npm ci, install Chromium, or set CHROMIUM_PATH to one.');
  return { path, bundled: path === bundled };
}

/** Starts the browser for tests, with Chinese glyphs and without any network service of its own. */
export async function launchBrowser(): Promise<Browser> {
  const { path, bundled } = await getExecutable();
  const libraries = bundled ? globSync(`${CACHE}/al2023/lib`).join(':') : '';
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--font-render-hinting=none',
    ],
    env: {
      ...process.env,
      FONTCONFIG_FILE: writeFontConfig(),
      ...(libraries ? { LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') } : {}),
    },
  });
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Browsers that the tests use: today’s, and the oldest that the site supports. */
export type Generation = 'current' | 'oldest';

/** A browser on this machine, with the libraries that came with it. */
interface Found {
  path: string;
  libraries?: string;
}

const CACHE = resolve('node_modules/.cache/chromium');
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGES = {
  current: { name: '@sparticuz/chromium', libraries: 'al2023' },
  oldest: { name: 'chromium-109', libraries: 'aws' },
} as const;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const require = createRequire(import.meta.url);

const findPackage = (name: string): string | undefined => {
  try {
    return /^(.*)[\\/]build[\\/]/.exec(require.resolve(name))?.[1];
  } catch {
    return undefined;
  }
};

/** Unpacks a browser that comes with the development packages, once; gives undefined where it is not installed. */
async function findBundled(generation: Generation): Promise<Found | undefined> {
  const { name, libraries } = PACKAGES[generation];
  const root = findPackage(name);
  if (!root) return undefined;
  const folder = join(CACHE, generation);
  mkdirSync(folder, { recursive: true });
  // The packages unpack into the folder for temporary files; a folder of the project’s outlives the run.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const lambda = (await import(join(root, 'build/lambdafs.js'))) as {
    inflate?: (file: string) => Promise<string>;
    default?: { inflate: (file: string) => Promise<string> };
  };
  const inflate = lambda.inflate ?? lambda.default?.inflate;
  if (!inflate) throw new Error(`${name} has no way to unpack its browser; look at its build/lambdafs.js.`);
  const files = ['chromium.br', `${libraries}.tar.br`, 'swiftshader.tar.br'].map((file) => join(root, 'bin', file));
  const [path = ''] = await Promise.all(files.map((file) => inflate(file)));
  process.env['TMPDIR'] = before;
  if (before === undefined) delete process.env['TMPDIR'];
  return { path, libraries: join(folder, libraries, 'lib') };
}

/**
 * Writes a font configuration of the faces among the development packages, and no others: those of the machine are of
 * other widths on each, and what fits on one would not on the next.
 */
function writeFontConfig(): string {
  const folders = ['noto-sans', 'noto-sans-sc'].flatMap((name) => {
    const fonts = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    return [`<dir>${fonts}/400Regular</dir>`, `<dir>${fonts}/700Bold</dir>`];
  });
  const file = join(CACHE, 'fonts.conf');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}<cachedir>${CACHE}/fontconfig</cachedir></fontconfig>`,
  );
  return file;
}

/** Unpacks the browsers of the tests, so that no two of them do it at once: half a file cannot be run. */
export default async function unpackBrowsers(): Promise<void> {
  for (const generation of ['current', 'oldest'] as const) await findBundled(generation);
}

/** Gives the browser to test with: CHROMIUM_PATH, the bundled one, the system’s; throws where there is none. */
async function getExecutable(generation: Generation): Promise<Found> {
  const named = generation === 'current' ? process.env['CHROMIUM_PATH'] : undefined;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  if (named) return { path: named };
  const bundled = await findBundled(generation);
  if (bundled) return bundled;
  const system = SYSTEM.find((file) => existsSync(file));
  if (!system || generation === 'oldest')
    throw new Error(`No ${generation} browser found: run npm ci, or set CHROMIUM_PATH to Chromium.`);
  return { path: system };
}

/**
 * Starts a browser for tests, with Chinese glyphs and without any network service of its own; `args` are further
 * options of its command line.
 */
export async function launchBrowser(generation: Generation = 'current', args: string[] = []): Promise<Browser> {
  const { path, libraries } = await getExecutable(generation);
  const own = process.env['LD_LIBRARY_PATH'];
  return chromium.launch({
    executablePath: path,
    args: [
      ...FLAGS,
      ...args,
      '--font-render-hinting=none',
      ...(generation === 'oldest' ? ['--headless', '--no-zygote', '--single-process'] : []),
    ],
    env: {
      ...process.env,
      FONTCONFIG_FILE: writeFontConfig(),
      ...(libraries ? { LD_LIBRARY_PATH: [libraries, own].filter(Boolean).join(':') } : {}),
    },
  });
}

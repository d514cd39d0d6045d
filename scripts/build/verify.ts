import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { listFiles } from '../../src/build/files.ts';
import { LANGS } from '../../src/i18n/locales.ts';
import type { Content } from '../../src/lib/plan/content.ts';

/** Pages that every site has, and one for each page of the plan. */
const listExpected = ({ pages }: Content): string[] => [
  'index.html',
  '404.html',
  ...LANGS.flatMap((lang) => [`${lang}/index.html`, `${lang}/plan/index.html`, `${lang}/plan/full/index.html`]),
  ...pages.map(({ lang, path }) => `${lang}/plan/${path}/index.html`),
];

/** Throws where pages are missing in what was built: those that Astro counted, or those that the content has. */
export function verifyPages(outDir: string, counted: number, content: Content): void {
  const missing = listExpected(content).filter((file) => !existsSync(join(outDir, file)));
  if (missing.length > 0)
    throw new Error(
      `Astro did not write ${missing.slice(0, 3).join(', ')} (${missing.length} in all); nothing was replaced.`,
    );
  const written = listFiles(outDir, '**/*.html').length;
  if (written < counted)
    throw new Error(`Astro built ${counted} pages, and ${written} are there; nothing was replaced.`);
}

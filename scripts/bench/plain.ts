import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { HTML_LANG, LANGS } from '../../src/i18n/locales.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import type { Content } from '../../src/lib/plan/content.ts';
import { listIndicators } from '../../src/lib/indicators/indicator.ts';
import { describeIndicator } from '../../src/lib/indicators/text.ts';
import type { Page } from '../../src/lib/plan/page.ts';
import { escapeMarkup } from '../../src/lib/text/markup.ts';

/** A page of plain Starlight: its address without slashes, and its stretches of text, the first without a heading. */
interface PlainPage {
  path: string;
  title: string;
  stretches: { anchor?: string; title?: string; texts: [id: string, text: string][] }[];
}

const numbered = (number: string | undefined, title: string): string => [number, title].filter(Boolean).join(' ');

function toPlainPage(page: Page, { projects, indicators: { table } }: Content): PlainPage {
  const { lang } = page;
  const stretches: PlainPage['stretches'] = [{ texts: [[page.id, '']] }];
  const begin = (id: string, number: string | undefined, title: string) =>
    stretches.push({ anchor: id, title: numbered(number, title), texts: [[id, '']] });
  for (const block of page.blocks) {
    if (block.kind === 'heading') begin(block.id, block.number, block.title);
    if (block.kind === 'table') begin(table.id, table.number[lang], table.title[lang]);
    if (block.kind === 'paragraph' || block.kind === 'goal') stretches.at(-1)?.texts.push([block.id, block.text]);
    const project = block.kind === 'project' && projects.find(({ id }) => id === block.id);
    if (!project) continue;
    const { id, number, title, goal, content } = project;
    begin(id, number[lang], title[lang]);
    const parts = content.parts.map((part, index) => [`${id}-c${index + 1}`, part[lang]] as [string, string]);
    stretches.at(-1)?.texts.push([`${id}-goal`, goal.text[lang]], ...parts);
  }
  return { path: `${lang}/plan/${page.path}`, title: numbered(page.number, page.title), stretches };
}

function listPlainPages(content: Content, lang: Lang): PlainPage[] {
  const indicators = listIndicators(content).map((indicator): PlainPage => {
    const { id, slug, name, change } = indicator;
    const text = `${describeIndicator(indicator, lang, getStrings(lang))} ${change?.printed[lang] ?? ''}`;
    return { path: `${lang}/indicators/${slug}`, title: name[lang], stretches: [{ texts: [[id, text]] }] };
  });
  return [
    ...content.pages.filter((page) => page.lang === lang).map((page) => toPlainPage(page, content)),
    ...indicators,
  ];
}

function toMarkdown({ title, stretches }: PlainPage): string {
  const body = stretches.flatMap(({ anchor, title: heading, texts }) => [
    ...(anchor ? [`<h2 id="${anchor}">${escapeMarkup(heading ?? '')}</h2>`] : []),
    ...texts.flatMap(([, text]) => (text ? [`<p>${escapeMarkup(text)}</p>`] : [])),
  ]);
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body.join('\n\n')}\n`;
}

const LOCALES = Object.fromEntries(LANGS.map((lang) => [lang, { label: lang, lang: HTML_LANG[lang] }]));
const FILES = {
  // Vite follows the packages that are named here, and no others.
  'package.json': '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }',
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { cacheDir: './.cache', vite: { cacheDir: './.cache/vite', resolve: { preserveSymlinks: true } }, integrations: [starlight({ title: 'Plan', defaultLocale: '${LANGS[0]}', locales: ${JSON.stringify(LOCALES)} })] };`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
};

/** A built site of plain Starlight, and the address at which each place of the plan stands in it, by language. */
export interface PlainSite {
  dir: string;
  addresses: Record<Lang, Map<string, string>>;
  /** One of its pages, below its language. */
  path: string;
}

/** Builds the same texts as a Starlight site with nothing changed: one Markdown file a page, its own search. */
export function buildPlain(root: string, content: Content): PlainSite {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const addresses = { zh: new Map<string, string>(), en: new Map<string, string>() };
  for (const lang of LANGS)
    for (const page of listPlainPages(content, lang)) {
      write(`src/content/docs/${page.path}.md`, toMarkdown(page));
      for (const { anchor, texts } of page.stretches)
        for (const [id] of texts) addresses[lang].set(id, `/${page.path}/${anchor ? `#${anchor}` : ''}`);
    }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // As in the workshop of a build: nothing leaves the folder through the link to the packages.
    ['--preserve-symlinks', '--preserve-symlinks-main', 'node_modules/astro/bin/astro.mjs', 'build'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error(`Plain Starlight could not be built.\n${stdout}${stderr}`);
  return { dir: join(root, 'dist'), addresses, path: `plan/${content.pages[0]?.path}/` };
}

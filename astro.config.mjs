import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chapterPlugin, FEATURES } from './src/build/chapter.ts';
import { planDev } from './src/build/dev.ts';
import { planSitemap } from './src/build/sitemap.ts';
import { getPort, getSettings } from './src/build/settings.ts';
import { listIconTags } from './src/lib/pictures/icons.ts';
import { HTML_LANG, LANG_NAME, LANGS } from './src/i18n/locales.ts';

const { site, base, title, wholeTitle, folder } = getSettings();
const override = (names) => Object.fromEntries(names.map((name) => [name, `./src/components/starlight/${name}.astro`]));

// The oldest browsers in which the site can be read, navigated and searched.
const target = ['chrome109', 'safari15.4', 'firefox115'];

/** Style sheets of Starlight, and the styles of its components. */
const FRAME_STYLES = /@astrojs\/starlight\/.*(?:\.css$|\.astro\?.*type=style)/;

/** Small tools that most pages share: one file of them is smaller and sooner there than many. */
const TOOLS = {
  name: 'tools',
  test: /components\/(tools\/(storage|clipboard|copy-buttons|popup|reading-place)|frame\/origin|search\/slash)\.ts|preload-helper/,
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  server: { host: '127.0.0.1', port: getPort() },
  cacheDir: './.cache/astro',
  prefetch: false,
  markdown: { processor: satteri({ mdastPlugins: [chapterPlugin], features: FEATURES }) },
  vite: {
    cacheDir: './.cache/vite',
    // A build has its packages behind a link, and must not leave its folder through it (scripts/build/workshop.ts).
    resolve: { preserveSymlinks: true },
    // Starlight’s frame remembers its sidebar in the browser on every page; there is none here, and nothing is kept.
    plugins: [
      { name: 'no-sidebar-state', load: (id) => (id.includes('SidebarPersistState') ? '' : undefined) },
      // Four fifths of the main style sheet would be rules for parts of Starlight that this site does not have.
      { name: 'no-frame-styles', enforce: 'pre', transform: (_, id) => (FRAME_STYLES.test(id) ? '' : undefined) },
    ],
    build: { target, cssTarget: target },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [TOOLS] } } } } } },
    server: { strictPort: true },
    define: {
      'import.meta.env.PLAN_CHAPTERS': JSON.stringify(pathToFileURL(join(folder, 'chapters/')).href),
      'import.meta.env.PLAN_TITLE': JSON.stringify(wholeTitle),
    },
  },
  integrations: [
    starlight({
      title: Object.fromEntries(LANGS.map((lang) => [HTML_LANG[lang], title[lang]])),
      locales: Object.fromEntries(LANGS.map((lang) => [lang, { label: LANG_NAME[lang], lang: HTML_LANG[lang] }])),
      defaultLocale: LANGS[0],
      favicon: '/favicon.svg',
      head: listIconTags(base),
      customCss: [
        './src/styles/tokens.css',
        './src/styles/reset.css',
        './src/styles/base.css',
        './src/styles/type.css',
        './src/styles/layout.css',
        './src/styles/places.css',
        './src/styles/parts.css',
        './src/styles/aids.css',
        './src/styles/print.css',
        './src/styles/sheet.css',
      ],
      pagefind: false,
      expressiveCode: false,
      disable404Route: true,
      credits: false,
      markdown: { headingLinks: false },
      components: {
        ThemeProvider: './src/components/frame/ThemeProvider.astro',
        ...override([
          'ContentPanel',
          'Footer',
          'Head',
          'Header',
          'MarkdownContent',
          'PageFrame',
          'PageTitle',
          'SkipLink',
          'TwoColumnContent',
        ]),
      },
    }),
    mdx(),
    planSitemap(site, base),
    planDev(folder),
  ],
});

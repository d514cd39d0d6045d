import astro from 'eslint-plugin-astro';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Who may import whom; the message says why. Each entry names what must not be imported from where. */
const zone = (target, from, message, except) => ({ target, from, message, ...(except ? { except } : {}) });

const zones = [
  zone('./src', './src/pages', 'Pages are the outermost layer: move what is shared into components or lib.'),
  zone(
    './src',
    './scripts',
    'The engine does not depend on its scripts: move what is shared into src/lib or src/build.',
  ),
  zone('./src', './tests', 'Nothing depends on tests.'),
  zone('./scripts', './tests', 'Nothing depends on tests.'),
  zone('./src/lib', './src', 'lib is pure: it may import lib, schemas (types) and i18n only.', [
    './lib',
    './schemas',
    './i18n',
  ]),
  zone('./src/schemas', './src', 'Schemas stand on their own.', ['./schemas']),
  zone('./src/i18n', './src', 'The interface strings stand on their own.', ['./i18n']),
  zone(
    './src/components/!(mdx|starlight)/**/*',
    './src/content.ts',
    'A component prints what it is given: let the page, or a component in mdx/, look it up.',
  ),
  zone('./src/components', './src/build', 'Components do not read files: content.ts is the door to the content.'),
  zone('./src/pages', './src/build', 'Pages do not read files: content.ts is the door to the content.'),
];

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/', 'tests/.sites/'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.astro'] })] },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'off',
    },
  },
  {
    // Components have no types outside their own checker.
    files: ['src/components/mdx/components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['src/lib/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['astro:*', 'node:*'], message: 'lib is pure: hand it what it needs.' }] },
      ],
      'no-restricted-globals': ['error', 'document', 'window', 'process'],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/content.ts', 'src/content.config.ts', 'src/pages/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['astro:content'],
              message: 'content.ts is the only door to the content.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    // The parser of .astro files gives their templates no types, so that these rules see any everywhere.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
);

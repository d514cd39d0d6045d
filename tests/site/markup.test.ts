import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { describe, expect, it } from 'vitest';

import { DIST, listPages } from '../../scripts/site/pages.ts';

const fileOf = (address: string) => join(DIST, address.endsWith('.html') ? address : `${address}index.html`);
const files = listPages().map(fileOf);

describe('the markup of every page', () => {
  it('has no error by html-validate', { timeout: 120_000 }, async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:recommended'],
        rules: {
          // How the builder writes markup: both ways are valid.
          'void-style': 'off',
          'no-trailing-whitespace': 'off',
          'valid-id': ['error', { relaxed: true }],
          // The title of a plan is as long as its issuer made it.
          'long-title': 'off',
          // The quick search answers as one types, and Enter leads to all results.
          'wcag/h32': 'off',
          // A scrolling table is a named region without a heading of its own.
          'prefer-native-element': ['error', { exclude: ['region'] }],
        },
      }),
    );
    const { results } = await validator.validateMultipleFiles(files);
    expect(
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  // The Nu checker needs Java, which npm cannot bring.
  it.runIf(spawnSync('java', ['-version']).status === 0)('has no error by the Nu checker', { timeout: 120_000 }, () => {
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const { stderr } = spawnSync(
      'java',
      [
        '-jar',
        jar,
        '--skip-non-html',
        '--format',
        'json',
        '--filterpattern',
        '.*Trailing slash on void elements.*',
        DIST,
      ],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { messages } = JSON.parse(stderr) as { messages: { url: string; message: string; lastLine: number }[] };
    expect(messages.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)).toEqual([]);
  });
});

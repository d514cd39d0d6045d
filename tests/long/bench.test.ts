import { spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { SECOND_PLAN } from '../helpers/content.ts';

const { PATH = '', HOME = '' } = process.env;

describe('the bench', () => {
  it('runs to its end on any plan, and gives a figure for all that it promises', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bench.ts', '--small'], {
      encoding: 'utf8',
      env: { PATH, HOME, PLAN_CONTENT: SECOND_PLAN },
    });
    expect(status, stderr).toBe(0);
    for (const row of [
      /^weight: home .* [\d.]+ KiB$/m,
      /^build: .* [\d.]+ s$/m,
      /^transfer: first query in all +[\d.]+ KiB +[\d.]+ KiB/m,
      /^time: key to results.* \d+ ms +\d+ ms/m,
      /^random phrases missed, zh +\d+ of \d+/m,
      /^Lighthouse performance.* \d+$/m,
      /^scale: build time for 2 times the text +× [\d.]+$/m,
      /^scale: search index for 2 times the text +× [\d.]+$/m,
    ])
      expect(stdout).toMatch(row);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
  }, 300_000);
});

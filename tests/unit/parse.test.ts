import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { readPage } from '../../src/build/chapter.ts';
import { parseYaml } from '../../src/build/yaml.ts';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'
    .split('')
    .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`),
];

describe('a text that no parser takes', () => {
  it.each([
    ['is nested beyond measure', `a: ${'['.repeat(20_000)}`],
    ['repeats what is nowhere', 'a: *nothing'],
    ['repeats itself without end', bomb.join('\n')],
  ])('is a problem like any other where YAML %s', (_, text) => {
    const { data, problems } = parseYaml('plan.yaml', text, z.unknown());
    expect(data).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^this (cannot be read as|is not valid) YAML: .+; correct (it|the line)$/);
  });

  it('is a problem like any other where a chapter is nested beyond measure', () => {
    const text = `---\nid: ch1\ntitle: 一\n---\n\n${'<Lead>'.repeat(1500)}字${'</Lead>'.repeat(1500)}\n`;
    const { problems } = readPage('chapters/zh/1-a.mdx', text, 'zh');
    expect(problems.length).toBeGreaterThan(0);
  });
});

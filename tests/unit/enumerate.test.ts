import { describe, expect, it } from 'vitest';

import { enumerate, listJoints } from '../../src/lib/text/enumerate.ts';

describe(enumerate, () => {
  it.each([
    ['zh', ['甲'], '甲'],
    ['zh', ['甲', '乙'], '甲和乙'],
    ['zh', ['甲', '乙', '丙'], '甲、乙和丙'],
    ['en', ['A', 'B'], 'A and B'],
    ['en', ['A', 'B', 'C'], 'A, B and C'],
  ] as const)('joins in %s: %s', (lang, things, text) => {
    expect(enumerate([...things], lang)).toBe(text);
    expect(
      listJoints([...things], lang)
        .flatMap((joint, index) => [joint, things[index]])
        .join(''),
    ).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';

import { findOrdinal, findParentId, findUnitKind } from '../../src/lib/plan/ids.ts';

describe(findUnitKind, () => {
  it.each([
    ['preface', 'preface'],
    ['ch4', 'chapter'],
    ['ch4-s1', 'section'],
    ['ch4-s1-i2', 'item'],
    ['ch1-close', 'closing'],
    ['ch4-s1-i2-p3', undefined],
    ['kp3', undefined],
    ['chapter4', undefined],
  ])('reads %s as %s', (id, kind) => {
    expect(findUnitKind(id)).toBe(kind);
  });
});

describe(findParentId, () => {
  it.each([
    ['ch4-s1-i2-p3', 'ch4-s1-i2'],
    ['ch4-s1', 'ch4'],
    ['ch4', undefined],
  ])('gives the unit around %s', (id, parent) => {
    expect(findParentId(id)).toBe(parent);
  });
});

describe(findOrdinal, () => {
  it.each([
    ['ch4-s1-i2-p3', 3],
    ['ind-07', 7],
    ['preface', undefined],
  ])('gives the last number of %s', (id, number) => {
    expect(findOrdinal(id)).toBe(number);
  });
});

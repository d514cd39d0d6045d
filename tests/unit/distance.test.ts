import { describe, expect, it } from 'vitest';

import { editDistance, findMeant } from '../../src/lib/text/distance.ts';

describe(editDistance, () => {
  it.each([
    ['', '', 0],
    ['notes', '', 5],
    ['notes', 'note', 1],
    ['figuers', 'figures', 2],
    ['kitten', 'sitting', 3],
  ])('of %s and %s is given', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));
});

describe(findMeant, () => {
  const known = ['title', 'shortTitle', 'subject', 'baseYear'];

  it.each([
    ['titel', 'title'],
    ['shorttitle', 'shortTitle'],
    ['subjct', 'subject'],
    ['author', undefined],
    ['nature', undefined],
  ])('takes %s for %s', (word, meant) => expect(findMeant(word, known)).toBe(meant));
});

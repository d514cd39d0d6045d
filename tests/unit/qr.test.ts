import { describe, expect, it } from 'vitest';

import { toQrCode } from '../../src/lib/pictures/qr.ts';

/** The code of `https://a.cn/`, version 1-M, as a reader of codes has read it. */
const KNOWN = `
#######..#.##.#######
#.....#...#.#.#.....#
#.###.#.#.###.#.###.#
#.###.#.##....#.###.#
#.###.#.##..#.#.###.#
#.....#.#..#..#.....#
#######.#.#.#.#######
........#.#..........
#.#####..#.#..#####..
######.#..#.#########
...#.##.###.####..##.
.#..##.###.#.#..###..
..#.####...#..#.##..#
........###....####.#
#######..##.##.#..##.
#.....#.##.....#####.
#.###.#.##.#..####.##
#.###.#.###..##.#.#..
#.###.#.#####.##..#..
#.....#....#.#..###..
#######.#...#.##.#.#.
`.trim();

/** Gives what a path draws, module for module. */
function toModules(path: string): string {
  const rows = path.split('M').slice(1);
  const drawn = rows.map((row) =>
    [...row.matchAll(/([hm])(\d+)/g)]
      .map(([, kind, length]) => (kind === 'h' ? '#' : '.').repeat(Number(length)))
      .join(''),
  );
  return drawn.map((row) => row.padEnd(rows.length, '.')).join('\n');
}

describe('the QR code of an address', () => {
  it('is drawn module for module', () => {
    expect(toModules(toQrCode('https://a.cn/').path)).toBe(KNOWN);
  });

  it('has four white modules on every side, as the standard asks', () => {
    expect(toQrCode('https://a.cn/').viewBox).toBe('-4 -4.5 29 29');
  });

  it('grows with the address and stays small on the wire', () => {
    const { viewBox, path } = toQrCode(`https://plan.example.org/${'path/'.repeat(10)}`);
    expect(Number(viewBox.split(' ')[2])).toBe(4 + 37 + 4);
    expect(path.length).toBeLessThan(2500);
  });
});

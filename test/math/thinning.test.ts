import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from '../../src/math/thinning.ts';

const climbing = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 2,
    maxLength: 300,
  })
  .map((points) => ({
    x: points.map(([x]) => x).sort((a, b) => a - b),
    y: points.map(([, y]) => y).sort((a, b) => a - b),
  }));

describe('thinned', () => {
  it('keeps corners and drops what lies on the line between them', () => {
    const line = { x: [0, 0, 0, 0.5, 0.75, 1], y: [0, 0.25, 0.5, 0.5, 0.5, 0.5] };
    expect(thinned(line, 10, 1e-12)).toEqual({ kept: [0, 2, 5], within: 0 });
  });

  it('stops at the number of points, and says what that costs', () => {
    const x = Array.from({ length: 1001 }, (_, i) => i / 1000);
    const { kept, within } = thinned({ x, y: x.map((value) => value ** 2) }, 5, 0);
    expect(kept).toHaveLength(5);
    expect(within).toBeGreaterThan(0);
    expect(within).toBeLessThan(0.02);
  });

  it('takes lines of no, one and two points, and points that all lie at one place', () => {
    expect(thinned({ x: [], y: [] }, 5, 0).kept).toEqual([]);
    expect(thinned({ x: [1], y: [1] }, 5, 0).kept).toEqual([0]);
    expect(thinned({ x: [0, 1], y: [0, 1] }, 5, 0).kept).toEqual([0, 1]);
    expect(thinned({ x: [2, 2, 2], y: [3, 3, 3] }, 5, 0).kept).toEqual([0, 2]);
  });

  it('never leaves a point farther from the kept line than it says', () => {
    fc.assert(
      fc.property(climbing, fc.integer({ min: 2, max: 40 }), (line, most) => {
        const { kept, within } = thinned(line, most, 1e-9);
        expect(kept.length).toBeLessThanOrEqual(Math.max(most, 2));
        expect([kept[0], kept.at(-1)]).toEqual([0, line.x.length - 1]);
        line.x.forEach((_, i) => {
          expect(distance(line, kept, i)).toBeLessThanOrEqual(within + 1e-12);
        });
      }),
    );
  });
});

/** From a point to the straight piece of the kept line that spans its index. */
function distance(line: { x: number[]; y: number[] }, kept: readonly number[], i: number): number {
  const to = kept.find((at) => at >= i) ?? 0;
  const from = kept[kept.indexOf(to) - 1] ?? to;
  const at = (index: number): [number, number] => [line.x[index] ?? 0, line.y[index] ?? 0];
  const [[ax, ay], [bx, by], [px, py]] = [at(from), at(to), at(i)];
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / square));
  return Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay));
}

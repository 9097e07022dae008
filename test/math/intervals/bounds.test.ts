import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsText, loosenedBounds, standingOf } from '../../../src/math/intervals/bounds.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const bounds = fc.oneof(
  fc.record({ min: unit }),
  fc.record({ max: unit }),
  fc.tuple(unit, unit).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
);

describe('bounds', () => {
  it('read as words', () => {
    expect(boundsText({ min: 0.75 })).toBe('at least 0.75');
    expect(boundsText({ max: 3 })).toBe('at most 3');
    expect(boundsText({ min: 0.8, max: 1.25 })).toBe('between 0.8 and 1.25');
  });

  it('that are not loosened let through nothing that the base stops', () => {
    fc.assert(
      fc.property(bounds, bounds, unit, (base, head, value) => {
        fc.pre(!loosenedBounds(base, head));
        if (standingOf(value, base).miss !== undefined) expect(standingOf(value, head).miss).toBeDefined();
      }),
    );
  });

  it('moved to the suggested limit let the number pass', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (value, limit) => {
          const low = standingOf(value, { min: limit });
          if (low.miss) expect(Number(low.asLimit.replaceAll(',', ''))).toBeLessThanOrEqual(value);
          const high = standingOf(value, { max: limit });
          if (high.miss) expect(Number(high.asLimit.replaceAll(',', ''))).toBeGreaterThanOrEqual(value);
        },
      ),
    );
  });
});

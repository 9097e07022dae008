import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presorted, presortedAuc, presortedAveragePrecision } from '../../../src/math/intervals/presorted.ts';
import { averagePrecision } from '../../../src/math/performance/precision-recall.ts';
import { rocAuc } from '../../../src/math/performance/roc.ts';

const row = fc.record({ truth: fc.nat({ max: 1 }), score: fc.nat({ max: 8 }), weight: fc.nat({ max: 3 }) });
const rows = fc.array(row, { minLength: 1, maxLength: 40 });

describe('presorted', () => {
  it('gives the same area and precision as sorting again, sorted or not', () => {
    fc.assert(
      fc.property(rows, (some) => {
        for (const ordered of [some, some.toSorted((a, b) => a.score - b.score)]) {
          const sample = {
            truth: Float64Array.from(ordered, (one) => one.truth),
            scores: Float64Array.from(ordered, (one) => one.score / 8),
          };
          const weights = Float64Array.from(ordered, (one) => one.weight);
          const once = presorted(sample);
          const [area, expected] = [presortedAuc(once, weights), rocAuc({ ...sample, weights })];
          if (Number.isNaN(expected)) expect(area).toBeNaN();
          else expect(area).toBeCloseTo(expected, 12);
          const precision = presortedAveragePrecision(once, weights);
          if (!Number.isNaN(precision)) expect(precision).toBeCloseTo(averagePrecision({ ...sample, weights }), 12);
        }
      }),
    );
  });

  it('turns the area around with the labels', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const truth = Float64Array.from(some, (one) => one.truth);
        const scores = Float64Array.from(some, (one) => one.score);
        const weights = Float64Array.from(some, (one) => one.weight);
        const swapped = presorted({ truth: truth.map((label) => 1 - label), scores });
        const area = presortedAuc(presorted({ truth, scores }), weights);
        if (Number.isNaN(area)) expect(presortedAuc(swapped, weights)).toBeNaN();
        else expect(presortedAuc(swapped, weights)).toBeCloseTo(1 - area, 12);
      }),
    );
  });

  it('refuses a score that is no number', () => {
    expect(() => presorted({ truth: Float64Array.of(0, 1), scores: Float64Array.of(Number.NaN, 1) })).toThrow(
      RangeError,
    );
  });
});

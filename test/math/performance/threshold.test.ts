import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balancedObjective,
  bestThreshold,
  costObjective,
  countsAt,
  f1Objective,
  type Objective,
  type ScoredRows,
} from '../../../src/math/performance/threshold.ts';

const rowsOf = (truth: readonly number[], scores: readonly number[], weights?: readonly number[]): ScoredRows => ({
  truth: Float64Array.from(truth),
  scores: Float64Array.from(scores),
  ...(weights && { weights: Float64Array.from(weights) }),
});

/** Sixteenths, so that ties are common; weights too. */
const some = fc
  .array(
    fc.record({
      truth: fc.nat({ max: 1 }),
      score: fc.nat({ max: 16 }).map((x) => x / 16),
      weight: fc.nat({ max: 3 }),
    }),
    { maxLength: 30 },
  )
  .map((rows) =>
    rowsOf(
      rows.map((row) => row.truth),
      rows.map((row) => row.score),
      rows.map((row) => row.weight),
    ),
  );

const objectives: readonly (readonly [string, Objective])[] = [
  ['f1', f1Objective],
  ['balanced accuracy', balancedObjective],
  ['costs', costObjective({ falsePositive: 1, falseNegative: 5 })],
];

describe('the best threshold', () => {
  it.each(objectives)('is no worse than any other in [0, 1]: %s', (_, objective) => {
    fc.assert(
      fc.property(some, (rows) => {
        const { threshold, reached } = bestThreshold(rows, objective);
        expect(threshold).toBeGreaterThanOrEqual(0);
        expect(threshold).toBeLessThanOrEqual(1);
        if (rows.truth.length === 0) return;
        expect(objective(countsAt(rows, threshold))).toBeCloseTo(reached, 12);
        for (let i = 0; i <= 32; i++) {
          expect(objective(countsAt(rows, i / 32))).toBeLessThanOrEqual(reached + 1e-9);
        }
      }),
    );
  });

  it('lies in the middle between two scores, and near one half among equals', () => {
    const rows = rowsOf([0, 0, 1, 1], [0.1, 0.2, 0.8, 0.9]);
    expect(bestThreshold(rows, f1Objective)).toEqual({ threshold: 0.5, reached: 1 });
    expect(bestThreshold(rowsOf([1, 0], [0.3, 0.3]), balancedObjective).reached).toBe(0.5);
  });

  it('decides nothing positive where that costs least', () => {
    const rows = rowsOf([0, 0, 1], [0.4, 0.6, 0.5]);
    const { threshold, reached } = bestThreshold(rows, costObjective({ falsePositive: 100, falseNegative: 1 }));
    expect(threshold).toBeGreaterThan(0.6);
    expect(reached).toBe(-1);
  });

  it('divides neighbouring doubles', () => {
    const low = 0.5;
    const high = 0.5 + Number.EPSILON / 2;
    const { threshold } = bestThreshold(rowsOf([0, 1], [low, high]), f1Objective);
    expect(threshold > low && threshold <= high).toBe(true);
  });
});

it('counts what is at the threshold itself as positive', () => {
  expect(countsAt(rowsOf([1, 0, 1, 0], [0.5, 0.5, 0.4, 0.6]), 0.5)).toEqual({
    truePositives: 1,
    falsePositives: 2,
    falseNegatives: 1,
    trueNegatives: 0,
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regressionBins } from '../../../src/data/predictions/regression-bins.ts';
import { random } from '../../../src/math/random.ts';

function rowsOf(truth: Float64Array, scores: Float64Array) {
  return { task: 'regression' as const, rows: truth.length, truth, scores, decisions: scores, classes: 0 };
}

describe('regressionBins', () => {
  it('follows the truth, bin by bin', () => {
    const truth = Float64Array.from({ length: 400 }, (_, i) => i);
    const { predicted } = regressionBins(
      rowsOf(
        truth,
        truth.map((value) => value + 1),
      ),
    );
    expect(predicted).toHaveLength(20);
    for (const bin of predicted ?? []) expect(bin.predicted - bin.truth).toBeCloseTo(1, 9);
  });

  it('puts residuals between round edges, open at both ends', () => {
    const next = random(3, 'rows').uniform;
    const scores = Float64Array.from({ length: 2000 }, () => next() * 100);
    const truth = scores.map((score) => score + (next() - 0.5) * 38.123);
    truth[7] = 1_000_000.25;
    const { residuals = [] } = regressionBins(rowsOf(truth, scores));
    expect(residuals.at(0)).not.toHaveProperty('from');
    expect(residuals.at(-1)).not.toHaveProperty('to');
    expect(JSON.stringify(residuals)).not.toContain('999');
    for (const bin of residuals.slice(1)) expect(Math.abs((bin.from ?? 0) % 2)).toBe(0);
  });

  it('shows no bin under ten rows, and loses none', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 10, maxLength: 200 }), (pairs) => {
        const rows = rowsOf(
          Float64Array.from(pairs, ([t]) => t),
          Float64Array.from(pairs, ([, s]) => s),
        );
        for (const bins of Object.values(regressionBins(rows))) {
          expect(bins.every((bin) => bin.rows >= 10)).toBe(true);
          expect(bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(pairs.length);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bootstrapForm,
  type Replicates,
  raisedForm,
  resampled,
  type Statistic,
} from '../../../src/math/intervals/bootstrap.ts';
import { normalQuantile } from '../../../src/math/probability/distributions.ts';
import { bootstrapDraws } from '../../../src/math/probability/draws.ts';
import { random } from '../../../src/math/random.ts';

const mean = (values: Float64Array): Statistic => ({
  size: 1,
  tallies: [{ count: 1, values }, { count: 1 }],
  into(out, at, { sums: [sum, total] }) {
    out[at] = (sum?.[0] as number) / (total?.[0] as number);
  },
});

function replicatesOf(values: Float64Array, times = 2000): Replicates {
  const draws = bootstrapDraws({ kind: 'rows', rows: values.length }, 7);
  return resampled([mean(values)], { draws, times })[0] as Replicates;
}

describe('bootstrapForm', () => {
  const source = random(3, 'values');
  const values = Float64Array.from({ length: 400 }, () => source.uniform());

  it('bounds a mean as the normal distribution does, where there are many rows', () => {
    const found = replicatesOf(values);
    const form = bootstrapForm(found);
    const center = values.reduce((sum, value) => sum + value / 400, 0);
    const error = Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2 / 400, 0) / 400);
    expect(form?.method).toBe('bootstrap BCa');
    for (const confidence of [0.025, 0.1, 0.9, 0.975]) {
      expect(form?.bound(confidence)).toBeCloseTo(center + normalQuantile(confidence) * error, 2);
    }
  });

  it('moves and stretches with the values', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 50, noNaN: true }), fc.integer({ min: -20, max: 20 }), (scale, shift) => {
        const moved = values.map((value) => value * scale + shift);
        const [one, other] = [bootstrapForm(replicatesOf(values, 200)), bootstrapForm(replicatesOf(moved, 200))];
        const expected = (one?.bound(0.9) ?? 0) * scale + shift;
        expect(other?.bound(0.9)).toBeCloseTo(expected, 6);
      }),
      { numRuns: 10 },
    );
  });

  it('reaches farther to the side on which the values are skewed', () => {
    const skewed = values.map((value) => value ** 8);
    const found = replicatesOf(skewed);
    const form = bootstrapForm(found);
    expect((form?.bound(0.975) ?? 0) - found.value).toBeGreaterThan(found.value - (form?.bound(0.025) ?? 0));
  });

  it('has none where it often cannot be computed, and percentiles where nothing can be corrected', () => {
    const drawn = Float64Array.from({ length: 100 }, (_, at) => (at < 10 ? Number.NaN : at));
    expect(bootstrapForm({ value: 50, drawn, without: new Float64Array(2) })).toBeUndefined();
    const above = Float64Array.from({ length: 101 }, (_, at) => 1 + at);
    const form = bootstrapForm({ value: 0, drawn: above, without: new Float64Array(2) });
    expect([form?.method, form?.bound(0.5)]).toEqual(['bootstrap percentile', 51]);
  });
});

describe('resampled', () => {
  it('gives sums of counts or of weights to those that ask, beside what is computed from the rows', () => {
    const weights = Float64Array.from({ length: 60 }, (_, row) => 1 + (row % 3));
    const cells = Uint32Array.from(weights, (_, row) => row % 2);
    const sumsOf = (tallied?: 'counts'): Statistic => ({
      size: 2,
      tallies: [{ cells, count: 2 }],
      ...(tallied && { tallied }),
      into: (out, at, { sums }) => out.set(sums[0] as Float64Array, at),
    });
    const byHand = (of: 'counts' | 'weights'): Statistic => ({
      size: 2,
      into(out, at, drawn) {
        out.fill(0, at, at + 2);
        for (let row = 0; row < 60; row++) out[at + (row % 2)]! += drawn[of][row] as number;
      },
    });
    const draws = bootstrapDraws({ kind: 'rows', rows: 60 }, 3);
    const some = [sumsOf(), byHand('counts'), sumsOf('counts'), byHand('weights')];
    const found = resampled(some, { draws, times: 20, weights });
    expect(found).toHaveLength(8);
    expect(found.slice(0, 2)).toEqual(found.slice(6, 8));
    expect(found.slice(2, 4)).toEqual(found.slice(4, 6));
    expect(found[0]?.drawn).not.toEqual(found[2]?.drawn);
  });
});

describe('raisedForm', () => {
  it('takes what noise can add off the lower bounds and leaves the upper ones wide', () => {
    const drawn = Float64Array.from({ length: 101 }, (_, at) => 0.1 + at / 1000);
    const noise = Float64Array.from({ length: 101 }, (_, at) => at / 1000);
    const without = new Float64Array(2);
    const form = raisedForm({ value: 0.08, drawn, without }, { value: 0, drawn: noise, without });
    expect(form?.bound(0.05)).toBeCloseTo(0.08 - 0.095, 9);
    expect(form?.bound(0.5)).toBe(0.08);
    expect(form?.bound(0.95)).toBeCloseTo(0.195, 9);
  });
});

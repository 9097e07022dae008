import { describe, expect, it } from 'vitest';
import { delongForm, wilsonBound } from '../../../src/math/intervals/closed-forms.ts';
import { delongInterval } from '../../../src/math/intervals/delong.ts';
import { wilsonInterval } from '../../../src/math/tests/proportions.ts';

describe('wilsonBound', () => {
  it.each([
    [0, 20],
    [7, 20],
    [20, 20],
    [150, 1000],
  ])('is an end of the interval of %i in %i', (k, n) => {
    const { lower, upper } = wilsonInterval(k, n);
    expect(wilsonBound(k, n, 0.025)).toBeCloseTo(lower, 12);
    expect(wilsonBound(k, n, 0.975)).toBeCloseTo(upper, 12);
  });
});

describe('delongForm', () => {
  const truth = Float64Array.of(0, 0, 0, 1, 1, 1, 0, 1);

  it('is an end of the interval', () => {
    const scores = Float64Array.of(0.1, 0.4, 0.35, 0.8, 0.3, 0.7, 0.2, 0.9);
    const { lower, upper } = delongInterval({ truth, scores });
    expect(delongForm({ truth, scores })?.bound(0.025)).toBeCloseTo(lower, 12);
    expect(delongForm({ truth, scores })?.bound(0.975)).toBeCloseTo(upper, 12);
  });

  it('does not take a perfect ranking of a few rows for certain', () => {
    const form = delongForm({ truth, scores: truth });
    expect(form?.method).toBe('Wilson');
    expect(form?.bound(0.025)).toBeCloseTo(wilsonInterval(4, 4).lower, 12);
    expect(form?.bound(0.975)).toBe(1);
  });

  it('says nothing of one row of a class', () => {
    expect(delongForm({ truth: Float64Array.of(0, 0, 1), scores: Float64Array.of(0.1, 0.6, 0.5) })).toBeUndefined();
  });
});

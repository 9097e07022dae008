import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applySigmoid,
  applySteps,
  fitIsotonic,
  fitSigmoid,
  logit,
} from '../../../src/math/performance/recalibration.ts';
import { random } from '../../../src/math/random.ts';

const scores = Float64Array.of(0.05, 0.1, 0.2, 0.3, 0.35, 0.45, 0.5, 0.6, 0.75, 0.8, 0.9, 0.95);
const truth = Float64Array.of(0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1);

describe('the sigmoid', () => {
  // scikit-learn 1.7: _sigmoid_calibration(logit(scores), truth) answers (a, b) = -(slope, intercept)
  it('has the slope and intercept that scikit-learn finds over the log-odds', () => {
    const { slope, intercept } = fitSigmoid({ scores, truth });
    expect(slope).toBeCloseTo(0.56299465, 4);
    expect(intercept).toBeCloseTo(0.00992174, 4);
  });

  it('takes a weight of 2 as a row given twice', () => {
    const twice = (values: Float64Array) => Float64Array.from([...values, ...values]);
    const once = fitSigmoid({ scores, truth, weights: new Float64Array(12).fill(2) });
    const doubled = fitSigmoid({ scores: twice(scores), truth: twice(truth) });
    expect(once.slope).toBeCloseTo(doubled.slope, 7);
    expect(once.intercept).toBeCloseTo(doubled.intercept, 7);
  });

  it('leaves probabilities about as they are where they are right', () => {
    const source = random(7, 'calibrated');
    const right = Float64Array.from({ length: 20_000 }, () => source.uniform());
    const drawn = right.map((p) => Number(source.uniform() < p));
    const map = fitSigmoid({ scores: right, truth: drawn });
    for (const p of [0.1, 0.5, 0.9]) expect(Math.abs(applySigmoid(map, p) - p)).toBeLessThan(0.02);
  });

  it('stays finite for probabilities of 0 and 1, and where one side has no row', () => {
    const map = fitSigmoid({ scores: Float64Array.of(0, 0, 1, 1), truth: Float64Array.of(0, 0, 1, 1) });
    for (const p of [0, 0.5, 1]) expect(applySigmoid(map, p)).toBeGreaterThanOrEqual(0);
    expect(applySigmoid(map, 1)).toBeGreaterThan(0.5);
    expect(Number.isFinite(logit(0)) && Number.isFinite(logit(1))).toBe(true);
    const alone = fitSigmoid({ scores, truth: new Float64Array(12).fill(1) });
    expect(Number.isFinite(alone.slope) && Number.isFinite(alone.intercept)).toBe(true);
  });
});

describe('steps that never fall', () => {
  // scikit-learn 1.7: IsotonicRegression(out_of_bounds='clip').fit(scores, truth).predict([0, .15, .33, .55, .7, .9, 1])
  it('answers what scikit-learn answers, between the points and outside', () => {
    const map = fitIsotonic({ scores, truth });
    const found = [0, 0.15, 0.33, 0.55, 0.7, 0.9, 1].map((p) => applySteps(map, p));
    for (const [at, value] of [0, 1 / 6, 1 / 3, 1 / 2, 1 / 2, 1, 1].entries()) expect(found[at]).toBeCloseTo(value, 12);
  });

  it('joins equal scores, and takes no evidence from weight 0', () => {
    const map = fitIsotonic({
      scores: Float64Array.of(0.2, 0.2, 0.2, 0.7, 0.9),
      truth: Float64Array.of(0, 1, 1, 1, 0),
      weights: Float64Array.of(1, 1, 2, 1, 0),
    });
    expect(map).toEqual({ x: [0.2, 0.7], y: [0.75, 1] });
  });

  it('never falls, keeps the mean, and stays in [0, 1], for any rows', () => {
    const row = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), truth: fc.integer({ min: 0, max: 1 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const at = Float64Array.from(rows, ({ score }) => score);
        const labels = Float64Array.from(rows, ({ truth: label }) => label);
        const map = fitIsotonic({ scores: at, truth: labels });
        const fitted = at.map((p) => applySteps(map, p));
        const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
        expect(sum(fitted)).toBeCloseTo(sum(labels), 8);
        const steps = [0, 0.25, 0.5, 0.75, 1].map((p) => applySteps(map, p));
        expect([...steps].sort((a, b) => a - b)).toEqual(steps);
        expect(Math.max(...steps)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Predictions } from '../../../src/core/plugins.ts';
import { decisionCosts, decisionText, decisionThreshold } from '../../../src/data/predictions/decision.ts';
import { samplingOf } from '../../../src/data/uncertainty/sampling.ts';

const rows = { truth: Float64Array.of(0, 0, 1, 1, 0), scores: Float64Array.of(0.1, 0.3, 0.35, 0.8, 0.4) };
const validation = async () => rows;

describe('the threshold', () => {
  it('is the given one, without a look at the validation rows', async () => {
    const never = () => Promise.reject(new Error('not asked'));
    expect(await decisionThreshold({ threshold: 0.3 }, never)).toEqual({ value: 0.3, rule: 'given in the spec' });
  });

  it('is chosen by what errors cost', async () => {
    const costs = { falsePositive: 1, falseNegative: 5 };
    const found = await decisionThreshold({ threshold: 0.5, choose: { by: 'costs' }, costs }, validation);
    expect(found).toEqual({
      value: expect.closeTo(0.325, 12),
      rule: 'costs least (false positive 1, false negative 5) on 5 validation rows',
      chosenOn: { rows: 5, objective: 'costs', reached: 1 },
    });
    expect(decisionText('binary', ['no', 'yes'], found)).toBe(
      'yes where its probability is at least 0.3250, which costs least (false positive 1, false negative 5) on 5 validation rows (costs 1 there)',
    );
    const decisions = rows.scores.map((score) => Number(score >= found.value));
    const decided: Predictions = { task: 'binary', rows: 5, classes: 2, ...rows, decisions };
    const sampling = samplingOf({ rows: 5, seed: 1 });
    expect(decisionCosts(costs, decided, { threshold: found.value, sampling })).toEqual({
      ...costs,
      falsePositives: 1,
      falseNegatives: 0,
      total: 1,
      perRow: 0.2,
    });
  });

  it('costs have an interval, which the costs of one error bound', () => {
    const truth = Float64Array.from({ length: 400 }, (_, row) => row % 2);
    const decisions = truth.map((label, row) => (row % 5 === 0 ? 1 - label : label));
    const decided: Predictions = { task: 'binary', rows: 400, classes: 2, truth, scores: decisions, decisions };
    const sampling = samplingOf({ rows: 400, seed: 1 });
    const { perRow, interval } = decisionCosts({ falsePositive: 1, falseNegative: 5 }, decided, {
      threshold: 0.5,
      sampling,
    });
    // 40 false positives, 40 false negatives: mean 0.6, variance 0.1 + 2.5 - 0.36 a row.
    expect(perRow).toBeCloseTo(0.6, 12);
    const reach = 1.96 * Math.sqrt(2.24 / 400);
    expect(interval?.low).toBeCloseTo(0.6 - reach, 1);
    expect(interval?.high).toBeCloseTo(0.6 + reach, 1);
    expect(interval?.high).toBeLessThanOrEqual(5);
  });

  it.each([
    ['f1', 0.8],
    ['balanced_accuracy', 5 / 6],
  ] as const)('is chosen so that %s is largest', async (metric, reached) => {
    const found = await decisionThreshold({ threshold: 0.5, choose: { by: 'maximise', metric } }, validation);
    expect(found.chosenOn).toEqual({ rows: 5, objective: metric, reached: expect.closeTo(reached, 12) });
    expect(found.rule).toBe(`maximises ${metric} on 5 validation rows`);
  });

  it('is not chosen on rows of one class', async () => {
    const one = async () => ({ truth: Float64Array.of(1, 1), scores: Float64Array.of(0.1, 0.2) });
    await expect(
      decisionThreshold({ threshold: 0.5, choose: { by: 'maximise', metric: 'f1' } }, one),
    ).rejects.toMatchObject({ code: 'threshold-one-class' });
  });
});

it('has words for every task', () => {
  expect(decisionText('regression', [], undefined)).toBe('the predicted value');
  expect(decisionText('multiclass', ['a', 'b', 'c'], undefined)).toBe('the most probable class');
  expect(decisionText('binary', ['no', 'yes'], { value: 0.5, rule: 'given in the spec' })).toBe(
    'yes where its probability is at least 0.5',
  );
});

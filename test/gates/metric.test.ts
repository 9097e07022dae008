import { describe, expect, it } from 'vitest';
import { metric } from '../../src/gates/metric.ts';
import { evaluationOf, metricResult, trainedOf } from '../support/review.ts';

const data = trainedOf('wage-band').data;
const evaluated = (value: number, better: 'higher' | 'lower' = 'higher') =>
  evaluationOf('wage-band', { metrics: [metricResult('roc_auc', value, { better })] });
const judged = (options: Parameters<typeof metric.judge>[0], value: number) =>
  metric.judge(options, { evaluation: evaluated(value), data });

describe('metric', () => {
  it('passes on the limit itself, also with the noise of sums', () => {
    expect(judged({ metric: 'roc_auc', min: 0.75 }, 0.75).outcome).toBe('pass');
    expect(judged({ metric: 'roc_auc', min: 0.3 }, 0.1 + 0.2 - 1e-16).outcome).toBe('pass');
  });

  it('never rounds a miss away', () => {
    const judgement = judged({ metric: 'roc_auc', min: 0.75 }, 0.74999);
    expect(judgement).toMatchObject({ outcome: 'fail', observed: '0.74999', required: 'at least 0.75' });
    expect(judgement.fix).toContain('lower min to 0.749 ');
  });

  it('fails above a maximum and says where to raise it to', () => {
    const judgement = judged({ metric: 'roc_auc', max: 0.5 }, 0.61237);
    expect(judgement).toMatchObject({
      outcome: 'fail',
      observed: '0.6124',
      required: 'at most 0.5',
      reason: 'roc_auc is 0.6124, 0.112 above the maximum of 0.5',
    });
    expect(judgement.fix).toContain('raise max to 0.613 ');
  });

  it('cannot judge what was not evaluated or not estimable', () => {
    expect(judged({ metric: 'brier', max: 0.2 }, 0.7)).toMatchObject({
      outcome: 'not-estimable',
      fix: 'Add brier to evaluate.metrics.',
    });
    const estimate = { kind: 'not-estimable', reason: 'only one class', needs: 'at least 1 positive row' } as const;
    const evaluation = evaluationOf('m', { metrics: [metricResult('roc_auc', 0, { estimate })] });
    const judgement = metric.judge({ metric: 'roc_auc', min: 0.75 }, { evaluation, data });
    expect(judgement).toMatchObject({ outcome: 'not-estimable', observed: 'not estimable' });
    expect(judgement.reason).toContain('only one class');
    expect(judgement.fix).toContain('at least 1 positive row');
  });
});

describe('metric versus production', () => {
  const options = { metric: 'roc_auc', versus: 'production', notWorseBy: 0.01 } as const;
  const against = (own: number, production: number, more: object = {}) =>
    metric.judge({ ...options, ...more }, { evaluation: evaluated(own), baseline: evaluated(production), data });

  it('is skipped, and says so, while nothing is in production', () => {
    const judgement = judged(options, 0.7812);
    expect(judgement.outcome).toBe('skipped');
    expect(judgement.reason).toContain('no production version yet');
  });

  it('allows the margin, and no more', () => {
    expect(against(0.76, 0.77).outcome).toBe('pass');
    expect(against(0.7599, 0.77)).toMatchObject({
      outcome: 'fail',
      reason: "roc_auc is 0.7599, 0.0101 worse than production's 0.7700",
    });
  });

  it('asks for a gain with betterBy, in the direction of the metric', () => {
    expect(against(0.79, 0.77, { notWorseBy: undefined, betterBy: 0.02 }).outcome).toBe('pass');
    expect(against(0.78, 0.77, { notWorseBy: undefined, betterBy: 0.02 }).outcome).toBe('fail');
    const context = { evaluation: evaluated(0.2, 'lower'), baseline: evaluated(0.3, 'lower'), data };
    expect(metric.judge({ metric: 'roc_auc', versus: 'production', betterBy: 0.05 }, context).outcome).toBe('pass');
  });

  it('cannot judge when production has no number', () => {
    const context = { evaluation: evaluated(0.8), baseline: evaluationOf('m', { metrics: [] }), data };
    expect(metric.judge(options, context).outcome).toBe('not-estimable');
  });
});

describe('a metric gate is loosened', () => {
  it.each([
    [{ min: 0.75 }, { min: 0.7 }, true],
    [{ min: 0.75 }, { min: 0.75 }, false],
    [{ min: 0.75 }, { min: 0.8, max: 0.9 }, false],
    [{ min: 0.75, max: 0.9 }, { min: 0.75 }, true],
    [{ max: 0.2 }, { max: 0.3 }, true],
    [{ versus: 'production', notWorseBy: 0.01 }, { versus: 'production', notWorseBy: 0.02 }, true],
    [{ versus: 'production', notWorseBy: 0.01 }, { versus: 'production' }, false],
    [{ versus: 'production', betterBy: 0.01 }, { versus: 'production' }, true],
  ] as const)('from %j to %j: %s', (base, head, looser) => {
    expect(metric.loosened({ metric: 'roc_auc', ...base }, { metric: 'roc_auc', ...head })).toBe(looser);
  });
});

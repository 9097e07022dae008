import { describe, expect, it } from 'vitest';
import { metric } from '../../src/gates/metric.ts';
import { comparisonOf, withBounds } from '../support/estimates.ts';
import { evaluationOf, metricResult, trainedOf } from '../support/review.ts';

const data = trainedOf('wage-band').data;
const evaluated = (value: number, error = 0.008) =>
  evaluationOf('wage-band', { metrics: [metricResult('roc_auc', value, { estimate: withBounds(value, error) })] });
const judged = (options: Parameters<typeof metric.judge>[0], value: number, error?: number) =>
  metric.judge(options, { evaluation: evaluated(value, error), data });

describe('metric, by the number alone', () => {
  const point = { metric: 'roc_auc', judge: 'point' } as const;

  it('passes on the limit itself, also with the noise of sums', () => {
    expect(judged({ ...point, min: 0.75 }, 0.75).outcome).toBe('pass');
    expect(judged({ ...point, min: 0.3 }, 0.1 + 0.2 - 1e-16).outcome).toBe('pass');
  });

  it('never rounds a miss away', () => {
    const judgement = judged({ ...point, min: 0.75 }, 0.74999);
    expect(judgement).toMatchObject({ outcome: 'fail', observed: '0.74999', required: 'at least 0.75' });
    expect(judgement.fix).toContain('lower min to 0.749 ');
    expect(judgement.evidence).toBeUndefined();
  });

  it('fails above a maximum and says where to raise it to', () => {
    const judgement = judged({ ...point, max: 0.5 }, 0.61237);
    expect(judgement).toMatchObject({
      outcome: 'fail',
      observed: '0.6124',
      required: 'at most 0.5',
      reason: 'roc_auc is 0.6124, 0.112 above the maximum of 0.5; the number alone was judged',
    });
    expect(judgement.fix).toContain('raise max to 0.613 ');
  });
});

describe('metric, on its interval', () => {
  const floor = { metric: 'roc_auc', min: 0.75 };

  it('passes where the number keeps the limit with the confidence asked for', () => {
    const judgement = judged(floor, 0.7812);
    expect(judgement.outcome).toBe('pass');
    // 0.7812 - 1.96 x 0.008
    expect(judgement.reason).toBe(
      'roc_auc is 0.7812, 0.0312 above the minimum of 0.75; all of its 95 % interval (0.7655 to 0.7969) keeps the limit',
    );
    expect(judged(floor, 0.766, 0.009).outcome).toBe('not-estimable');
    expect(judged({ ...floor, confidence: 0.9 }, 0.766, 0.009).outcome).toBe('pass');
  });

  it('fails where it misses it by more than chance', () => {
    const judgement = judged(floor, 0.7);
    expect(judgement.outcome).toBe('fail');
    expect(judgement.reason).toMatch(/^roc_auc is 0.7000, 0.0500 below the minimum of 0.75; all of its 95 % interval/);
    expect(judgement.fix).toContain('Improve the model by 0.0500 ');
  });

  it('cannot tell between the two, and says on how many rows it could', () => {
    const judgement = judged(floor, 0.7624, 0.0413);
    expect(judgement).toMatchObject({ outcome: 'not-estimable', observed: '0.7624', required: 'at least 0.75' });
    // 134 x ((1.96 + 0.842) x 0.0413 / 0.0124)^2
    expect(judgement.evidence?.needs).toBeCloseTo(11_669, -2);
    expect(judgement.reason).toContain('(0.6815 to 0.8433) on 134 rows holds the limit');
    expect(judgement.fix).toMatch(/^It needs about 11,\d\d\d test rows .* lower min to 0.681, .* judge: point\.$/);
  });

  it('states the smallest miss that it would see in 4 of 5 cases', () => {
    expect(judged(floor, 0.7812).evidence?.detectable).toBeCloseTo((1.96 + 0.842) * 0.008, 4);
  });

  it('has to be sure of both limits where there are two', () => {
    const both = { metric: 'roc_auc', min: 0.7, max: 0.8 };
    expect(judged(both, 0.75).outcome).toBe('pass');
    expect(judged(both, 0.795).outcome).toBe('not-estimable');
    expect(judged(both, 0.85).outcome).toBe('fail');
  });

  it('cannot judge a number of which it is not known how far chance moves it', () => {
    const estimate = { kind: 'value', value: 0.9, unsure: 'fewer than 10 rows to draw from' } as const;
    const evaluation = evaluationOf('m', { metrics: [metricResult('roc_auc', 0.9, { estimate })] });
    const judgement = metric.judge(floor, { evaluation, data });
    expect(judgement).toMatchObject({ outcome: 'not-estimable', observed: '0.9000' });
    expect(judgement.reason).toContain('fewer than 10 rows');
    expect(metric.judge({ ...floor, judge: 'point' }, { evaluation, data }).outcome).toBe('pass');
  });

  it('cannot judge what was not evaluated or not estimable', () => {
    expect(judged({ metric: 'brier', max: 0.2 }, 0.7)).toMatchObject({
      outcome: 'not-estimable',
      fix: 'Add brier to evaluate.metrics.',
    });
    const estimate = { kind: 'not-estimable', reason: 'only one class', needs: 'at least 1 positive row' } as const;
    const evaluation = evaluationOf('m', { metrics: [metricResult('roc_auc', 0, { estimate })] });
    const judgement = metric.judge(floor, { evaluation, data });
    expect(judgement).toMatchObject({ outcome: 'not-estimable', observed: 'not estimable' });
    expect(judgement.reason).toContain('only one class');
    expect(judgement.fix).toContain('at least 1 positive row');
  });
});

describe('metric versus production', () => {
  const options = { metric: 'roc_auc', versus: 'production', notWorseBy: 0.01 } as const;
  const against = (candidate: number, production: number, more: object = {}) => {
    const comparison = comparisonOf('roc_auc', { candidate, production });
    return metric.judge(
      { ...options, ...more },
      { evaluation: evaluationOf('m', { metrics: evaluated(candidate).metrics, comparison }), data },
    );
  };

  it('is skipped, and says so, while nothing is in production', () => {
    const judgement = judged(options, 0.7812);
    expect(judgement.outcome).toBe('skipped');
    expect(judgement.reason).toContain('no production version yet');
  });

  it('passes what is surely within the margin, fails what is surely past it, and else cannot tell', () => {
    expect(against(0.768, 0.77)).toMatchObject({ outcome: 'pass', observed: '0.7680' });
    expect(against(0.75, 0.77).outcome).toBe('fail');
    expect(against(0.75, 0.77).reason).toContain(
      "roc_auc is 0.7500, 0.0200 worse than production's 0.7700; all of its 95 % interval (gain",
    );
    const unclear = against(0.759, 0.77);
    expect(unclear.outcome).toBe('not-estimable');
    expect(unclear.fix).toContain('allow more (notWorseBy)');
    expect(unclear.evidence?.needs).toBeGreaterThan(134);
  });

  it('by the number alone allows the margin, and no more', () => {
    expect(against(0.76, 0.77, { judge: 'point' }).outcome).toBe('pass');
    expect(against(0.7599, 0.77, { judge: 'point' }).outcome).toBe('fail');
  });

  it('asks for a gain with betterBy, in the direction of the metric', () => {
    expect(against(0.8, 0.77, { notWorseBy: undefined, betterBy: 0.02 }).outcome).toBe('pass');
    expect(against(0.78, 0.77, { notWorseBy: undefined, betterBy: 0.02 }).outcome).toBe('fail');
    const comparison = comparisonOf('roc_auc', { candidate: 0.2, production: 0.3 }, { better: 'lower' });
    const evaluation = evaluationOf('m', { metrics: evaluated(0.2).metrics, comparison });
    const better = { metric: 'roc_auc', versus: 'production', betterBy: 0.05 } as const;
    expect(metric.judge(better, { evaluation, data }).outcome).toBe('pass');
  });

  it('passes an unchanged model, of which every row says the same', () => {
    const comparison = comparisonOf('roc_auc', { candidate: 0.77, production: 0.77, error: 0 }, { standing: 'same' });
    const evaluation = evaluationOf('m', { metrics: evaluated(0.77).metrics, comparison });
    for (const more of [{}, { notWorseBy: 0 }, { judge: 'point' } as const]) {
      const judgement = metric.judge({ ...options, ...more }, { evaluation, data });
      expect(judgement.outcome).toBe('pass');
      expect(judgement.reason).toContain('no row tells the two apart');
    }
  });

  it('cannot judge when production could not be scored', () => {
    const comparison = {
      ...comparisonOf('f1', { candidate: 0.7, production: 0.7 }),
      unable: 'it needs the column age',
    };
    const evaluation = evaluationOf('m', { metrics: evaluated(0.8).metrics, comparison });
    const judgement = metric.judge(options, { evaluation, data });
    expect(judgement.outcome).toBe('not-estimable');
    expect(judgement.reason).toContain('it needs the column age');
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
    [{ min: 0.75 }, { min: 0.8, judge: 'point' }, true],
    [{ min: 0.75, judge: 'point' }, { min: 0.75 }, false],
    [{ min: 0.75 }, { min: 0.75, confidence: 0.9 }, true],
    [{ min: 0.75, confidence: 0.9 }, { min: 0.75, confidence: 0.95 }, false],
  ] as const)('from %j to %j: %s', (base, head, looser) => {
    expect(metric.loosened({ metric: 'roc_auc', ...base }, { metric: 'roc_auc', ...head })).toBe(looser);
  });
});

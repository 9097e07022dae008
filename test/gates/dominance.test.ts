import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/core/records.ts';
import { dominance } from '../../src/gates/dominance.ts';
import { dataContext } from '../support/data-context.ts';

const context = (more: Partial<Evaluation>) => {
  const known = dataContext(undefined);
  return { ...known, evaluation: { ...known.evaluation, ...more } };
};
const importance = (
  means: Readonly<Record<string, number>>,
  groups: NonNullable<Evaluation['importance']>['groups'] = [],
) => ({
  method: 'permutation' as const,
  metric: 'roc_auc',
  repeats: 5,
  rows: 100,
  baseline: 0.9,
  features: Object.entries(means).map(([name, mean]) => ({ name, mean, deviation: 0 })),
  groups,
  correlation: 0.7,
});
const by = { dominance: 'permutation', max: 0.6 } as const;

describe('one feature that carries most', () => {
  it('is held against its share, losses under 0 being none', () => {
    const judged = dominance.judge(by, context({ importance: importance({ paid_at: 0.4, age: 0.1, job: -0.02 }) }));
    expect(judged).toMatchObject({ outcome: 'fail', observed: '0.8000', required: 'at most 0.6' });
    expect(judged.reason).toContain('paid_at carries 0.8000 of');
    expect(judged.fix).toContain('known when a prediction is made');
    const fair = context({ importance: importance({ income: 0.06, age: 0.04 }) });
    expect(dominance.judge(by, fair).outcome).toBe('pass');
    expect(dominance.judge({ ...by, max: 0.5 }, fair).outcome).toBe('fail');
  });

  it('is found although a copy of it hides what each of the two is worth', () => {
    const groups = [{ names: ['paid_at', 'paid_on'], mean: 0.4, deviation: 0 }];
    const hidden = importance({ paid_at: 0.02, paid_on: 0.02, age: 0.03, job: 0.02 }, groups);
    const judged = dominance.judge(by, context({ importance: hidden }));
    expect(judged.outcome).toBe('fail');
    expect(judged.reason).toContain('paid_at with paid_on carries');
  });

  it('is taken from SHAP values where it says so', () => {
    const features = [
      { name: 'a', mean: 3 },
      { name: 'b', mean: 1 },
    ];
    const attributions = { features } as unknown as NonNullable<Evaluation['attributions']>;
    const judged = dominance.judge({ dominance: 'shap', max: 0.75 }, context({ attributions }));
    expect(judged).toMatchObject({ outcome: 'pass', observed: '0.7500' });
  });

  it.each([
    ['not measured', {}, /not measured/],
    ['one feature', { importance: importance({ only: 1 }) }, /one feature only/],
    ['no importance', { importance: importance({ a: 0, b: -1 }) }, /no feature has any importance/],
  ])('cannot be told: %s', (_, more, reason) => {
    const judged = dominance.judge(by, context(more));
    expect(judged.outcome).toBe('not-estimable');
    expect(judged.reason).toMatch(reason);
    expect(judged.fix).toMatch(/\.$/);
  });
});

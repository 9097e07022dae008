import { describe, expect, it } from 'vitest';
import type { GateContext } from '../../src/core/plugins.ts';
import { stability } from '../../src/gates/stability.ts';
import { foldsOf } from '../support/folds.ts';
import { evaluationOf, trainedOf } from '../support/review.ts';

const context: GateContext = {
  evaluation: evaluationOf('wage-band'),
  data: trainedOf('wage-band').data,
  crossValidation: foldsOf('roc_auc', [0.7, 0.8, 0.75]),
};

describe('the gate on stability', () => {
  it('judges the deviation over the folds, and shows them', () => {
    expect(stability.judge({ stability: 'roc_auc', maxStd: 0.06 }, context)).toMatchObject({
      outcome: 'pass',
      reason: 'roc_auc deviates by 0.05000 around 0.7500 over 3 folds (0.700, 0.800, 0.750), at most 0.06 allowed',
    });
    expect(stability.judge({ stability: 'roc_auc', maxStd: 0.04 }, context)).toMatchObject({
      outcome: 'fail',
      observed: expect.stringMatching(/^0\.050*/),
      required: 'deviation at most 0.04',
    });
  });

  it.each([
    [{ ...context, crossValidation: undefined }, /trained without cross-validation/],
    [{ ...context, crossValidation: foldsOf('brier', [0.1, 0.2]) }, /was not computed in the folds/],
    [{ ...context, crossValidation: foldsOf('roc_auc', [0.7, undefined]) }, /fold 2: there are no rows/],
  ])('cannot judge what is not there', (at, reason) => {
    const { crossValidation, ...rest } = at;
    const found = crossValidation === undefined ? rest : { ...rest, crossValidation };
    expect(stability.judge({ stability: 'roc_auc', maxStd: 0.05 }, found)).toMatchObject({
      outcome: 'not-estimable',
      reason: expect.stringMatching(reason),
    });
  });
});

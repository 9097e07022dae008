import type { Review } from '../../src/report/review.ts';
import { curvesOf } from './curves.ts';
import {
  evaluationOf,
  failedGate,
  gateOf,
  modelVerdict,
  reviewOf,
  skippedGate,
  verdictOf,
  warnedGate,
} from './review.ts';

/** A review of a binary, a multiclass and a regression model with all their plots, and one that broke. */
export function plottedReview(): Review {
  const models = [
    modelVerdict('wage-band', [gateOf(), skippedGate, failedGate, warnedGate]),
    modelVerdict('species', [gateOf({ title: 'accuracy at least 0.8', required: 'at least 0.8' })]),
    modelVerdict('rent', [gateOf({ title: 'rmse at most 3', required: 'at most 3' })]),
    modelVerdict('fraud', [], { outcome: 'broken', because: 'training failed: loss is not a number in epoch 3' }),
  ];
  const at = { file: 'models/species/model.yaml', line: 20, column: 5 };
  const message = 'the change loosens the gate "accuracy at least 0.9"; it still holds as a floor for this change';
  const finding = {
    code: 'gate-loosened',
    severity: 'warning' as const,
    model: 'species',
    at,
    message,
    fix: 'Keep it.',
  };
  const review = reviewOf(verdictOf(models, { findings: [finding] }));
  const classes = ['adelie', 'chinstrap', 'gentoo', 'macaroni and other crested penguins'];
  const { positives: _, ...plain } = evaluationOf('species', { fairness: [] });
  return {
    ...review,
    evaluations: new Map([
      ['wage-band', evaluationOf('wage-band', { curves: curvesOf('binary', ['no', 'yes'], 134) })],
      ['species', { ...plain, task: 'multiclass', curves: curvesOf('multiclass', classes, 400) }],
      ['rent', { ...plain, model: 'rent', task: 'regression', curves: curvesOf('regression', [], 900) }],
    ]),
  };
}

import { estimated } from '../core/estimate.ts';
import type { Metric } from '../core/plugins.ts';
import { reweighedConfusion } from '../data/encoding/reweighing.ts';
import { checkPredictions } from '../data/predictions/predictions.ts';
import { wilsonForm } from '../math/intervals/closed-forms.ts';
import { confusion, accuracy as shareRight } from '../math/performance/confusion.ts';

export const accuracy: Metric = {
  kind: 'performance',
  id: 'accuracy',
  doc: 'Share of rows decided right.',
  version: 1,
  tasks: ['binary', 'multiclass'],
  better: 'higher',
  range: [0, 1],
  definition: 'weight of rows whose decision equals the truth / weight of all rows',
  compute: (predictions) => checkPredictions(predictions) ?? estimated(shareRight(confusion(predictions))),
  reweighing: (predictions) => reweighedConfusion(predictions, shareRight),
  closedForm: ({ truth, decisions }) =>
    wilsonForm(
      truth.reduce((right, label, row) => right + (label === decisions[row] ? 1 : 0), 0),
      truth.length,
    ),
};

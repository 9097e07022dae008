import { estimated } from '../core/estimate.ts';
import type { Metric } from '../core/plugins.ts';
import { checkPredictions } from '../data/predictions.ts';
import { confusion, accuracy as shareRight } from '../math/confusion.ts';

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
};

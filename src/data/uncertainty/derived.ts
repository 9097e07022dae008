import type { ClosedForm, Metric, Predictions, Reweighing } from '../../core/plugins.ts';
import type { Estimate } from '../../core/records.ts';
import type { Sampling } from './sampling.ts';
import { estimatesOf } from './uncertainty.ts';

/** A number of the rows that is no metric of its own: of one class, of one group. */
export interface DerivedNumber {
  readonly value: Estimate;
  /** Inclusive bounds of the value. */
  readonly range: readonly [number, number];
  /** The number for other weights of the rows as they are handed over. */
  readonly reweighing: (predictions: Predictions) => Reweighing;
  /** Bounds for rows drawn one by one and without weights, where there are any. */
  readonly closedForm?: () => ClosedForm | undefined;
}

/**
 * Each number with its interval, all from the same resamples. No gate judges such a number, so its one-sided bounds, which
 * would only fill the record, are left out.
 */
export function derivedEstimates(
  numbers: readonly DerivedNumber[],
  predictions: Predictions,
  sampling: Sampling,
): readonly Estimate[] {
  const metrics = numbers.map(
    ({ value, range, reweighing, closedForm }, at): Metric => ({
      kind: 'performance',
      id: `number ${at}`,
      doc: 'A number of the rows.',
      version: 1,
      tasks: [predictions.task],
      better: 'higher',
      range,
      definition: 'its own',
      compute: () => value,
      reweighing,
      ...(closedForm && { closedForm }),
    }),
  );
  return estimatesOf(metrics, predictions, sampling).map((estimate) => {
    if (estimate.kind !== 'value' || estimate.interval === undefined) return estimate;
    const { bounds: _, ...interval } = estimate.interval;
    return { ...estimate, interval };
  });
}

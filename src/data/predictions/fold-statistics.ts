import { estimated, notEstimable } from '../../core/estimate.ts';
import type { Estimate } from '../../core/records.ts';

/** Mean and sample standard deviation (n - 1) of folds; not estimable where one of them is not. */
export function meanAndDeviation(folds: readonly Estimate[]): {
  readonly mean: Estimate;
  readonly deviation: Estimate;
} {
  const values: number[] = [];
  for (const [i, fold] of folds.entries()) {
    if (fold.kind === 'not-estimable') {
      const reason = notEstimable(`fold ${i + 1}: ${fold.reason}`, fold.needs);
      return { mean: reason, deviation: reason };
    }
    values.push(fold.value);
  }
  if (values.length < 2) {
    const reason = notEstimable(`${values.length} folds`, '2 folds or more');
    return { mean: reason, deviation: reason };
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean: estimated(mean), deviation: estimated(Math.sqrt(squares / (values.length - 1))) };
}

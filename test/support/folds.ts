import type { CrossValidation, Estimate } from '../../src/core/records.ts';
import { meanAndDeviation } from '../../src/data/predictions/fold-statistics.ts';

/** A cross-validation of one metric; undefined is a fold without rows. */
export function foldsOf(metric: string, values: readonly (number | undefined)[]): CrossValidation {
  const folds = values.map(
    (value): Estimate =>
      value === undefined ? { kind: 'not-estimable', reason: 'there are no rows' } : { kind: 'value', value },
  );
  const about = { metric, version: 1, definition: `exact definition of ${metric}`, better: 'higher' } as const;
  return {
    folds: folds.length,
    rule: 'how a row finds its fold',
    rows: folds.map(() => 20),
    metrics: [{ ...about, folds, ...meanAndDeviation(folds) }],
  };
}

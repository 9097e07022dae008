import { notEstimable } from '../../core/estimate.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { Estimate } from '../../core/records.ts';
import { wilsonForm } from '../../math/intervals/closed-forms.ts';
import { sharedSums } from '../encoding/reweighing.ts';
import { type DerivedNumber, derivedEstimates } from '../uncertainty/derived.ts';
import type { Sampling } from '../uncertainty/sampling.ts';

/**
 * By group, then by measure, with intervals: for a regression the means of the truth, of the error (prediction less truth)
 * and of its size; for several classes the share decided right. `groups`: the rows of each, none in two of them.
 */
export function groupMeans(
  predictions: Predictions,
  groups: readonly (readonly number[])[],
  sampling: Sampling,
): readonly (readonly Estimate[])[] {
  const columns = errorColumns(predictions);
  const cells = new Uint32Array(predictions.rows).fill(groups.length);
  groups.forEach((rows, group) => {
    for (const row of rows) cells[row] = group;
  });
  const tally = { cells, count: groups.length + 1 };
  const numbers = groups.flatMap((rows, group) =>
    columns.map((values): DerivedNumber => {
      const reweighing = () =>
        sharedSums(
          { tallies: [{ ...tally, values }, tally], of: ([sum, total]) => (sum?.[group] ?? 0) / (total?.[group] ?? 0) },
          predictions.rows,
        );
      const value = meanOf(values, rows, predictions);
      const range = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;
      if (predictions.task === 'regression') return { value, range, reweighing };
      const right = rows.reduce((sum, row) => sum + (values[row] as number), 0);
      return { value, range: [0, 1], reweighing, closedForm: () => wilsonForm(right, rows.length) };
    }),
  );
  const estimates = derivedEstimates(numbers, predictions, sampling);
  return groups.map((_, group) => estimates.slice(group * columns.length, (group + 1) * columns.length));
}

/** One column per measure. */
function errorColumns({ task, truth, decisions }: Predictions): readonly Float64Array[] {
  if (task === 'multiclass') return [truth.map((label, row) => Number(label === decisions[row]))];
  const errors = decisions.map((decided, row) => decided - (truth[row] as number));
  return [truth, errors, errors.map(Math.abs)];
}

function meanOf(values: Float64Array, rows: readonly number[], { weights }: Predictions): Estimate {
  let [sum, total] = [0, 0];
  for (const row of rows) {
    const weight = weights?.[row] ?? 1;
    sum += weight * (values[row] as number);
    total += weight;
  }
  return total > 0 ? { kind: 'value', value: sum / total } : notEstimable('every row has weight 0');
}

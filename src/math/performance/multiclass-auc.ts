import {
  averageOverClasses,
  type ClassAverage,
  eachAgainstTheRest,
  type MulticlassSample,
  mean,
  pooledAgainstTheRest,
  weightedMean,
} from './one-vs-rest.ts';
import { rocAuc } from './roc.ts';

/** ROC AUC of each class against the rest; NaN for a class that no row, or every row, has. */
export function oneVsRestAucs(sample: MulticlassSample): number[] {
  return eachAgainstTheRest(sample).map((one) => rocAuc(one));
}

export function oneVsRestAuc(sample: MulticlassSample, average: ClassAverage): number {
  if (average === 'micro') return rocAuc(pooledAgainstTheRest(sample));
  return averageOverClasses(oneVsRestAucs(sample), sample, average);
}

/**
 * Hand and Till (2001): for each pair of classes the mean of both directions on the rows of the two, then the mean over
 * pairs, `weighted` by the share of rows in the pair. Only classes that occur in the truth. A row of weight 2 counts as
 * two rows.
 */
export function oneVsOneAuc(sample: MulticlassSample, average: 'macro' | 'weighted'): number {
  const aucs: number[] = [];
  const shares: number[] = [];
  const present = [...new Set(sample.truth)].sort((a, b) => a - b);
  for (const a of present) {
    for (const b of present) {
      if (b <= a) continue;
      const rows = indices(sample.truth, (label) => label === a || label === b);
      aucs.push((pairAuc(sample, rows, a) + pairAuc(sample, rows, b)) / 2);
      shares.push(rows.reduce((sum, row) => sum + (sample.weights?.[row] ?? 1), 0));
    }
  }
  return average === 'macro' ? mean(aucs) : weightedMean(aucs, shares);
}

function pairAuc(sample: MulticlassSample, rows: Uint32Array, positive: number): number {
  const truth = Float64Array.from(rows, (row) => (sample.truth[row] === positive ? 1 : 0));
  const scores = Float64Array.from(rows, (row) => sample.scores[row * sample.classes + positive] as number);
  const { weights } = sample;
  return rocAuc({
    truth,
    scores,
    ...(weights && { weights: Float64Array.from(rows, (row) => weights[row] as number) }),
  });
}

function indices(values: Float64Array, keep: (value: number) => boolean): Uint32Array {
  const out: number[] = [];
  for (let i = 0; i < values.length; i++) if (keep(values[i] as number)) out.push(i);
  return Uint32Array.from(out);
}

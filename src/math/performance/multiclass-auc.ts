import { rocAuc } from './roc.ts';

export interface MulticlassSample {
  /** Class index per row. */
  readonly truth: Float64Array;
  /** rows x classes, row-major. */
  readonly scores: Float64Array;
  readonly classes: number;
  readonly weights?: Float64Array | undefined;
}

export type AucAverage = 'macro' | 'weighted' | 'micro';

/** ROC AUC of each class against the rest; NaN for a class that no row, or every row, has. */
export function oneVsRestAucs(sample: MulticlassSample): number[] {
  const { truth, scores, classes, weights } = sample;
  return Array.from({ length: classes }, (_, k) =>
    rocAuc({
      truth: truth.map((label) => (label === k ? 1 : 0)),
      scores: column(scores, classes, k),
      weights,
    }),
  );
}

/**
 * One class against the rest, averaged: `macro` equally, `weighted` by the weight of each class's rows, `micro` over all
 * (row, class) pairs as one binary question.
 */
export function oneVsRestAuc(sample: MulticlassSample, average: AucAverage): number {
  if (average === 'micro') return microAuc(sample);
  const aucs = oneVsRestAucs(sample);
  if (average === 'macro') return mean(aucs);
  const support = new Float64Array(sample.classes);
  for (let i = 0; i < sample.truth.length; i++) support[sample.truth[i] as number]! += sample.weights?.[i] ?? 1;
  return weightedMean(aucs, support);
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

function microAuc(sample: MulticlassSample): number {
  const { classes } = sample;
  const truth = sample.scores.map((_, i) => (sample.truth[Math.floor(i / classes)] === i % classes ? 1 : 0));
  const weights = sample.weights;
  if (weights === undefined) return rocAuc({ truth, scores: sample.scores });
  return rocAuc({
    truth,
    scores: sample.scores,
    weights: truth.map((_, i) => weights[Math.floor(i / classes)] as number),
  });
}

function column(scores: Float64Array, classes: number, k: number): Float64Array {
  const out = new Float64Array(scores.length / classes);
  for (let i = 0; i < out.length; i++) out[i] = scores[i * classes + k] as number;
  return out;
}

function indices(values: Float64Array, keep: (value: number) => boolean): Uint32Array {
  const out: number[] = [];
  for (let i = 0; i < values.length; i++) if (keep(values[i] as number)) out.push(i);
  return Uint32Array.from(out);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A value of weight 0 does not count, even where it is NaN. */
function weightedMean(values: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    sum += weight * (values[i] as number);
    total += weight;
  }
  return sum / total;
}

import { argsort } from '../order.ts';
import { type BinarySample, walkLevels } from '../performance/score-levels.ts';
import { normalQuantile, normalTwoSided } from '../probability/distributions.ts';

/** An AUC with its variance; NaN variance with fewer than two positives or negatives. */
export interface AucVariance {
  readonly auc: number;
  readonly variance: number;
}

/**
 * Variance of the AUC by DeLong, DeLong and Clarke-Pearson (1988): S10 / m + S01 / n over the placements of m positives
 * and n negatives. One sort; the placements are never stored. Unweighted rows.
 */
export function delongVariance(sample: Pick<BinarySample, 'truth' | 'scores'>): AucVariance {
  let m = 0;
  for (const label of sample.truth) if (label === 1) m++;
  const n = sample.truth.length - m;
  if (m === 0 || n === 0) return { auc: Number.NaN, variance: Number.NaN };
  const positives = new Running();
  const negatives = new Running();
  let positivesAbove = 0;
  let negativesAbove = 0;
  walkLevels(sample, (_score, p, q) => {
    if (p > 0) positives.add((n - negativesAbove - q / 2) / n, p);
    if (q > 0) negatives.add((positivesAbove + p / 2) / m, q);
    positivesAbove += p;
    negativesAbove += q;
  });
  const variance = positives.spread / (m - 1) / m + negatives.spread / (n - 1) / n;
  return { auc: positives.mean, variance: m > 1 && n > 1 ? variance : Number.NaN };
}

/** Normal interval around the AUC with DeLong's variance, cut to [0, 1]. */
export function delongInterval(sample: Pick<BinarySample, 'truth' | 'scores'>, confidence = 0.95) {
  const { auc, variance } = delongVariance(sample);
  const reach = normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance);
  return { auc, variance, lower: clip(auc - reach), upper: clip(auc + reach) };
}

export interface PairedScores {
  readonly truth: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Two-sided test that two scores of the same rows have the same AUC: z = (A - B) / sqrt(Var A + Var B - 2 Cov), DeLong's
 * covariance. Variance 0: p = 1 for equal AUCs, 0 otherwise. NaN with fewer than two positives or negatives.
 */
export function delongTest({ truth, first, second }: PairedScores) {
  const a = placements(truth, first);
  const b = placements(truth, second);
  const m = a.positive.length;
  const n = a.negative.length;
  const variance = differenceVariance(a.positive, b.positive) / m + differenceVariance(a.negative, b.negative) / n;
  const gap = a.auc - b.auc;
  if (variance === 0) {
    const z = gap === 0 ? 0 : gap * Number.POSITIVE_INFINITY;
    return { first: a.auc, second: b.auc, variance, z, pvalue: gap === 0 ? 1 : 0 };
  }
  const z = gap / Math.sqrt(variance);
  return { first: a.auc, second: b.auc, variance, z, pvalue: normalTwoSided(z) };
}

interface Placements {
  readonly auc: number;
  /** Per positive row: share of the negatives that it beats, ties half. */
  readonly positive: Float64Array;
  /** Per negative row: share of the positives that beat it, ties half. */
  readonly negative: Float64Array;
}

function placements(truth: Float64Array, scores: Float64Array): Placements {
  const order = argsort(scores);
  const placed = new Float64Array(truth.length);
  let positivesBelow = 0;
  let negativesBelow = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let positives = 0;
    while (end < order.length && scores[order[end] as number] === scores[order[start] as number]) {
      if (truth[order[end++] as number] === 1) positives++;
    }
    if (end === start) throw new RangeError('a score is NaN');
    const negatives = end - start - positives;
    for (let i = start; i < end; i++) {
      const row = order[i] as number;
      placed[row] = truth[row] === 1 ? negativesBelow + negatives / 2 : -(positivesBelow + positives / 2);
    }
    positivesBelow += positives;
    negativesBelow += negatives;
    start = end;
  }
  const [m, n] = [positivesBelow, negativesBelow];
  const positive = placed.filter((_, row) => truth[row] === 1).map((below) => below / n);
  const negative = placed.filter((_, row) => truth[row] !== 1).map((below) => (m + below) / m);
  return { auc: positive.reduce((sum, value) => sum + value, 0) / m, positive, negative };
}

/** Sample variance of a - b: Var a + Var b - 2 Cov without the cancellation. */
function differenceVariance(a: Float64Array, b: Float64Array): number {
  const running = new Running();
  for (let i = 0; i < a.length; i++) running.add((a[i] as number) - (b[i] as number), 1);
  return a.length > 1 ? running.spread / (a.length - 1) : Number.NaN;
}

/** Mean and sum of squared distances from it, updated one level at a time (West 1979). */
class Running {
  count = 0;
  mean = 0;
  spread = 0;

  add(value: number, times: number): void {
    this.count += times;
    const gap = value - this.mean;
    this.mean += (gap * times) / this.count;
    this.spread += times * gap * (value - this.mean);
  }
}

function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}

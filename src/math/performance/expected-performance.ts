/** Expected confusion counts and what follows from them; NaN for 0/0. */
export interface ExpectedPerformance {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly specificity: number;
  readonly f1: number;
}

/**
 * Performance without labels from calibrated probabilities (NannyML's CBPE): a positive decision at probability p is p of
 * a true and 1 - p of a false positive, a negative one p of a false and 1 - p of a true negative. Blind to concept drift.
 */
export function expectedPerformance(
  probabilities: ArrayLike<number>,
  decisions: ArrayLike<number>,
): ExpectedPerformance {
  return performanceOf(expectedCounts(probabilities, decisions));
}

/** Sums over rows: of p and p (1 - p), apart for rows decided positive and negative. Those of two batches add up. */
export interface ExpectedCounts {
  readonly positive: Tally;
  readonly negative: Tally;
}

interface Tally {
  readonly rows: number;
  readonly sum: number;
  readonly variance: number;
}

/** Throws a RangeError for a probability outside [0, 1]. */
export function expectedCounts(probabilities: ArrayLike<number>, decisions: ArrayLike<number>): ExpectedCounts {
  const sums = { positive: { rows: 0, sum: 0, variance: 0 }, negative: { rows: 0, sum: 0, variance: 0 } };
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i] as number;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`probability ${i} is ${p}; it must be in [0, 1]`);
    const side = decisions[i] === 1 ? sums.positive : sums.negative;
    side.rows += 1;
    side.sum += p;
    side.variance += p * (1 - p);
  }
  return sums;
}

export function addedCounts(one: ExpectedCounts, other: ExpectedCounts): ExpectedCounts {
  const added = (a: Tally, b: Tally): Tally => ({
    rows: a.rows + b.rows,
    sum: a.sum + b.sum,
    variance: a.variance + b.variance,
  });
  return { positive: added(one.positive, other.positive), negative: added(one.negative, other.negative) };
}

export type ExpectedRate = 'accuracy' | 'precision' | 'recall' | 'specificity' | 'f1';

/**
 * Standard deviation of each rate over the labels that rows with these probabilities can have, to first order: true
 * positives and false negatives vary on their own, each by the sum of p (1 - p) (delta method).
 */
export function expectedDeviations({ positive, negative }: ExpectedCounts): Readonly<Record<ExpectedRate, number>> {
  const [tp, fn] = [positive.sum, negative.sum];
  const fp = positive.rows - tp;
  const tn = negative.rows - fn;
  const deviation = (byHit: number, byMiss: number) =>
    Math.sqrt(byHit ** 2 * positive.variance + byMiss ** 2 * negative.variance);
  const rows = positive.rows + negative.rows;
  const [true_, false_, f] = [(tp + fn) ** 2, (fp + tn) ** 2, positive.rows + tp + fn];
  return {
    accuracy: deviation(1 / rows, -1 / rows),
    precision: deviation(1 / positive.rows, 0),
    recall: deviation(fn / true_, -tp / true_),
    specificity: deviation(tn / false_, -fp / false_),
    f1: deviation((2 * (f - tp)) / f ** 2, (-2 * tp) / f ** 2),
  };
}

export function performanceOf({ positive, negative }: ExpectedCounts): ExpectedPerformance {
  const [tp, fn] = [positive.sum, negative.sum];
  const [fp, tn] = [positive.rows - tp, negative.rows - fn];
  return {
    truePositives: tp,
    falsePositives: fp,
    falseNegatives: fn,
    trueNegatives: tn,
    accuracy: (tp + tn) / (tp + fp + fn + tn),
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    specificity: tn / (tn + fp),
    f1: (2 * tp) / (2 * tp + fp + fn),
  };
}

/** Weighted counts of (true class, decided class), row-major: entry `t * classes + p`. */
export interface Confusion {
  readonly classes: number;
  readonly counts: Float64Array;
}

export interface LabelledRows {
  /** Class index per row. */
  readonly truth: Float64Array;
  /** Decided class index per row. */
  readonly decisions: Float64Array;
  readonly classes: number;
  readonly weights?: Float64Array | undefined;
}

/** Counts rows, or sums their weights. Throws a RangeError on an index outside the classes. */
export function confusion(rows: LabelledRows): Confusion {
  const { truth, decisions, classes, weights } = rows;
  if (truth.length !== decisions.length)
    throw new RangeError(`${truth.length} labels for ${decisions.length} decisions`);
  const counts = new Float64Array(classes * classes);
  for (let i = 0; i < truth.length; i++) {
    const t = truth[i] as number;
    const p = decisions[i] as number;
    if (!(t >= 0 && t < classes && p >= 0 && p < classes))
      throw new RangeError(`row ${i}: class ${t} or ${p} of ${classes}`);
    counts[t * classes + p]! += weights === undefined ? 1 : (weights[i] as number);
  }
  return { classes, counts };
}

export interface Margins {
  /** Per class: the diagonal. */
  readonly hits: Float64Array;
  /** Per class: weight of rows that truly have it. */
  readonly actual: Float64Array;
  /** Per class: weight of rows decided to have it. */
  readonly predicted: Float64Array;
  readonly total: number;
}

export function margins({ classes, counts }: Confusion): Margins {
  const hits = new Float64Array(classes);
  const actual = new Float64Array(classes);
  const predicted = new Float64Array(classes);
  let total = 0;
  for (let t = 0; t < classes; t++) {
    hits[t] = counts[t * classes + t] as number;
    for (let p = 0; p < classes; p++) {
      const count = counts[t * classes + p] as number;
      actual[t]! += count;
      predicted[p]! += count;
      total += count;
    }
  }
  return { hits, actual, predicted, total };
}

/** Share of weight on the diagonal; NaN for nothing. */
export function accuracy(matrix: Confusion): number {
  const { hits, total } = margins(matrix);
  return Math.min(1, sumOf(hits) / total);
}

/**
 * Mean recall over the classes that occur in the truth. `adjusted` rescales so that chance gives 0 and perfect 1.
 */
export function balancedAccuracy(matrix: Confusion, adjusted = false): number {
  const { hits, actual } = margins(matrix);
  let sum = 0;
  let present = 0;
  for (let k = 0; k < matrix.classes; k++) {
    if (!((actual[k] as number) > 0)) continue;
    sum += (hits[k] as number) / (actual[k] as number);
    present++;
  }
  const score = sum / present;
  return adjusted ? (score - 1 / present) / (1 - 1 / present) : score;
}

/**
 * Matthews correlation, generalised to K classes by Gorodkin (2004): (c s - sum t_k p_k) over
 * sqrt((s^2 - sum p_k^2)(s^2 - sum t_k^2)); 0 where a factor is 0. Computed on shares, so that large counts lose nothing.
 */
export function matthewsCorrelation(matrix: Confusion): number {
  const { hits, actual, predicted, total } = margins(matrix);
  if (!(total > 0)) return 0;
  let cross = 0;
  let actualSpread = 0;
  let predictedSpread = 0;
  for (let k = 0; k < matrix.classes; k++) {
    const t = (actual[k] as number) / total;
    const p = (predicted[k] as number) / total;
    cross += (hits[k] as number) / total - t * p;
    actualSpread += t * (1 - t);
    predictedSpread += p * (1 - p);
  }
  if (actualSpread <= 0 || predictedSpread <= 0) return 0;
  return Math.max(-1, Math.min(1, cross / Math.sqrt(actualSpread * predictedSpread)));
}

/** Cohen's kappa: 1 - sum(w observed) / sum(w expected by chance), w = 0/1, |i - j| or (i - j)^2. NaN for 0/0. */
export function cohenKappa(matrix: Confusion, weighting: 'none' | 'linear' | 'quadratic' = 'none'): number {
  const { actual, predicted, total } = margins(matrix);
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < matrix.classes; i++) {
    for (let j = 0; j < matrix.classes; j++) {
      const gap = Math.abs(i - j);
      const weight = weighting === 'none' ? Number(gap > 0) : weighting === 'linear' ? gap : gap * gap;
      observed += weight * (matrix.counts[i * matrix.classes + j] as number);
      expected += (weight * (actual[i] as number) * (predicted[j] as number)) / total;
    }
  }
  return 1 - observed / expected;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

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
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i] as number;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`probability ${i} is ${p}; it must be in [0, 1]`);
    if (decisions[i] === 1) {
      tp += p;
      fp += 1 - p;
    } else {
      fn += p;
      tn += 1 - p;
    }
  }
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

import { type BinarySample, classTotals, walkLevels } from './score-levels.ts';

/**
 * Area under the ROC curve: P(score of a positive > score of a negative) + half of P(equal), weights multiplied.
 * NaN when one class is missing. With `maxFpr` in (0, 1) the part left of it, standardised to [0, 1] as in
 * McClish (1989), "Analyzing a portion of the ROC curve": 0.5 (1 + (area - m^2/2) / (m - m^2/2)).
 */
export function rocAuc(sample: BinarySample, maxFpr = 1): number {
  if (!(maxFpr > 0 && maxFpr <= 1)) throw new RangeError(`maxFpr is ${maxFpr}; it must be in (0, 1]`);
  const { positives, negatives } = classTotals(sample);
  if (!(positives > 0 && negatives > 0)) return Number.NaN;
  if (maxFpr < 1) return partialAuc(sample, maxFpr, { positives, negatives });
  let above = 0;
  let pairs = 0;
  walkLevels(sample, (_score, p, n) => {
    pairs += n * (above + p / 2);
    above += p;
  });
  return Math.min(1, pairs / positives / negatives);
}

function partialAuc(sample: BinarySample, maxFpr: number, totals: { positives: number; negatives: number }): number {
  let tpr = 0;
  let fpr = 0;
  let area = 0;
  walkLevels(sample, (_score, p, n) => {
    const nextTpr = tpr + p / totals.positives;
    const nextFpr = fpr + n / totals.negatives;
    if (nextFpr <= maxFpr) area += ((nextFpr - fpr) * (tpr + nextTpr)) / 2;
    else if (fpr < maxFpr) {
      const cut = tpr + ((nextTpr - tpr) * (maxFpr - fpr)) / (nextFpr - fpr);
      area += ((maxFpr - fpr) * (tpr + cut)) / 2;
    }
    tpr = nextTpr;
    fpr = nextFpr;
  });
  const least = maxFpr ** 2 / 2;
  return 0.5 * (1 + (area - least) / (maxFpr - least));
}

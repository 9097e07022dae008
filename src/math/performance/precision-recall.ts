import { type BinarySample, classTotals, walkLevels } from './score-levels.ts';

/**
 * Average precision: sum over distinct thresholds, highest first, of (recall - previous recall) x precision, without
 * interpolation. 0 when there are no positives, as scikit-learn answers.
 */
export function averagePrecision(sample: BinarySample): number {
  const { positives } = classTotals(sample);
  if (!(positives > 0)) return 0;
  let truePositives = 0;
  let predicted = 0;
  let sum = 0;
  walkLevels(sample, (_score, p, n) => {
    truePositives += p;
    predicted += p + n;
    if (p > 0) sum += p * (truePositives / predicted);
  });
  return Math.min(1, sum / positives);
}

export interface PrecisionRecallCurve {
  /** One entry more than `thresholds`: the last point is precision 1, recall 0. */
  readonly precision: number[];
  readonly recall: number[];
  /** Distinct scores, ascending; "predicted positive" means score >= threshold. */
  readonly thresholds: number[];
}

/** All points of the precision-recall curve. Without positives recall is 1 everywhere, as in scikit-learn. */
export function precisionRecallCurve(sample: BinarySample): PrecisionRecallCurve {
  const { positives } = classTotals(sample);
  const precision = [1];
  const recall = [0];
  const thresholds: number[] = [];
  let truePositives = 0;
  let predicted = 0;
  walkLevels(sample, (score, p, n) => {
    truePositives += p;
    predicted += p + n;
    thresholds.push(score);
    precision.push(truePositives / predicted);
    recall.push(positives > 0 ? truePositives / positives : 1);
  });
  return { precision: precision.reverse(), recall: recall.reverse(), thresholds: thresholds.reverse() };
}

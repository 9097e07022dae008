import {
  averageOverClasses,
  type ClassAverage,
  eachAgainstTheRest,
  type MulticlassSample,
  pooledAgainstTheRest,
} from './one-vs-rest.ts';
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

/** Average precision of each class against the rest. */
export function oneVsRestPrecisions(sample: MulticlassSample): number[] {
  return eachAgainstTheRest(sample).map(averagePrecision);
}

export function oneVsRestPrecision(sample: MulticlassSample, average: ClassAverage): number {
  if (average === 'micro') return averagePrecision(pooledAgainstTheRest(sample));
  return averageOverClasses(oneVsRestPrecisions(sample), sample, average);
}

export interface PrecisionRecallCurve {
  /** One entry more than `thresholds`: the last point is precision 1, recall 0. */
  readonly precision: number[];
  readonly recall: number[];
  /** Distinct scores, ascending; "predicted positive" means score >= threshold. */
  readonly thresholds: number[];
}

interface CurvePoint {
  readonly threshold: number;
  readonly truePositives: number;
  readonly predicted: number;
}

/**
 * All points of the precision-recall curve. Without positives recall is 1 everywhere, as in scikit-learn.
 * `dropIntermediate`: without the thresholds between two others that find the same positives.
 */
export function precisionRecallCurve(sample: BinarySample, { dropIntermediate = false } = {}): PrecisionRecallCurve {
  const { positives } = classTotals(sample);
  const points: CurvePoint[] = [];
  let [truePositives, predicted] = [0, 0];
  walkLevels(sample, (threshold, p, n) => {
    truePositives += p;
    predicted += p + n;
    points.push({ threshold, truePositives, predicted });
  });
  const kept = (dropIntermediate ? points.filter(turnsOrEnds) : points).reverse();
  return {
    precision: [...kept.map((point) => point.truePositives / point.predicted), 1],
    recall: [...kept.map((point) => (positives > 0 ? point.truePositives / positives : 1)), 0],
    thresholds: kept.map((point) => point.threshold),
  };
}

function turnsOrEnds(point: CurvePoint, at: number, points: readonly CurvePoint[]): boolean {
  const [before, after] = [points[at - 1], points[at + 1]];
  if (before === undefined || after === undefined) return true;
  return before.truePositives !== point.truePositives || after.truePositives !== point.truePositives;
}

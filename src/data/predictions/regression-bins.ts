import type { CountBin, EvaluationCurves, PredictedBin } from '../../core/curve-records.ts';
import type { Predictions } from '../../core/plugins.ts';
import { joinedBins, roundStep } from '../../math/distances/joined-bins.ts';
import { argsort } from '../../math/order.ts';
import { quantile } from '../../math/quantile.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';

const MOST_BINS = 20;

/** Significant digits of means and deviations, so that no mean of few rows is a fingerprint. */
const DIGITS = 5;

/**
 * True values against predictions in bins of equally many rows, and the residuals between round edges: the largest and
 * the smallest are one row's each, and thus no edge.
 */
export function regressionBins(rows: Predictions): Pick<EvaluationCurves, 'predicted' | 'residuals'> {
  return { predicted: predictedBins(rows), residuals: residualBins(rows) };
}

function predictedBins({ truth, scores, rows }: Predictions): readonly PredictedBin[] {
  const order = argsort(scores);
  const count = Math.min(MOST_BINS, Math.floor(rows / LEAST_NAMED));
  return Array.from({ length: count }, (_, bin) => {
    const own = order.subarray(Math.round((bin * rows) / count), Math.round(((bin + 1) * rows) / count));
    const mean = (values: Float64Array) => own.reduce((sum, row) => sum + (values[row] ?? 0), 0) / own.length;
    const middle = mean(truth);
    const squares = own.reduce((sum, row) => sum + ((truth[row] ?? 0) - middle) ** 2, 0);
    const deviation = Math.sqrt(squares / (own.length - 1));
    return { rows: own.length, predicted: short(mean(scores)), truth: short(middle), deviation: short(deviation) };
  });
}

function residualBins({ truth, scores }: Predictions): readonly CountBin[] {
  const residuals = truth.map((value, row) => value - (scores[row] ?? 0));
  const sorted = residuals.slice().sort();
  const [low, high] = [quantile(sorted, 0.01), quantile(sorted, 0.99)];
  const step = roundStep(high - low, MOST_BINS);
  const start = Math.floor(low / step);
  const counts = new Float64Array(Math.max(1, Math.floor(high / step) - start + 1));
  for (const residual of residuals) {
    const bin = Math.floor(residual / step) - start;
    counts[Math.min(counts.length - 1, Math.max(0, bin))]! += 1;
  }
  const joined = joinedBins(counts, LEAST_NAMED);
  return joined.map(({ first, last, rows }, at) => ({
    ...(at > 0 && { from: short((start + first) * step) }),
    ...(at < joined.length - 1 && { to: short((start + last + 1) * step) }),
    rows,
  }));
}

function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

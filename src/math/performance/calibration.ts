import { quantile } from '../quantile.ts';

/**
 * How confidences are cut into bins.
 * `uniform_left_closed`: [0, 1/B), ..., and 1.0 in a bin of its own, as torchmetrics does.
 * `uniform_right_closed`: [0, 1/B], (1/B, 2/B], ..., as scikit-learn's calibration_curve does.
 * `quantile`: right-closed at the quantiles of the confidences.
 */
export type Binning = 'uniform_left_closed' | 'uniform_right_closed' | 'quantile';

export interface CalibrationSample {
  /** In [0, 1]: P(positive), or the highest class probability. */
  readonly confidence: Float64Array;
  /** 1 where the confidence was about what happened: the positive class, or a right decision. */
  readonly correct: Float64Array;
  readonly weights?: Float64Array | undefined;
}

export interface CalibrationBins {
  /** Per non-empty bin, lowest first. */
  readonly confidence: number[];
  readonly frequency: number[];
  readonly weight: number[];
}

/** Mean confidence and observed frequency per bin; empty bins are dropped. */
export function calibrationBins(sample: CalibrationSample, bins: number, binning: Binning): CalibrationBins {
  const { confidence, correct, weights } = sample;
  if (!(Number.isInteger(bins) && bins >= 1)) throw new RangeError(`${bins} bins; there must be at least one`);
  const edges = binning === 'quantile' ? quantileEdges(confidence, bins) : uniformEdges(bins);
  const slots = bins + 1;
  const sums = {
    weight: new Float64Array(slots),
    confidence: new Float64Array(slots),
    correct: new Float64Array(slots),
  };
  for (let i = 0; i < confidence.length; i++) {
    const p = confidence[i] as number;
    const weight = weights === undefined ? 1 : (weights[i] as number);
    const bin = binning === 'uniform_left_closed' ? countUpTo(edges, p) - 1 : countBelow(edges.subarray(1, bins), p);
    sums.weight[bin]! += weight;
    sums.confidence[bin]! += weight * p;
    sums.correct[bin]! += weight * (correct[i] as number);
  }
  const kept = Array.from(sums.weight.keys()).filter((bin) => (sums.weight[bin] as number) > 0);
  return {
    confidence: kept.map((bin) => (sums.confidence[bin] as number) / (sums.weight[bin] as number)),
    frequency: kept.map((bin) => (sums.correct[bin] as number) / (sums.weight[bin] as number)),
    weight: kept.map((bin) => sums.weight[bin] as number),
  };
}

export interface CalibrationErrorOptions {
  readonly bins: number;
  readonly binning: Binning;
  /** `l1`: weighted mean gap (ECE); `l2`: root of the weighted mean squared gap (RMSCE); `max`: largest gap (MCE). */
  readonly norm: 'l1' | 'l2' | 'max';
}

/** Gap between confidence and frequency over the bins. NaN for no weight. */
export function calibrationError(sample: CalibrationSample, options: CalibrationErrorOptions): number {
  const bins = calibrationBins(sample, options.bins, options.binning);
  const total = bins.weight.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return Number.NaN;
  let sum = 0;
  let largest = 0;
  bins.weight.forEach((weight, bin) => {
    const gap = Math.abs((bins.frequency[bin] as number) - (bins.confidence[bin] as number));
    sum += (weight / total) * (options.norm === 'l2' ? gap * gap : gap);
    largest = Math.max(largest, gap);
  });
  if (options.norm === 'max') return largest;
  return options.norm === 'l2' ? Math.sqrt(sum) : sum;
}

/** Highest class probability per row, and 1 where that class is true; the lowest class wins a tie. */
export function topLabel(rows: { truth: Float64Array; scores: Float64Array; classes: number }): {
  confidence: Float64Array;
  correct: Float64Array;
} {
  const confidence = new Float64Array(rows.truth.length);
  const correct = new Float64Array(rows.truth.length);
  for (let i = 0; i < rows.truth.length; i++) {
    let best = 0;
    for (let k = 1; k < rows.classes; k++) {
      if ((rows.scores[i * rows.classes + k] as number) > (rows.scores[i * rows.classes + best] as number)) best = k;
    }
    confidence[i] = rows.scores[i * rows.classes + best] as number;
    correct[i] = rows.truth[i] === best ? 1 : 0;
  }
  return { confidence, correct };
}

/** The bin of each share among equal left-closed bins; 1.0 has the bin `bins` to itself. */
export function uniformBins(shares: Float64Array, bins: number): Uint16Array {
  const edges = uniformEdges(bins);
  return Uint16Array.from(shares, (share) => countUpTo(edges, share) - 1);
}

function uniformEdges(bins: number): Float64Array {
  return Float64Array.from({ length: bins + 1 }, (_, i) => (i === bins ? 1 : i * (1 / bins)));
}

/** By way of percentages, as scikit-learn: a value on an edge falls to the side that their rounding says. */
function quantileEdges(values: Float64Array, bins: number): Float64Array {
  const sorted = values.slice().sort();
  return uniformEdges(bins).map((share) => quantile(sorted, (share * 100) / 100));
}

/** Number of edges <= value, by bisection. */
function countUpTo(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of edges < value, by bisection. */
function countBelow(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

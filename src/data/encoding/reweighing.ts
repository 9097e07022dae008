import type { Predictions, Reweighing } from '../../core/plugins.ts';
import { topLabel, uniformBins } from '../../math/calibration.ts';
import { wilsonForm } from '../../math/closed-forms.ts';
import type { Confusion } from '../../math/confusion.ts';
import { type PresortedRows, presorted } from '../../math/presorted.ts';

/** Numbers that are a function of the table of truth and decisions. */
export function reweighedConfusion(predictions: Predictions, of: (matrix: Confusion) => number): Reweighing {
  const { truth, decisions, classes } = predictions;
  const cells = Uint32Array.from(truth, (label, row) => label * classes + (decisions[row] as number));
  const counts = new Float64Array(classes * classes);
  return (weights) => {
    counts.fill(0);
    for (let row = 0; row < cells.length; row++) counts[cells[row] as number]! += weights[row] as number;
    return of({ classes, counts });
  };
}

/** Weighted mean of one number per row, through `of`. */
export function reweighedMean(values: Float64Array, of: (mean: number) => number = (mean) => mean): Reweighing {
  return (weights) => {
    let [sum, total] = [0, 0];
    for (let row = 0; row < values.length; row++) {
      const weight = weights[row] as number;
      sum += weight * (values[row] as number);
      total += weight;
    }
    return of(sum / total);
  };
}

/** R squared; centred before it is squared, so that large targets lose no digits. NaN for a constant target. */
export function reweighedExplained({ truth, scores }: Predictions): Reweighing {
  const center = truth.reduce((sum, value) => sum + value / truth.length, 0);
  const targets = truth.map((value) => value - center);
  const squares = targets.map((value) => value * value);
  const errors = truth.map((value, row) => (value - (scores[row] as number)) ** 2);
  const [target, square, error] = [targets, squares, errors].map((values) => reweighedMean(values)) as [
    Reweighing,
    Reweighing,
    Reweighing,
  ];
  return (weights) => {
    const spread = square(weights) - target(weights) ** 2;
    return spread > 0 ? 1 - error(weights) / spread : Number.NaN;
  };
}

/**
 * Expected calibration error over equal, left-closed bins, 1.0 in a bin of its own. `from the rows`: instead of the sum of
 * the bins' distances from 0, that of their distances from what they are on the rows themselves, each counting once.
 */
export function reweighedGaps(predictions: Predictions, bins: number, from?: 'from the rows'): Reweighing {
  const { task, truth, scores, weights: own } = predictions;
  const { confidence, correct } = task === 'binary' ? { confidence: scores, correct: truth } : topLabel(predictions);
  const slots = uniformBins(confidence, bins);
  const excess = correct.map((right, row) => right - (confidence[row] as number));
  const gapsUnder = (weights: Float64Array, sums: Float64Array): Float64Array => {
    sums.fill(0);
    let total = 0;
    for (let row = 0; row < slots.length; row++) {
      const weight = weights[row] as number;
      sums[slots[row] as number]! += weight * (excess[row] as number);
      total += weight;
    }
    for (let bin = 0; bin <= bins; bin++) sums[bin]! /= total;
    return sums;
  };
  const centre = new Float64Array(bins + 1);
  if (from !== undefined) gapsUnder(own ?? new Float64Array(slots.length).fill(1), centre);
  const sums = new Float64Array(bins + 1);
  return (weights) => {
    gapsUnder(weights, sums);
    let distance = 0;
    for (let bin = 0; bin <= bins; bin++) distance += Math.abs((sums[bin] as number) - (centre[bin] as number));
    return from === undefined ? Math.min(1, distance) : distance;
  };
}

type OfRanks = (rows: PresortedRows, weights: Float64Array) => number;

/** A number of the ranking: of the positive class, or the unweighted mean over each class against the rest. */
export function reweighedRanks(predictions: Predictions, of: OfRanks): Reweighing {
  const { task, truth, scores, classes } = predictions;
  if (task === 'binary') {
    const rows = presorted({ truth, scores });
    return (weights) => of(rows, weights);
  }
  const each = Array.from({ length: classes }, (_, k) =>
    presorted({
      truth: truth.map((label) => (label === k ? 1 : 0)),
      scores: truth.map((_, row) => scores[row * classes + k] as number),
    }),
  );
  return (weights) => each.reduce((sum, rows) => sum + of(rows, weights), 0) / classes;
}

/** Hand and Till's mean over the pairs of classes, both directions of each. */
export function reweighedPairs(predictions: Predictions, of: OfRanks): Reweighing {
  const { truth, scores, classes } = predictions;
  const directions = Array.from({ length: classes * classes }, (_, at) => [Math.floor(at / classes), at % classes]);
  const each = directions
    .filter(([one, other]) => one !== other)
    .map(([one = 0, other = 0]) =>
      presorted({
        truth: truth.map((label) => (label === one ? 1 : 0)),
        scores: truth.map((_, row) => scores[row * classes + one] as number),
        rows: Uint32Array.from(truth.keys()).filter((row) => truth[row] === one || truth[row] === other),
      }),
    );
  return (weights) => each.reduce((sum, rows) => sum + of(rows, weights), 0) / each.length;
}

/** Bounds of the share of rows right among those that are positive in `given`; binary tasks only. */
export function shareForm({ task, truth, decisions }: Predictions, given: 'truth' | 'decisions') {
  if (task !== 'binary') return undefined;
  let [hits, of] = [0, 0];
  for (let row = 0; row < truth.length; row++) {
    const counts = (given === 'truth' ? truth : decisions)[row] === 1;
    if (counts) of++;
    if (counts && truth[row] === decisions[row]) hits++;
  }
  return wilsonForm(hits, of);
}

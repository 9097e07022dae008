import type { Predictions, Reweighing, SharedSums } from '../../core/plugins.ts';
import { wilsonForm } from '../../math/intervals/closed-forms.ts';
import { jointTallies, type RowWeights, type Sums } from '../../math/intervals/joint-tallies.ts';
import { type PresortedRows, presorted } from '../../math/intervals/presorted.ts';
import { topLabel, uniformBins } from '../../math/performance/calibration.ts';
import type { Confusion } from '../../math/performance/confusion.ts';

/** Numbers that are a function of the table of truth and decisions. */
export function reweighedConfusion(predictions: Predictions, of: (matrix: Confusion) => number): Reweighing {
  const { truth, decisions, classes, rows } = predictions;
  const cells = Uint32Array.from(truth, (label, row) => label * classes + (decisions[row] as number));
  return sharedSums(
    { tallies: [{ cells, count: classes * classes }], of: ([counts = NONE]) => of({ classes, counts }) },
    rows,
  );
}

/** Weighted mean of one number per row, through `of`. */
export function reweighedMean(values: Float64Array, of: (mean: number) => number = (mean) => mean): Reweighing {
  const tallies = [{ count: 1, values }, { count: 1 }];
  return sharedSums({ tallies, of: ([sum = NONE, total = NONE]) => of(first(sum) / first(total)) }, values.length);
}

/** R squared; centred before it is squared, so that large targets lose no digits. NaN for a constant target. */
export function reweighedExplained({ truth, scores }: Predictions): Reweighing {
  const center = truth.reduce((sum, value) => sum + value / truth.length, 0);
  const targets = truth.map((value) => value - center);
  const squares = targets.map((value) => value * value);
  const errors = truth.map((value, row) => (value - (scores[row] as number)) ** 2);
  const tallies = [...[targets, squares, errors].map((values) => ({ count: 1, values })), { count: 1 }];
  return sharedSums(
    {
      tallies,
      of(sums) {
        const [target = 0, square = 0, error = 0, total = 0] = sums.map(first);
        const spread = square / total - (target / total) ** 2;
        return spread > 0 ? 1 - error / total / spread : Number.NaN;
      },
    },
    truth.length,
  );
}

/**
 * Expected calibration error over equal, left-closed bins, 1.0 in a bin of its own. `from the rows`: instead of the sum of
 * the bins' distances from 0, that of their distances from what they are on the rows themselves, each counting once.
 */
export function reweighedGaps(predictions: Predictions, bins: number, from?: 'from the rows'): Reweighing {
  const { task, truth, scores, weights: own, rows } = predictions;
  const { confidence, correct } = task === 'binary' ? { confidence: scores, correct: truth } : topLabel(predictions);
  const cells = uniformBins(confidence, bins);
  const values = correct.map((right, row) => right - (confidence[row] as number));
  const tallies = [{ cells, count: bins + 1, values }, { count: 1 }];
  const gapsOf = ([sums = NONE, total = NONE]: readonly Float64Array[]) => sums.map((sum) => sum / first(total));
  const onRows = jointTallies(tallies, rows)(own ?? new Uint8Array(rows).fill(1));
  const centre = from === undefined ? new Float64Array(bins + 1) : gapsOf(onRows);
  return sharedSums(
    {
      tallies,
      of(sums) {
        const distance = gapsOf(sums).reduce((sum, gap, bin) => sum + Math.abs(gap - (centre[bin] as number)), 0);
        return from === undefined ? Math.min(1, distance) : distance;
      },
    },
    rows,
  );
}

const NONE = new Float64Array(1);

function first(sums: Float64Array): number {
  return sums[0] as number;
}

/** A number that is made of sums; walks over the rows itself only where nobody shares the walk. */
export function sharedSums(shared: SharedSums, rows: number): Reweighing {
  let sums: Sums | undefined;
  const alone = (weights: RowWeights): number => {
    sums ??= jointTallies(shared.tallies, rows);
    return shared.of(sums(weights));
  };
  return Object.assign(alone, { shared });
}

type OfRanks = (rows: PresortedRows, weights: RowWeights) => number;

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

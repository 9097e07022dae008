import { argsort } from '../order.ts';
import type { RowWeights } from './joint-tallies.ts';

/** Rows of a binary question in the order of their scores, sorted once, so that each reweighting is one walk. */
export interface PresortedRows {
  /** Highest score first; absent where the rows lie in that order reversed already. */
  readonly order?: Uint32Array;
  /** In that order: 1 for a positive row, else 0. */
  readonly positive: Uint8Array;
  /** In that order: 1 on the last row of its score. */
  readonly last: Uint8Array;
  /** No two rows have the same score. */
  readonly distinct: boolean;
}

export interface RowsToSort {
  /** 1 is positive, anything else negative. */
  readonly truth: Float64Array;
  readonly scores: Float64Array;
  /** The rows that count; all when absent. */
  readonly rows?: Uint32Array;
}

/** Throws a RangeError for NaN. Rows that are sorted by score already, lowest first, need no indices to walk. */
export function presorted({ truth, scores, rows: some }: RowsToSort): PresortedRows {
  const rows = some?.length ?? truth.length;
  const order = some === undefined && isAscending(scores) ? undefined : descending(scores, some);
  const rowAt = (place: number) => (order === undefined ? rows - 1 - place : (order[place] as number));
  const positive = new Uint8Array(rows);
  const last = new Uint8Array(rows);
  for (let place = 0; place < rows; place++) {
    const score = scores[rowAt(place)] as number;
    if (Number.isNaN(score)) throw new RangeError(`score ${rowAt(place)} is NaN`);
    positive[place] = truth[rowAt(place)] === 1 ? 1 : 0;
    last[place] = place + 1 === rows || scores[rowAt(place + 1)] !== score ? 1 : 0;
  }
  return { positive, last, distinct: !last.includes(0), ...(order && { order }) };
}

/** As `rocAuc`, for rows that were sorted once. NaN when one class has no weight. */
export function presortedAuc(sorted: PresortedRows, weights: RowWeights): number {
  const { order, positive, last } = sorted;
  const rows = positive.length;
  if (order === undefined && sorted.distinct) return areaOf(sorted, weights);
  let [above, negatives, pairs, p, n] = [0, 0, 0, 0, 0];
  for (let place = 0; place < rows; place++) {
    const weight = weights[order === undefined ? rows - 1 - place : (order[place] as number)] as number;
    const isPositive = positive[place] as number;
    p += weight * isPositive;
    n += weight * (1 - isPositive);
    if (last[place] !== 1) continue;
    pairs += n * (above + p / 2);
    above += p;
    negatives += n;
    p = 0;
    n = 0;
  }
  return above > 0 && negatives > 0 ? Math.min(1, pairs / (above * negatives)) : Number.NaN;
}

/** As `averagePrecision`, for rows that were sorted once. NaN without positives. */
export function presortedAveragePrecision(sorted: PresortedRows, weights: RowWeights): number {
  const { order, positive, last } = sorted;
  const rows = positive.length;
  if (order === undefined && sorted.distinct) return precisionOf(sorted, weights);
  let [truePositives, predicted, sum, p] = [0, 0, 0, 0];
  for (let place = 0; place < rows; place++) {
    const weight = weights[order === undefined ? rows - 1 - place : (order[place] as number)] as number;
    p += weight * (positive[place] as number);
    predicted += weight;
    if (last[place] !== 1) continue;
    truePositives += p;
    if (p > 0) sum += p * (truePositives / predicted);
    p = 0;
  }
  return truePositives > 0 ? Math.min(1, sum / truePositives) : Number.NaN;
}

/** Without ties there is nothing to wait for, and nothing to foretell: each row adds what it has. */
function areaOf({ positive }: PresortedRows, weights: RowWeights): number {
  const rows = positive.length;
  let [above, negatives, pairs] = [NEXT_TO_NOTHING, NEXT_TO_NOTHING, NEXT_TO_NOTHING];
  for (let place = 0, row = rows - 1; place < rows; place++, row--) {
    const weight = weights[row] as number;
    const p = weight * (positive[place] as number);
    above += p;
    negatives += weight - p;
    pairs += (weight - p) * above;
  }
  return above > NEXT_TO_NOTHING && negatives > NEXT_TO_NOTHING ? Math.min(1, pairs / (above * negatives)) : Number.NaN;
}

function precisionOf({ positive }: PresortedRows, weights: RowWeights): number {
  const rows = positive.length;
  let [truePositives, predicted, sum] = [NEXT_TO_NOTHING, NEXT_TO_NOTHING, NEXT_TO_NOTHING];
  for (let place = 0, row = rows - 1; place < rows; place++, row--) {
    const weight = weights[row] as number;
    const p = weight * (positive[place] as number);
    truePositives += p;
    predicted += weight;
    sum += p * (truePositives / predicted);
  }
  return truePositives > NEXT_TO_NOTHING ? Math.min(1, sum / truePositives) : Number.NaN;
}

/**
 * Lost in any weight that is added to it. A sum that starts as a fraction is kept as a double from the first row on; one
 * that starts as 0 is kept as a whole number and tested for overflow at each step, which takes three times as long.
 */
const NEXT_TO_NOTHING = Number.MIN_VALUE;

function descending(scores: Float64Array, some: Uint32Array | undefined): Uint32Array {
  if (some === undefined) return argsort(scores).reverse();
  const own = Float64Array.from(some, (row) => scores[row] as number);
  return argsort(own)
    .reverse()
    .map((place) => some[place] as number);
}

function isAscending(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (!((values[i - 1] as number) <= (values[i] as number))) return false;
  return true;
}

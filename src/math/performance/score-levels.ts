import { argsort } from '../order.ts';

/** Rows of a binary question. */
export interface BinarySample {
  /** 1 is positive, anything else negative. */
  readonly truth: Float64Array;
  readonly scores: Float64Array;
  /** Non-negative; rows of weight 0 count for nothing. */
  readonly weights?: Float64Array | undefined;
}

/** Called once per distinct score, highest first, with the weight of the positives and negatives that have it. */
export type LevelVisitor = (score: number, positives: number, negatives: number) => void;

/** Walks the distinct scores downwards: everything that ranks (ROC, precision-recall, DeLong) is a sum over these. */
export function walkLevels(sample: BinarySample, visit: LevelVisitor): void {
  if (sample.weights === undefined) walkUnweighted(sample, visit);
  else walkWeighted(sample, sample.weights, visit);
}

/** Total weight of the positives and of the negatives. */
export function classTotals(sample: Pick<BinarySample, 'truth' | 'weights'>): { positives: number; negatives: number } {
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < sample.truth.length; i++) {
    const weight = sample.weights === undefined ? 1 : (sample.weights[i] as number);
    if (sample.truth[i] === 1) positives += weight;
    else negatives += weight;
  }
  return { positives, negatives };
}

/** Two native sorts and a merge: no index array, and faster than any sort that has to carry the labels. */
function walkUnweighted(sample: BinarySample, visit: LevelVisitor): void {
  const { positive, negative } = sortedByClass(sample);
  let p = positive.length - 1;
  let n = negative.length - 1;
  while (p >= 0 || n >= 0) {
    const score = p < 0 || (n >= 0 && (negative[n] as number) > (positive[p] as number)) ? negative[n] : positive[p];
    const startP = p;
    const startN = n;
    while (p >= 0 && positive[p] === score) p--;
    while (n >= 0 && negative[n] === score) n--;
    visit(score as number, startP - p, startN - n);
  }
}

function sortedByClass(sample: BinarySample): { positive: Float64Array; negative: Float64Array } {
  const { positives } = classTotals({ truth: sample.truth });
  const positive = new Float64Array(positives);
  const negative = new Float64Array(sample.truth.length - positives);
  let p = 0;
  let n = 0;
  for (let i = 0; i < sample.truth.length; i++) {
    const score = sample.scores[i] as number;
    if (Number.isNaN(score)) throw new RangeError(`score ${i} is NaN`);
    if (sample.truth[i] === 1) positive[p++] = score;
    else negative[n++] = score;
  }
  return { positive: positive.sort(), negative: negative.sort() };
}

function walkWeighted(sample: BinarySample, weights: Float64Array, visit: LevelVisitor): void {
  const { truth, scores } = sample;
  const order = argsort(scores);
  let i = order.length - 1;
  while (i >= 0) {
    const score = scores[order[i] as number] as number;
    if (Number.isNaN(score)) throw new RangeError(`score ${order[i]} is NaN`);
    let positives = 0;
    let negatives = 0;
    let rows = 0;
    for (; i >= 0 && scores[order[i] as number] === score; i--) {
      const row = order[i] as number;
      const weight = weights[row] as number;
      if (weight === 0) continue;
      rows++;
      if (truth[row] === 1) positives += weight;
      else negatives += weight;
    }
    if (rows > 0) visit(score, positives, negatives);
  }
}

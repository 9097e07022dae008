import { argsort } from '../order.ts';

/** Rows that a map from stated to recalibrated probabilities is fitted on. */
export interface CalibrationRows {
  /** Stated probability of an event, in [0, 1]. */
  readonly scores: Float64Array;
  /** 1 where the event came true, else 0. */
  readonly truth: Float64Array;
  readonly weights?: Float64Array | undefined;
}

/** p -> 1 / (1 + exp(-(slope x logit(p) + intercept))); slope 1 and intercept 0 leave p as it is. */
export interface SigmoidMap {
  readonly slope: number;
  readonly intercept: number;
}

/** Linear between the points, constant outside; `x` ascending, `y` not falling, equally many. */
export interface StepMap {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Nearest to 0 and 1 that a probability's log-odds are taken at: the double's own precision, as in log loss. */
const NEAREST = 2 ** -52;
const MOST_STEPS = 100;

/** ln(p / (1 - p)), p held inside (0, 1). */
export function logit(p: number): number {
  const held = Math.min(1 - NEAREST, Math.max(NEAREST, p));
  return Math.log(held) - Math.log1p(-held);
}

export function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/**
 * Platt's sigmoid over the log-odds of the stated probability, with his targets (N+ + 1) / (N+ + 2) and 1 / (N- + 2) in
 * place of 1 and 0, by Newton's method with halved steps. Sources: Platt 1999; Lin, Lin and Weng 2007.
 */
export function fitSigmoid({ scores, truth, weights }: CalibrationRows): SigmoidMap {
  const x = scores.map(logit);
  const weight = (row: number) => weights?.[row] ?? 1;
  let [positive, negative] = [0, 0];
  for (const [row, label] of truth.entries()) {
    if (label === 1) positive += weight(row);
    else negative += weight(row);
  }
  const [high, low] = [(positive + 1) / (positive + 2), 1 / (negative + 2)];
  const rows = { x, target: truth.map((label) => (label === 1 ? high : low)), weight };
  let at: SigmoidMap = { slope: 0, intercept: Math.log((positive + 1) / (negative + 1)) };
  let loss = sigmoidLoss(rows, at);
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = newtonMove(rows, at);
    const next = halvedStep(rows, { at, move, loss });
    if (next === undefined) return at;
    const gained = loss - next.loss;
    [at, loss] = [next.at, next.loss];
    if (gained <= 1e-15 * Math.abs(loss)) return at;
  }
  return at;
}

/** Pool adjacent violators over rows with equal scores joined, kept as the ends of its steps. Source: Barlow et al. 1972. */
export function fitIsotonic(rows: CalibrationRows): StepMap {
  const blocks: Block[] = [];
  for (const point of joinedScores(rows)) {
    blocks.push(point);
    for (let last = blocks.length - 1; last > 0; last--) {
      const [before, after] = [blocks[last - 1] as Block, blocks[last] as Block];
      if (before.sum / before.weight < after.sum / after.weight) break;
      blocks.splice(last - 1, 2, {
        from: before.from,
        to: after.to,
        weight: before.weight + after.weight,
        sum: before.sum + after.sum,
      });
    }
  }
  const ends = blocks.flatMap(({ from, to, weight, sum }) => {
    const y = sum / weight;
    return from === to
      ? [{ x: from, y }]
      : [
          { x: from, y },
          { x: to, y },
        ];
  });
  return { x: ends.map(({ x }) => x), y: ends.map(({ y }) => y) };
}

export function applySigmoid({ slope, intercept }: SigmoidMap, p: number): number {
  return sigmoid(slope * logit(p) + intercept);
}

export function applySteps({ x, y }: StepMap, p: number): number {
  const last = x.length - 1;
  if (p <= (x[0] as number)) return y[0] as number;
  if (p >= (x[last] as number)) return y[last] as number;
  let [below, above] = [0, last];
  while (above - below > 1) {
    const middle = (below + above) >>> 1;
    if ((x[middle] as number) <= p) below = middle;
    else above = middle;
  }
  const [x0, x1, y0, y1] = [x[below], x[above], y[below], y[above]] as [number, number, number, number];
  return y0 + ((y1 - y0) * (p - x0)) / (x1 - x0);
}

interface SigmoidRows {
  readonly x: Float64Array;
  readonly target: Float64Array;
  readonly weight: (row: number) => number;
}

/** Cross entropy, from the side on which nothing overflows. */
function sigmoidLoss({ x, target, weight }: SigmoidRows, { slope, intercept }: SigmoidMap): number {
  let loss = 0;
  for (let row = 0; row < x.length; row++) {
    const z = slope * (x[row] as number) + intercept;
    const softplus = z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
    loss += weight(row) * (softplus - (target[row] as number) * z);
  }
  return loss;
}

/** Against the gradient, by the inverse of the second derivatives with a hair on their diagonal. */
function newtonMove({ x, target, weight }: SigmoidRows, { slope, intercept }: SigmoidMap): SigmoidMap {
  let [gs, gi, ss, si, ii] = [0, 0, 1e-12, 0, 1e-12];
  for (let row = 0; row < x.length; row++) {
    const at = x[row] as number;
    const p = sigmoid(slope * at + intercept);
    const [pull, curve] = [weight(row) * (p - (target[row] as number)), weight(row) * p * (1 - p)];
    gs += pull * at;
    gi += pull;
    ss += curve * at * at;
    si += curve * at;
    ii += curve;
  }
  const determinant = ss * ii - si * si;
  return { slope: -(ii * gs - si * gi) / determinant, intercept: -(ss * gi - si * gs) / determinant };
}

interface Step {
  readonly at: SigmoidMap;
  readonly move: SigmoidMap;
  readonly loss: number;
}

function halvedStep(rows: SigmoidRows, { at, move, loss }: Step): Pick<Step, 'at' | 'loss'> | undefined {
  for (let size = 1; size >= 1e-10; size /= 2) {
    const tried = { slope: at.slope + size * move.slope, intercept: at.intercept + size * move.intercept };
    const found = sigmoidLoss(rows, tried);
    if (found < loss) return { at: tried, loss: found };
  }
  return undefined;
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly sum: number;
}

/** One block per score, ascending; rows of weight 0 are no evidence. */
function joinedScores({ scores, truth, weights }: CalibrationRows): readonly Block[] {
  const blocks: Block[] = [];
  for (const row of argsort(scores)) {
    const weight = weights?.[row] ?? 1;
    if (!(weight > 0)) continue;
    const at = scores[row] as number;
    const sum = weight * (truth[row] as number);
    const last = blocks.at(-1);
    if (last?.from !== at) blocks.push({ from: at, to: at, weight, sum });
    else blocks[blocks.length - 1] = { ...last, weight: last.weight + weight, sum: last.sum + sum };
  }
  return blocks;
}

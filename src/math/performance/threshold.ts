/** Decisions of a binary task at one threshold, as summed weights. */
export interface DecisionCounts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export interface ScoredRows {
  /** 1 is positive. */
  readonly truth: Float64Array;
  /** P(positive), in [0, 1]. */
  readonly scores: Float64Array;
  readonly weights?: Float64Array | undefined;
}

/** What is to be as large as possible. */
export type Objective = (counts: DecisionCounts) => number;

/** Harmonic mean of precision and recall; 0/0 is 0. */
export const f1Objective: Objective = ({ truePositives, falsePositives, falseNegatives }) =>
  share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);

/** Mean of true positive and true negative rate. */
export const balancedObjective: Objective = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) =>
  (share(truePositives, truePositives + falseNegatives) + share(trueNegatives, trueNegatives + falsePositives)) / 2;

/** Minus what the errors cost together. */
export function costObjective(costs: { readonly falsePositive: number; readonly falseNegative: number }): Objective {
  return (counts) => 0 - costs.falsePositive * counts.falsePositives - costs.falseNegative * counts.falseNegatives;
}

/** Sums at one threshold; positive is `score >= threshold`. */
export function countsAt({ truth, scores, weights }: ScoredRows, threshold: number): DecisionCounts {
  const sums = [0, 0, 0, 0];
  for (let i = 0; i < truth.length; i++) {
    const place = (truth[i] === 1 ? 0 : 2) + ((scores[i] as number) >= threshold ? 0 : 1);
    sums[place] = (sums[place] as number) + (weights?.[i] ?? 1);
  }
  const [truePositives = 0, falseNegatives = 0, falsePositives = 0, trueNegatives = 0] = sums;
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}

/**
 * The threshold in [0, 1] at which the objective is largest. Candidates: 0, the middle between each two neighbouring
 * scores, and one above the highest score where there is room below 1. Of equals the one nearest to 0.5, then the lower.
 */
export function bestThreshold(
  rows: ScoredRows,
  objective: Objective,
): { readonly threshold: number; readonly reached: number } {
  const order = Uint32Array.from(rows.scores.keys()).sort((a, b) => scoreOf(rows, b) - scoreOf(rows, a));
  const sums = { ...countsAt(rows, Number.POSITIVE_INFINITY) };
  const top = order.length === 0 ? 0 : scoreOf(rows, order[0] as number);
  let best = { threshold: (1 + top) / 2, reached: top < 1 ? objective(sums) : Number.NEGATIVE_INFINITY };
  for (const [i, row] of order.entries()) {
    move(sums, rows.truth[row] === 1, rows.weights?.[row] ?? 1);
    const here = scoreOf(rows, row);
    const next = order[i + 1];
    const below = next === undefined ? undefined : scoreOf(rows, next);
    if (below === here) continue;
    const candidate = { threshold: below === undefined ? 0 : between(below, here), reached: objective(sums) };
    if (isBetter(candidate, best)) best = candidate;
  }
  return best;
}

function scoreOf({ scores }: ScoredRows, row: number): number {
  return scores[row] as number;
}

/** One more row on the positive side. */
function move(sums: { -readonly [K in keyof DecisionCounts]: number }, positive: boolean, weight: number): void {
  if (positive) {
    sums.truePositives += weight;
    sums.falseNegatives -= weight;
  } else {
    sums.falsePositives += weight;
    sums.trueNegatives -= weight;
  }
}

/** Neighbouring doubles have no middle; the upper one divides them too. */
function between(low: number, high: number): number {
  const middle = low + (high - low) / 2;
  return middle > low ? middle : high;
}

interface Candidate {
  readonly threshold: number;
  readonly reached: number;
}

const SLACK = 1e-12;

function isBetter(one: Candidate, other: Candidate): boolean {
  if (Math.abs(one.reached - other.reached) > SLACK) return one.reached > other.reached;
  const gap = Math.abs(one.threshold - 0.5) - Math.abs(other.threshold - 0.5);
  return gap < 0 || (gap === 0 && one.threshold < other.threshold);
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Parts of the records about one model: what its file says, what its folds gave, what its errors are. */

import type { Digest } from './hash.ts';
import type { FlippedSlices } from './slice-records.ts';

/** How an interval was found, as it is printed. */
export type IntervalMethod =
  /** Score interval of a share (Wilson 1927). */
  | 'Wilson'
  /** Normal, with the variance of DeLong, DeLong and Clarke-Pearson (1988). */
  | 'DeLong'
  /** A difference or ratio from the bounds of its two parts (Newcombe 1998, Donner and Zou 2012). */
  | 'MOVER'
  /** Bias-corrected and accelerated (Efron 1987). */
  | 'bootstrap BCa'
  | 'bootstrap percentile'
  /** Lower bounds less the noise, upper bounds percentile: for numbers that noise alone only ever raises. */
  | 'bootstrap centred';

/** Where the true value lies, given the rows that were drawn: of 100 such intervals about 100 x `level` hold it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Two-sided confidence, in (0, 1): 0.95. */
  readonly level: number;
  readonly method: IntervalMethod;
  /** Bootstrap: how often was drawn, from which seed, and what: `rows`, `groups of household_id`, `runs of 12 rows in order of observed_at`. */
  readonly resamples?: number;
  readonly seed?: number;
  readonly units?: string;
  /**
   * One-sided bounds: the value below which the true one lies with each confidence of `CONFIDENCES`, ascending. What gates
   * judge on; absent where no gate can.
   */
  readonly bounds?: readonly number[];
}

/**
 * A number, or the reason why there is none. Never NaN. A number from a sample has an interval; where it has none, `unsure`
 * says why.
 */
export type Estimate =
  | { readonly kind: 'value'; readonly value: number; readonly interval?: Interval; readonly unsure?: string }
  | { readonly kind: 'not-estimable'; readonly reason: string; readonly needs?: string };

export interface TensorSignature {
  readonly name: string;
  /** `float`, `double`, `int64`, `string`, `bool`, as ONNX names them; `sequence(map)` and the like for what is no tensor. */
  readonly type: string;
  /** Sides; null where any size goes. */
  readonly shape: readonly (number | null)[];
}

export interface ModelSignature {
  readonly inputs: readonly TensorSignature[];
  readonly outputs: readonly TensorSignature[];
  /** Class names in the order of the model's probabilities, where the model states them. */
  readonly classes?: readonly string[];
}

/** One metric over the folds of a cross-validation. */
export interface FoldMetric {
  readonly metric: string;
  readonly version: number;
  readonly definition: string;
  readonly better: 'higher' | 'lower';
  /** One per fold. */
  readonly folds: readonly Estimate[];
  /** Mean of the folds; not estimable where one fold is not. */
  readonly mean: Estimate;
  /** Sample standard deviation (n - 1) of the folds. */
  readonly deviation: Estimate;
}

export interface CrossValidation {
  readonly folds: number;
  /** How a training row finds its fold, and how a fold is scored, in words. */
  readonly rule: string;
  /** Rows scored in each fold. */
  readonly rows: readonly number[];
  readonly metrics: readonly FoldMetric[];
}

/** One class of a multiclass task, or the classes with too few rows together. */
export interface ClassResult {
  readonly name: string;
  /** Rows that truly have the class, and rows decided to have it. */
  readonly rows: number;
  readonly decided: number;
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
}

/** What each feature is worth to a model. */
export interface FeatureImportance {
  readonly method: 'permutation';
  readonly metric: string;
  readonly repeats: number;
  /** Held-out rows that it rests on: the first of them where there are many. */
  readonly rows: number;
  /** The metric on these rows as they are. */
  readonly baseline: number;
  /** By falling mean: how much worse the metric gets without the feature. Deviation: population, over the repeats. */
  readonly features: readonly { readonly name: string; readonly mean: number; readonly deviation: number }[];
  /** Features that say much the same, dealt out together: their importance as one. By falling mean. */
  readonly groups?: readonly { readonly names: readonly string[]; readonly mean: number; readonly deviation: number }[];
  /** Association from which features are in one group. */
  readonly correlation?: number;
}

/** How far predictions are off for each group, for tasks that decide about no positive class. */
export interface GroupErrors {
  readonly by: readonly string[];
  readonly minGroup: number;
  /** What `values` hold, in their order: `mean error`, `accuracy`. */
  readonly measures: readonly string[];
  readonly groups: readonly {
    readonly group: readonly string[];
    readonly rows: number;
    readonly values: readonly Estimate[];
  }[];
}

/** The threshold that decides, and how it was found. */
export interface DecisionThreshold {
  readonly value: number;
  /** `given in the spec`, `maximises f1 on 80 validation rows`. */
  readonly rule: string;
  /** Validation rows that it was chosen on; absent when the spec gives it. */
  readonly chosenOn?: { readonly rows: number; readonly objective: string; readonly reached: number };
}

/** What the errors on the test rows cost, in the unit of the spec's costs. */
export interface DecisionCosts {
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly total: number;
  readonly perRow: number;
  /** Of the costs per row. */
  readonly interval?: Interval;
}

/** One metric of the candidate beside that of the model in production, on the same rows. */
export interface MetricComparison {
  readonly metric: string;
  readonly version: number;
  readonly better: 'higher' | 'lower';
  readonly candidate: Estimate;
  readonly production: Estimate;
  /** How much better the candidate is, in the unit of the metric: positive is better, whichever way the metric goes. */
  readonly gain: Estimate;
  /** Two-sided p-value of no difference, the test that gave it, and Holm's correction over all metrics compared. */
  readonly test?: {
    readonly name: 'DeLong' | 'McNemar' | 'paired bootstrap';
    readonly pvalue: number;
    readonly corrected: number;
  };
  /** By the corrected p-value at 5 %; `same` where no row tells the two apart. */
  readonly standing: 'better' | 'worse' | 'same' | 'cannot tell';
  /** Rows on which a difference like this one would be seen in 4 of 5 cases, corrected too; where it cannot be told. */
  readonly needs?: number;
}

/** A change of one rate of one group against production; positive where the candidate's is higher. */
export interface GroupChange {
  readonly group: readonly string[];
  readonly rows: number;
  readonly selectionRate: Estimate;
  readonly truePositiveRate: Estimate;
  readonly falsePositiveRate: Estimate;
}

/** The candidate against what serves in production, scored again on the same rows. */
export interface ProductionComparison {
  readonly kind: 'ProductionComparison';
  readonly schemaVersion: 1;
  readonly model: string;
  /** Of the evaluation that the candidate's numbers are from. */
  readonly evaluationKey: Digest;
  /** What serves in production, and the digest of its bundle. */
  readonly version: string;
  readonly bundle: Digest;
  readonly rows: number;
  /** In words: which rows and metric code production was scored on, and why again. */
  readonly scored: string;
  /** How far the training rows of each feature moved from production's reference profile; where both have one. */
  readonly drift?: readonly { readonly column: string; readonly psi: number }[];
  /** Why there is no comparison, where there is none. */
  readonly unable?: string;
  readonly metrics: readonly MetricComparison[];
  /** Rows decided right by both, by one of them, by none; classification only. */
  readonly decisions?: {
    readonly both: number;
    readonly onlyCandidate: number;
    readonly onlyProduction: number;
    readonly neither: number;
  };
  readonly groups: readonly { readonly by: readonly string[]; readonly groups: readonly GroupChange[] }[];
  /** Classification, where slices are looked for. */
  readonly slices?: FlippedSlices;
}

/** Parts of the records about one model: what its file says, what its folds gave, what its errors are. */

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

/** Parts of an evaluation that look at a model beside its metrics. */
import type { Estimate } from './model-records.ts';

/** What recalibration did, on the test rows. */
export interface Recalibration {
  readonly method: 'platt' | 'isotonic';
  /** Validation rows that it was fitted on. */
  readonly rows: number;
  /** With the model's own probabilities, and with the recalibrated ones that decide. */
  readonly metrics: readonly {
    readonly metric: string;
    readonly better: 'higher' | 'lower';
    readonly before: Estimate;
    readonly after: Estimate;
  }[];
}

/** Sets of classes, or intervals around a value, made to hold the truth in a share of the rows. */
export interface ConformalCoverage {
  /** The share asked for, in (0, 1). */
  readonly coverage: number;
  /** What is inside, in words: `classes with a probability of at least 0.21`. */
  readonly rule: string;
  /** Validation rows that the rule rests on. */
  readonly rows: number;
  readonly testRows: number;
  /** Share of the test rows whose truth is inside. */
  readonly held: Estimate;
  /** Mean number of classes in a set, or width of an interval; absent where everything is inside. */
  readonly size?: number;
  /** Test rows by the number of classes in their set; classes only. */
  readonly sizes?: readonly { readonly classes: number; readonly rows: number }[];
  /** The share held in each group that is large enough to judge. */
  readonly groups: readonly {
    readonly by: readonly string[];
    readonly group: readonly string[];
    readonly rows: number;
    readonly held: Estimate;
  }[];
  /** What takes from the promise, where something does. */
  readonly caution?: string;
}

/** What the probabilities alone promise of the decisions on the test rows, beside what came true. */
export interface ExpectedResult {
  readonly rows: number;
  readonly metrics: readonly ExpectedMetric[];
}

export interface ExpectedMetric {
  readonly metric: string;
  /** Where the probabilities are right; `low` to `high` holds 95 % of what labels drawn from them would give. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** With the labels, each row counting once. */
  readonly realised: number;
}

/** SHAP values: how much of an output each feature makes, against rows in which it takes other rows' values. */
export interface Attributions {
  /** `additive`: exact, the features add up. `coalitions`: exact, over all sets of them. `sampled`: seeded permutations. */
  readonly method: 'additive' | 'coalitions' | 'sampled';
  /** Permutations walked for each row; sampled only. */
  readonly permutations?: number;
  /** What values are measured in: `log-odds of yes`. */
  readonly unit: string;
  /** Test rows explained, and test rows that stand for a feature left out. */
  readonly rows: number;
  readonly background: number;
  readonly seed: number;
  /** Mean output over the background; tasks with one output. */
  readonly base?: number;
  /**
   * By falling mean of the values' sizes, over the rows and, where there are several, the classes. `error`: standard error, of
   * which rows were explained and of the sampling.
   */
  readonly features: readonly { readonly name: string; readonly mean: number; readonly error?: number }[];
  readonly examples: readonly AttributedRow[];
}

/** One row of those explained; values as bands of ten rows or more, and none that would point at a person. */
export interface AttributedRow {
  /** Where it stands among the rows explained, by output: `lowest`, `25 % from below`. */
  readonly place: string;
  /** P(positive), the probability of the class decided, or the value. */
  readonly output: number;
  /** What is explained, where there are several classes. */
  readonly about?: string;
  /** The features that make most of it, and what all others make together; with a standard error where parts are sampled. */
  readonly parts: readonly {
    readonly name: string;
    readonly value: string;
    readonly part: number;
    readonly error?: number;
  }[];
  readonly rest: number;
}

/** How predictions move with one feature, all others as they are. */
export interface PartialDependence {
  /** Test rows that the means are over. */
  readonly rows: number;
  /** What the means are of, one or more: `P(yes)`. */
  readonly outputs: readonly string[];
  readonly features: readonly {
    readonly name: string;
    readonly points: readonly {
      /** A number, or the name of a category. */
      readonly at: number | string;
      /** One per output. */
      readonly means: readonly number[];
    }[];
  }[];
}

/** What reweighing the training rows did: two fits that differ in nothing else, on the same validation rows. */
export interface ReweighEffect {
  readonly by: readonly string[];
  readonly rows: number;
  /** From which probability on both decide positive; binary tasks. */
  readonly threshold?: number;
  /** What the groups' numbers are: the share decided positive, or decided right. */
  readonly rate: 'selected' | 'accuracy';
  readonly groups: readonly {
    readonly group: readonly string[];
    readonly rows: number;
    readonly without: Estimate;
    readonly with: Estimate;
  }[];
  /** Between the groups' rates, in the convention of fairlearn: largest less smallest, smallest over largest. */
  readonly gaps: readonly { readonly measure: string; readonly without: number; readonly with: number }[];
  readonly metrics: readonly {
    readonly metric: string;
    readonly better: 'higher' | 'lower';
    readonly without: Estimate;
    readonly with: Estimate;
  }[];
}

/** What a metric loses when something happens to the test rows. */
export interface Robustness {
  readonly metric: string;
  readonly better: 'higher' | 'lower';
  readonly rows: number;
  /** On the rows as they are. */
  readonly baseline: Estimate;
  /** `loss`: how much worse, in the unit of the metric; `value`: the metric then. */
  readonly losses: readonly { readonly what: string; readonly value: Estimate; readonly loss: Estimate }[];
}

/** Groups against a privileged one, in the convention of AIF360: signed, the group less (or over) the privileged one. */
export interface PrivilegeComparison {
  readonly privileged: readonly string[];
  /** How it was taken: `named in the spec`, `the largest group`. */
  readonly chosen: string;
  readonly groups: readonly {
    readonly group: readonly string[];
    readonly rows: number;
    /** statistical_parity_difference */
    readonly selectionDifference: Estimate;
    /** disparate_impact */
    readonly selectionRatio: Estimate;
    /** equal_opportunity_difference */
    readonly opportunityDifference: Estimate;
    /** average_odds_difference */
    readonly averageOddsDifference: Estimate;
  }[];
}

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

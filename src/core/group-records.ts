/** What is said of a number, and of the groups of people that it is held against. */

import type { PrivilegeComparison } from './examined-records.ts';
import type { Estimate } from './model-records.ts';

export interface MetricResult {
  readonly metric: string;
  readonly version: number;
  /** The exact definition and variant, so that a reader can re-derive the number. */
  readonly definition: string;
  readonly better: 'higher' | 'lower';
  readonly estimate: Estimate;
  /** Rows the number rests on. */
  readonly rows: number;
}

export interface GroupResult {
  /** Value per sensitive column, in the order of `by`. */
  readonly group: readonly string[];
  readonly rows: number;
  readonly positives: number;
  readonly selectionRate: Estimate;
  readonly truePositiveRate: Estimate;
  readonly falsePositiveRate: Estimate;
  /** Test rows in all on which every rate of the group could be judged, at its share of them; where one cannot. */
  readonly needs?: number;
}

export interface FairnessResult {
  /** One column, or several for their intersection. */
  readonly by: readonly string[];
  readonly minGroup: number;
  readonly groups: readonly GroupResult[];
  readonly measures: readonly MetricResult[];
  /** Each group against a privileged one; where two groups or more are large enough. */
  readonly against?: PrivilegeComparison;
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
    /** Test rows in all of which the group has the least size, at its share of them; where it is smaller. */
    readonly needs?: number;
  }[];
}

/** A change of one rate of one group against production; positive where the candidate's is higher. */
export interface GroupChange {
  readonly group: readonly string[];
  readonly rows: number;
  readonly selectionRate: Estimate;
  readonly truePositiveRate: Estimate;
  readonly falsePositiveRate: Estimate;
}

/** What is said of a candidate beside the model that serves in production. */

import type { GroupChange } from './group-records.ts';
import type { Digest } from './hash.ts';
import type { Estimate } from './model-records.ts';
import type { FlippedSlices } from './slice-records.ts';

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

/**
 * The records that flow between stages. Frozen JSON, each with `kind` and `schemaVersion`, written to the run folder,
 * so that any stage can be repeated alone. Nothing reads forward: a stage's input names the earlier records it may read.
 */
import type { ProductionComparison } from './comparison-records.ts';
import type { EvaluationCurves } from './curve-records.ts';
import type { DataReport } from './data-records.ts';
import type {
  Attributions,
  ConformalCoverage,
  ExpectedResult,
  PartialDependence,
  Recalibration,
  ReweighEffect,
  Robustness,
} from './examined-records.ts';
import type { FairnessResult, GroupErrors, MetricResult } from './group-records.ts';
import type { Digest } from './hash.ts';
import type {
  ClassResult,
  CrossValidation,
  DecisionCosts,
  DecisionThreshold,
  FeatureImportance,
  ModelSignature,
} from './model-records.ts';
import type { WorstSlices } from './slice-records.ts';
import type { Finding } from './verdict-records.ts';

export type * from './comparison-records.ts';
export type * from './data-records.ts';
export type * from './examined-records.ts';
export type * from './group-records.ts';
export type {
  ClassResult,
  CrossValidation,
  DecisionCosts,
  DecisionThreshold,
  Estimate,
  FeatureImportance,
  FoldMetric,
  Interval,
  IntervalMethod,
  ModelSignature,
  TensorSignature,
} from './model-records.ts';
export type * from './slice-records.ts';
export type * from './verdict-records.ts';

export type Task = 'binary' | 'multiclass' | 'regression';

/** One declared input of a key: `data.source data/wages.csv` -> `blob 3f2a...`. */
export interface KeyInput {
  readonly name: string;
  readonly value: string;
}

/** Why a key differs from the base's, or why a known key still needs work. */
export interface Reason {
  /** The input that changed, or `first run`, `no stored run`. */
  readonly input: string;
  readonly before?: string;
  readonly after?: string;
  readonly costs: 'training' | 'evaluation' | 'judgement';
}

export type PlanAction =
  /** The train key is unknown: train, evaluate, judge. */
  | 'train'
  /** The bundle is known, the evaluation key is not. */
  | 'evaluate'
  /** Bundle and evaluation are known: judge only. */
  | 'reuse'
  /** The spec was deleted. */
  | 'remove';

export interface PlanEntry {
  readonly model: string;
  /** Path of the spec, from the root of the repository. */
  readonly spec: string;
  /** Blob id of the spec at head; absent when removed. */
  readonly specBlob?: string;
  readonly change: 'added' | 'modified' | 'unchanged' | 'removed';
  readonly action: PlanAction;
  readonly reasons: readonly Reason[];
  /** Digest of `trainInputs`; absent when removed. */
  readonly trainKey?: Digest;
  readonly trainInputs: readonly KeyInput[];
  /** Digest of the evaluation's inputs without the bundle; the evaluation key is the digest of both. */
  readonly evaluationInputsKey?: Digest;
  readonly evaluationInputs: readonly KeyInput[];
  /** The known bundle, for `evaluate` and `reuse`. */
  readonly bundle?: Digest;
  /** Median of the seconds that earlier trainings of this model took, over `runs` of them. */
  readonly earlier?: { readonly seconds: number; readonly runs: number };
}

export interface Plan {
  readonly kind: 'Plan';
  readonly schemaVersion: 1;
  /** Commit that the change is compared with (merge base), absent in a repository without history. */
  readonly base?: string;
  /** Commit under review, absent when the working tree was planned; `tree` is what was read. */
  readonly head?: string;
  readonly tree: string;
  readonly entries: readonly PlanEntry[];
  /** Number of specs that the change does not affect. */
  readonly unaffected: number;
  readonly findings: readonly Finding[];
}

export interface EpochRecord {
  readonly epoch: number;
  readonly loss: number;
  readonly validationLoss?: number;
}

export interface BundleFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly size: number;
  readonly sha256: Digest;
}

/** What a model is named by: the digest of this record's canonical JSON. Holds nothing that differs between equal runs. */
export interface BundleManifest {
  readonly kind: 'Bundle';
  readonly schemaVersion: 1;
  readonly model: string;
  readonly trainKey: Digest;
  readonly format: string;
  readonly task: Task;
  readonly classes: readonly string[];
  readonly inputs: readonly { readonly name: string; readonly type: 'numeric' | 'category' | 'boolean' | 'image' }[];
  /** What the model file itself says it takes and gives, for formats that say so. */
  readonly signature?: ModelSignature;
  readonly files: readonly BundleFile[];
}

export interface TrainedModel {
  readonly kind: 'TrainedModel';
  readonly schemaVersion: 1;
  readonly model: string;
  readonly trainKey: Digest;
  readonly bundle: Digest;
  readonly bundleBytes: number;
  readonly manifest: BundleManifest;
  readonly trainer: { readonly id: string; readonly version: number; readonly backend: string };
  readonly seed: number;
  readonly rows: { readonly train: number; readonly validation: number };
  readonly history: readonly EpochRecord[];
  readonly seconds: number;
  /** Epoch from which an interrupted training went on; absent when it ran through. */
  readonly resumedFrom?: number;
  readonly trainedAt: string;
  /** Recorded, never keyed. */
  readonly environment: Readonly<Record<string, string>>;
  readonly data: DataReport;
  /** What a training program says about itself: shown as its claims, and nothing is computed with them. */
  readonly claimed?: Readonly<Record<string, number>>;
  /** Who says what cannot be checked of it: backend, times, losses, folds and environment. Absent: this very process. */
  readonly toldBy?: 'the training job';
  /** Trainings on parts of the training rows, where the spec asks for them. */
  readonly crossValidation?: CrossValidation;
  /** What reweighing did, where the spec asks for it. */
  readonly reweighing?: ReweighEffect;
}

/** What serves in production, as far as a candidate is compared with it. */
export interface ServingModel {
  readonly kind: 'ServingModel';
  readonly schemaVersion: 1;
  /** `v1.4.0`. */
  readonly version: string;
  readonly trained: TrainedModel;
  /** At which it decides; binary tasks. */
  readonly threshold?: number;
  /** Of its own evaluation, to say whether options or metric code are others now. */
  readonly evaluationKey?: Digest;
}

export interface LatencyResult {
  /** Milliseconds to predict one row, preprocessing included. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly calls: number;
  readonly on: string;
}

export interface Evaluation {
  readonly kind: 'Evaluation';
  readonly schemaVersion: 1;
  readonly model: string;
  readonly bundle: Digest;
  readonly evaluationKey: Digest;
  readonly task: Task;
  readonly rows: number;
  /** Rows of the positive class, for binary tasks. */
  readonly positives?: number;
  readonly decision: string;
  /** Binary tasks. */
  readonly threshold?: DecisionThreshold;
  /** Binary tasks whose spec says what errors cost. */
  readonly costs?: DecisionCosts;
  readonly metrics: readonly MetricResult[];
  /** Multiclass tasks. */
  readonly classes?: readonly ClassResult[];
  readonly fairness: readonly FairnessResult[];
  /** Multiclass and regression tasks with sensitive columns. */
  readonly groupErrors?: readonly GroupErrors[];
  /** Against what serves in production, beside the evaluation once it is made; absent while nothing serves. */
  readonly comparison?: ProductionComparison;
  readonly slices?: WorstSlices;
  /** Where the spec asks for it. */
  readonly importance?: FeatureImportance;
  /** Where the bundle recalibrates the model's probabilities. */
  readonly recalibration?: Recalibration;
  /** Where the spec asks for it. */
  readonly conformal?: ConformalCoverage;
  /** What the probabilities promise without labels, beside what came true; classification. */
  readonly expected?: ExpectedResult;
  /** Where the spec asks for SHAP values. */
  readonly attributions?: Attributions;
  /** Where the spec asks for it. */
  readonly dependence?: PartialDependence;
  /** Where the spec asks for it. */
  readonly robustness?: Robustness;
  /** What plots are drawn from. */
  readonly curves?: EvaluationCurves;
  readonly latency: LatencyResult;
  readonly size: { readonly bundleBytes: number };
  /** Evaluations that have been judged on the same rows by now, this one among them; added when it is judged, never stored. */
  readonly heldOutUses?: number;
  /** Whether training code could have read the test rows, and why. */
  readonly held: string;
  readonly seconds: number;
  /** What was known of the data when it was evaluated: newer than the training's where only checks were changed. */
  readonly data?: DataReport;
}

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface Report {
  readonly kind: 'Report';
  readonly schemaVersion: 1;
  readonly headline: string;
  /** Markdown of the pull request's comment, under 60,000 characters, without the marker. */
  readonly comment: string;
  /** Markdown of the step summary, under 1 MiB. */
  readonly summary: string;
  readonly check: {
    readonly conclusion: 'success' | 'failure' | 'neutral';
    readonly title: string;
    readonly summary: string;
    readonly annotations: readonly Annotation[];
  };
}

/** The contracts of plug-ins: one file each in its folder, one sorted line in that folder's `all.ts`. */
import type { Catalog, Described } from './catalog.ts';
import type { Check } from './check-plugin.ts';
import type { FilesJob, FilesOutcome } from './files-job.ts';
import type { JsonSchema } from './json.ts';
import type { ColumnData, InferenceEngine, ModelTensor, ObjectStore, TensorEngine } from './ports.ts';
import type { ProgramPorts } from './programs.ts';
import type {
  BundleManifest,
  CrossValidation,
  DataReport,
  EpochRecord,
  Estimate,
  Evaluation,
  IntervalMethod,
  Judgement,
  ModelSignature,
  Task,
} from './records.ts';
import type { Reweighing } from './reweighing.ts';

export type { Check, CheckJudgement, CheckMeasurement, CheckNumbers, CheckRows } from './check-plugin.ts';
export type { Reweighing, SharedSums } from './reweighing.ts';

/** Rows with labels and predictions, as a metric sees them. All arrays have `rows` entries unless said otherwise. */
export interface Predictions {
  readonly task: Task;
  readonly rows: number;
  /** Class index per row (binary: 1 is the positive class); the target's value for regression. */
  readonly truth: Float64Array;
  /**
   * Binary: P(positive), one per row. Multiclass: rows x classes, row-major, rows sum to 1. Regression: the prediction.
   */
  readonly scores: Float64Array;
  /** Class index decided for each row; equal to `scores` for regression. */
  readonly decisions: Float64Array;
  /** Number of classes; 0 for regression. */
  readonly classes: number;
  /** Non-negative; absent means 1 for each row. */
  readonly weights?: Float64Array;
}

export interface Metric extends Described {
  readonly kind: 'performance';
  /** Raised when the same predictions would give another number; part of the evaluation key. */
  readonly version: number;
  readonly tasks: readonly Task[];
  readonly better: 'higher' | 'lower';
  /** Inclusive bounds of the value. */
  readonly range: readonly [number, number];
  /** The exact definition with its variant (base, bins, edges), printed beside every number. */
  readonly definition: string;
  compute(predictions: Predictions): Estimate;
  /**
   * The same number for other weights of the same rows, from work done once: what resampling calls a thousand times. NaN
   * where there is none. `predictions` have passed `compute`; their own weights do not count. When absent, `compute` is
   * asked each time.
   */
  reweighing?(predictions: Predictions): Reweighing;
  /** Bounds in closed form, right for rows drawn one by one and without weights; undefined where the form does not hold. */
  closedForm?(predictions: Predictions): ClosedForm | undefined;
  /**
   * For a number that is a sum of sizes of parts, which noise alone only ever raises: how far its parts move under other
   * weights, summed the same way. The number is raised by no more than that (triangle inequality).
   */
  noise?(predictions: Predictions): Reweighing;
}

export interface ClosedForm {
  readonly method: IntervalMethod;
  /** The value below which the true one lies with a confidence in (0, 1). */
  bound(confidence: number): number;
}

/** `selection`: share decided positive; `true positive` and `false positive`: the same among the truly positive, negative. */
export type RateKind = 'selection' | 'true positive' | 'false positive';

/** Weighted counts of one group's decisions; binary tasks only. */
export interface GroupCell {
  readonly group: readonly string[];
  readonly rows: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export interface FairnessMetric extends Described {
  readonly kind: 'fairness';
  readonly version: number;
  readonly better: 'higher' | 'lower';
  readonly range: readonly [number, number];
  readonly definition: string;
  /**
   * What is compared: the rates of every two groups, by their difference or their ratio; the worst pair over all rates
   * counts. Intervals follow from it; absent for a measure that is made in another way.
   */
  readonly compares?: { readonly by: 'difference' | 'ratio'; readonly rates: readonly RateKind[] };
  /** `cells` holds only the groups large enough to judge; fewer than two are not estimable. */
  compute(cells: readonly GroupCell[], overall: GroupCell): Estimate;
}

/** One column before and now, rows with a missing value left out. */
export type DriftSample =
  | { readonly type: 'numeric'; readonly reference: Float64Array; readonly current: Float64Array }
  /** Counts per category, in one order on both sides. */
  | { readonly type: 'category'; readonly reference: Float64Array; readonly current: Float64Array };

export interface DriftMeasure extends Described {
  readonly version: number;
  readonly types: readonly DriftSample['type'][];
  /** What the number is: a probability under "nothing changed", or how far apart the two sides are. */
  readonly scale: 'p-value' | 'distance';
  /** The default limit, and how a number must stand to it to mean drift. */
  readonly threshold: number;
  readonly drifts: 'below' | 'at or below' | 'at or above';
  readonly range: readonly [number, number];
  readonly definition: string;
  measure(sample: DriftSample): Estimate;
}

export interface GateContext {
  readonly evaluation: Evaluation;
  readonly data: DataReport;
  /** Of the training, where the spec asks for it. */
  readonly crossValidation?: CrossValidation;
  /** Sections of the model card that only people can write and nobody has: `card.limitations`, `risk`, `owners`. */
  readonly card?: { readonly missing: readonly string[] };
  /**
   * The gate's own p-value after correction for all gates of the change. Absent where the gate stands alone.
   */
  readonly corrected?: number;
}

/** `O` is the gate's mapping in the spec, without `onNotEstimable` and `waiver`, which every gate takes. */
export interface Gate<O = never> extends Described {
  /** The key that names the gate in YAML, as in `{metric: roc_auc, min: 0.75}`. */
  readonly id: string;
  /** Schema of the whole mapping, `additionalProperties: false` left to the assembler. */
  readonly schema: JsonSchema;
  /** The gate in words: `roc_auc at least 0.75`. */
  title(options: O): string;
  judge(options: O, context: GateContext): Judgement;
  /**
   * For gates that judge on an interval: the chance of numbers at least this bad where the requirement holds. Undefined where
   * there is no interval or it is not asked for. All of a change are corrected together, then handed back to `judge`.
   */
  pvalue?(options: O, context: GateContext): number | undefined;
  /** Whether `head` asks for less than `base`; both are options of this gate over the same subject. */
  loosened(base: O, head: O): boolean;
  /** What the gate is about, to pair gates of two revisions: `roc_auc`, `demographic_parity_ratio by gender`. */
  subject(options: O): string;
}

/** Encoded rows, row-major. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** rows x columns. */
  readonly x: Float32Array;
  /** Class index, or the target's value for regression. */
  readonly y: Float32Array;
  readonly weights?: Float32Array;
}

export interface Checkpoints {
  /** The newest complete checkpoint of this train key, if an earlier try left one. */
  load(): Promise<{ readonly epoch: number; readonly bytes: Uint8Array } | undefined>;
  /** Replaces the checkpoint in one step. */
  save(epoch: number, bytes: Uint8Array): Promise<void>;
}

export interface FitJob<O> {
  readonly options: O;
  readonly task: Task;
  readonly classes: readonly string[];
  readonly seed: number;
  readonly backend: string;
  readonly train: Matrix;
  readonly validation: Matrix;
  /** Height, width and channels, where the only feature is an image: a row's columns are its values in that order. */
  readonly image?: ImageShape;
  readonly checkpoints: Checkpoints;
  readonly tensors: TensorEngine;
  readonly onEpoch: (record: EpochRecord, epochs: number) => void;
  readonly signal: AbortSignal;
}

/** Height, width, channels. */
export type ImageShape = readonly [number, number, number];

export interface FitOutcome {
  /** Id of the model format that can load `files`. */
  readonly format: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly history: readonly EpochRecord[];
  readonly resumedFrom?: number;
}

interface TrainerFacts extends Described {
  /** Raised when the same inputs would give another model; part of the train key. */
  readonly version: number;
  readonly tasks: readonly Task[];
  /** Schema of `train.options`; every property has a default. */
  readonly schema: JsonSchema;
  /** Backends it can use, and specs may pin; the first is the default. */
  readonly backends: readonly string[];
  /**
   * Where the spec pins none: the first of these that the machine has, the last one being always there. The order is part
   * of the train key. The default alone when absent.
   */
  readonly unpinned?: readonly string[];
}

/** Learns from encoded rows, in this process. */
export interface Trainer<O = never> extends TrainerFacts {
  readonly takes?: 'matrix';
  fit(job: FitJob<O>): Promise<FitOutcome>;
}

/** Gets folders and gives files: a program of the change, or an artifact made elsewhere. */
export interface FilesTrainer<O = never> extends TrainerFacts {
  readonly takes: 'files';
  fit(job: FilesJob<O>): Promise<FilesOutcome>;
}

/** A loaded model: encoded rows in, probabilities or values out. */
export interface Predictor {
  /** `x` is rows x columns; the answer is rows x outputs (binary: 1 output, P(positive)), row-major. */
  predict(x: Float32Array, rows: number): Promise<Float64Array>;
  /** For bundles without preprocessing, whose model takes the features as they are; the same answer. */
  predictColumns?(columns: ReadonlyMap<string, ColumnData>, rows: number): Promise<Float64Array>;
  /** Calls over which latency is measured, where each starts a process; 200 otherwise. */
  readonly latencyCalls?: number;
  dispose(): void;
}

/** A loaded model as its file states it: tensors by name in and out. */
export interface TensorModel {
  readonly signature: ModelSignature;
  /** Throws `model-failed`. */
  run(inputs: ReadonlyMap<string, ModelTensor>, outputs: readonly string[]): Promise<ReadonlyMap<string, ModelTensor>>;
  /** The same loaded model over the features of the manifest; absent where its tensors are not those. */
  readonly rows?: Predictor;
  dispose(): void;
}

/** What models run on; made ready on first use. */
export interface ModelEngines {
  readonly tensors: TensorEngine;
  readonly inference: InferenceEngine;
  /** For models that are a program. */
  readonly programs: ProgramPorts;
}

export interface ModelFormat extends Described {
  /** Id of the native engine that has to be installed before `load`. */
  readonly engine?: string;
  /** What the model says about itself, kept in the manifest and compared on load. Throws `model-invalid` and `model-refused`. */
  signature?(files: ReadonlyMap<string, Uint8Array>): ModelSignature;
  load(manifest: BundleManifest, files: ReadonlyMap<string, Uint8Array>, engines: ModelEngines): Promise<Predictor>;
  /** For bundles without preprocessing, in formats whose files name their tensors. Throws what `load` throws. */
  loadTensors?(
    manifest: BundleManifest,
    files: ReadonlyMap<string, Uint8Array>,
    engines: ModelEngines,
  ): Promise<TensorModel>;
}

/** A kind of artifact store: from its options in `trainyard.yaml` to the port. */
export interface StoreKind<O = never> extends Described {
  readonly schema: JsonSchema;
  open(options: O, io: StoreIo): ObjectStore;
}

/** What stores may touch; stores do no I/O of their own. */
export interface StoreIo {
  /** Absolute path of the folder that holds the state folder, against which relative folders are read. */
  readonly root: string;
  readonly files: import('./ports.ts').Files;
  /** Absent where there is no network. */
  readonly openBucket?: (place: import('./ports.ts').BucketPlace) => import('./ports.ts').Bucket;
  /** Absent where there is no network. */
  readonly openRegistry?: (place: import('./registry.ts').RegistryPlace) => import('./registry.ts').Registry;
}

/** Every catalog of the program; wired in `app.ts` and handed to the stages that need one. */
export interface Catalogs {
  readonly metrics: Catalog<Metric>;
  readonly fairness: Catalog<FairnessMetric>;
  readonly checks: Catalog<Check>;
  readonly gates: Catalog<Gate>;
  readonly trainers: Catalog<Trainer | FilesTrainer>;
  readonly models: Catalog<ModelFormat>;
  readonly stores: Catalog<StoreKind>;
}

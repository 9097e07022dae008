/** The spec and the project as stages see them: validated, defaults filled in, positions kept. Plain JSON. */
import type { GpuDemand } from '../core/gpus.ts';
import type { Json } from '../core/json.ts';
import type { ObserverPlace } from '../core/observer.ts';
import type { LockedSource, OutsideRules } from '../core/outside.ts';
import type { Position, Task } from '../core/records.ts';
import type { RolloutPlan } from '../core/release-records.ts';

export type FeatureType = 'numeric' | 'category' | 'boolean' | 'image';

export interface ResolvedFeature {
  readonly name: string;
  readonly type: FeatureType;
  /** Images: height, width, channels. */
  readonly shape?: readonly [number, number, number];
  /** Images: numeric columns that hold the values, as `pixel_*`; otherwise one column of lists, called like the feature. */
  readonly columns?: string;
}

/** How the threshold is chosen on validation rows. */
export type ThresholdChoice =
  | { readonly by: 'costs' }
  | { readonly by: 'maximise'; readonly metric: 'f1' | 'balanced_accuracy' };

export interface ErrorCosts {
  readonly falsePositive: number;
  readonly falseNegative: number;
}

export interface ResolvedGate {
  /** Id of the gate plug-in: the key that names it in YAML. */
  readonly gate: string;
  /** The gate's own mapping, without the keys below. */
  readonly options: Readonly<Record<string, Json>>;
  readonly onNotEstimable: 'block' | 'warn';
  /** Lets a not-estimable gate pass until a date (inclusive, `2027-06-30`). */
  readonly waiver?: { readonly by: string; readonly reason: string; readonly until: string };
  readonly at: Position;
}

export type SourceFormat = 'csv' | 'parquet' | 'jsonl' | 'arrow' | 'image';

export interface ResolvedSource {
  /** Name of the table in `data.query`. */
  readonly name: string;
  /** Path or pattern from the root of the repository, or an address: `https:`, `s3:`, `file:`. */
  readonly path: string;
  readonly format: SourceFormat;
  /** JSON pointer of the value that names it. */
  readonly pointer: string;
  /** Set where its rows are joined to those of the source without, as they were known then; `match` is sorted. */
  readonly asOf?: { readonly time: string; readonly match: readonly string[]; readonly delay?: string };
}

export interface ResolvedCheck {
  /** Id of the check plug-in: the key that names it in YAML. */
  readonly check: string;
  /** The check's own mapping, a bare value written out, without the keys below. */
  readonly options: Readonly<Record<string, Json>>;
  readonly on: 'all' | 'train' | 'validation' | 'test';
  readonly weight: number;
  readonly at: Position;
}

export interface ResolvedSplit {
  /** Share of the rows; 0 where a time or a source of its own says which rows are test rows. */
  readonly test: number;
  /** Share of the rows that are not given as test rows; 0 where a time says which. */
  readonly validation: number;
  readonly seed: number;
  /** Rows with `data.time` at or after it are test rows, and those from `validationFrom` on validation rows. UTC. */
  readonly testFrom?: string;
  readonly validationFrom?: string;
  readonly testSource?: ResolvedSource;
  readonly stratify?: readonly string[];
}

export interface ResolvedData {
  /** Path or pattern from the root of the repository; those of all sources, with commas, where there are several. */
  readonly source: string;
  readonly format: SourceFormat;
  /** Set where the spec names its sources. */
  readonly sources?: readonly ResolvedSource[];
  readonly query?: string;
  /** What `data.lock` pins of the sources that git does not have; set when the tree is read. */
  readonly pins?: readonly LockedSource[];
  readonly target: string;
  /** Binary tasks: the value of the target that counts as positive, as text. */
  readonly positive?: string;
  readonly id?: string;
  readonly group?: string;
  readonly time?: string;
  /** `30d`: how long after `time` a row's target is known. */
  readonly labelDelay?: string;
  readonly weight?: string;
  /** In the order of the spec. */
  readonly features: readonly ResolvedFeature[];
  readonly sensitive: readonly string[];
  readonly personal: readonly string[];
  readonly split: ResolvedSplit;
  readonly checks?: readonly ResolvedCheck[];
}

export interface ResolvedTrain {
  readonly trainer: string;
  /** Defaults of the trainer's schema filled in. */
  readonly options: Readonly<Record<string, Json>>;
  readonly seed: number;
  /** Pinned backend; absent means the trainer's default. */
  readonly backend?: string;
  /** Weight of the rows of each class, by its name; `balanced`: rows / (classes x rows of the class). */
  readonly classWeights?: 'balanced' | Readonly<Record<string, number>>;
  readonly crossValidation?: { readonly folds: number };
  /** Sensitive columns whose groups and the classes the weights of the training rows make independent. */
  readonly reweigh?: readonly string[];
  /** What the probabilities go through, fitted on the validation rows and part of the bundle. */
  readonly calibrate?: 'platt' | 'isotonic';
  /** Where training runs in GitHub Actions; in no key. */
  readonly runner?: { readonly labels?: readonly string[]; readonly timeout?: string; readonly gpu?: GpuDemand };
  /** What starts a training in GitHub Actions; absent: every push. */
  readonly when?: 'push' | 'label' | 'comment' | 'manual';
  /** Training code and its lock file: paths from the root, a file or a folder. Set by trainers that run programs. */
  readonly code?: string;
  readonly lock?: string;
  /** Program and arguments of a trainer that runs one; started in the code folder without a shell. */
  readonly command?: readonly string[];
  readonly limits?: ResolvedLimits;
  readonly channels?: ResolvedChannels;
  /** Patterns of numbers that the program prints about itself, by name. */
  readonly claims?: Readonly<Record<string, string>>;
}

/** Limits of a program; see `CommandLimits`. */
export interface ResolvedLimits {
  readonly timeMs: number;
  readonly diskBytes: number;
  readonly entries: number;
  readonly memoryBytes?: number;
}

/** How a training program gets its rows. */
export interface ResolvedChannels {
  readonly format: 'csv' | 'parquet';
  /** Whether a CSV file begins with the names of its columns. */
  readonly header: boolean;
  /** Where the target's column stands. */
  readonly target: 'first' | 'last';
  /** As they are in the data, or as numbers that built-in trainers learn from. */
  readonly features: 'raw' | 'encoded';
  /** Classes by their place in the order of the classes, or by name. */
  readonly labels: 'index' | 'name';
}

/** A program that predicts for a model that is not loaded. */
export interface ResolvedPredict {
  readonly command: readonly string[];
  /** Path from the root, a file or a folder. */
  readonly code: string;
  /** For one batch of rows. */
  readonly timeMs: number;
}

/** One environment as the spec has it; `deploymentsOf` holds the project's floor against it. */
export interface ResolvedDeploy {
  readonly environment: string;
  readonly approvals: number;
  readonly plan: RolloutPlan;
}

/** One environment as the project has it. */
export interface ResolvedEnvironment {
  readonly name: string;
  readonly branch: string;
  /** `owner/name` or an address that git can push to; absent: this repository. */
  readonly repository?: string;
  readonly after?: string;
  readonly promote: 'automatic' | 'manual';
  readonly protection: 'none' | 'deploy-key' | 'app';
  /** Where evidence is read. */
  readonly observer: ObserverPlace;
  /** The least that holds for every model. */
  readonly floor: {
    readonly approvals: number;
    readonly rollouts?: readonly RolloutPlan['rollout'][];
    readonly dwellMs?: number;
    readonly minSamples?: number;
  };
}

export interface ResolvedSpec {
  readonly name: string;
  /** Path of `model.yaml`, from the root of the repository. */
  readonly path: string;
  readonly task: Task;
  readonly owners: readonly string[];
  readonly risk?: Readonly<Record<string, Json>>;
  readonly data: ResolvedData;
  readonly train: ResolvedTrain;
  readonly predict?: ResolvedPredict;
  readonly decide: {
    /** Given or default; counts when nothing is chosen. */
    readonly threshold: number;
    readonly choose?: ThresholdChoice;
    readonly costs?: ErrorCosts;
  };
  readonly evaluate: {
    readonly metrics: readonly string[];
    readonly fairness?: {
      /** Columns measured alone; their intersection is measured too when there are several. */
      readonly by: readonly string[];
      readonly minGroup: number;
      readonly measures: readonly string[];
      /** Value of the privileged group by column; the largest group where a column has none. */
      readonly privileged?: Readonly<Record<string, string>>;
    };
    readonly explain?: {
      readonly method: 'permutation';
      readonly metric: string;
      readonly repeats: number;
      /** Association from which features are dealt out together as well; none where absent. */
      readonly correlation?: number;
      readonly shap?: { readonly rows: number; readonly background: number; readonly examples: number };
      readonly dependence?: { readonly features: number; readonly points: number };
    };
    /** Absent where nothing is looked for. */
    readonly slices?: ResolvedSlices;
    /** What a metric loses when the rows are perturbed. */
    readonly robustness?: { readonly metric: string };
    /** Sets or intervals that hold the truth in this share of the rows. */
    readonly conformal?: { readonly coverage: number };
  };
  readonly gates: readonly ResolvedGate[];
  /** How the model reaches each environment, in the order of the spec; absent: nowhere. */
  readonly deploy?: readonly ResolvedDeploy[];
  readonly card: Readonly<Record<string, string>>;
  /** Least rise of the version when a change is merged; patch where absent. */
  readonly bump?: 'patch' | 'minor' | 'major';
  /** Position of every key, by JSON pointer (`/gates/0/min`). */
  readonly positions: Readonly<Record<string, Position>>;
}

export interface ResolvedSlices {
  /** Every feature that is no picture and the sensitive columns when absent. */
  readonly columns?: readonly string[];
  /** Columns, alone or two crossed, that alone are cut by: every one up to `depth` when absent. */
  readonly by?: readonly (readonly string[])[];
  readonly bins: number;
  /** 1 % of the test rows and at least 30 when absent. */
  readonly minRows?: number;
  readonly depth: 1 | 2;
  readonly most: number;
}

/** What specs may name outside git. */
export type ResolvedAllow = OutsideRules;

/** What trainings in GitHub Actions may cost. */
export interface ResolvedBudget {
  readonly perChange?: BudgetLimits;
  readonly perWeek?: BudgetLimits;
}

export interface BudgetLimits {
  readonly trainings?: number;
  readonly minutes?: number;
}

export interface ResolvedProject {
  /** Globs of specs, from the root. Default `models/*\/model.yaml`. */
  readonly models: readonly string[];
  readonly store: { readonly kind: string; readonly options: Readonly<Record<string, Json>> };
  /** The organisation's minimum gates, judged for every model. */
  readonly gates: readonly ResolvedGate[];
  readonly review: {
    /** What a change that loosens a gate gets, beside the base's gate still holding as a floor. */
    readonly loosenedGates: 'warn' | 'fail';
    /** What carries rows and bundles between jobs. */
    readonly handover?: 'auto' | 'artifacts' | 'store';
  };
  readonly allow: ResolvedAllow;
  /** Where models are deployed, in the order of the file; absent: what specs name. */
  readonly environments?: readonly ResolvedEnvironment[];
  readonly budget?: ResolvedBudget;
  /** Sets of labels that specs may name for the runner of their training. */
  readonly runners?: { readonly default: readonly string[]; readonly allow: readonly (readonly string[])[] };
}

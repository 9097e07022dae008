/** The spec and the project as stages see them: validated, defaults filled in, positions kept. Plain JSON. */
import type { Json } from '../core/json.ts';
import type { Position, Task } from '../core/records.ts';

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

export interface ResolvedData {
  /** Path from the root of the repository. */
  readonly source: string;
  readonly format: 'csv' | 'parquet';
  readonly target: string;
  /** Binary tasks: the value of the target that counts as positive, as text. */
  readonly positive?: string;
  readonly id?: string;
  readonly group?: string;
  /** In the order of the spec. */
  readonly features: readonly ResolvedFeature[];
  readonly sensitive: readonly string[];
  readonly personal: readonly string[];
  readonly split: { readonly test: number; readonly validation: number; readonly seed: number };
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
  /** Training code and its lock file: paths from the root, a file or a folder. Set by trainers that run programs. */
  readonly code?: string;
  readonly lock?: string;
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
    };
  };
  readonly gates: readonly ResolvedGate[];
  readonly card: Readonly<Record<string, string>>;
  /** Position of every key, by JSON pointer (`/gates/0/min`). */
  readonly positions: Readonly<Record<string, Position>>;
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
  };
}

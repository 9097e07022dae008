import type { ColumnData, ModelTensor, TensorValues } from '../../core/ports.ts';
import type { BundleManifest } from '../../core/records.ts';
import type { Datatype } from '../protocol/datatypes.ts';

/** What goes into a model, read from a request and the same for both variants of a release. */
export type ModelInput =
  | { readonly kind: 'tensors'; readonly rows: number; readonly tensors: ReadonlyMap<string, ModelTensor> }
  | { readonly kind: 'columns'; readonly rows: number; readonly columns: ReadonlyMap<string, ColumnData> };

export interface NamedTensor {
  readonly name: string;
  readonly datatype: Datatype;
  readonly shape: readonly number[];
  readonly values: TensorValues;
}

/** What a model answered. */
export interface Prediction {
  readonly rows: number;
  readonly outputs: ReadonlyMap<string, NamedTensor>;
  /** One a row: P(positive), the probability of the class decided, or the value. Absent where the outputs hold none. */
  readonly scores?: Float64Array;
  /** Class decided for each row. */
  readonly decisions?: readonly string[];
}

/** The part of a prediction that evidence counts, by row. */
export interface Answers {
  readonly scores?: ArrayLike<number> | undefined;
  readonly decisions?: readonly string[] | undefined;
}

/** How raw model outputs become probabilities, decisions and scores. */
export interface Decider {
  readonly task: BundleManifest['task'];
  readonly classes: readonly string[];
  /** Binary tasks: probability from which the positive class is decided. */
  readonly threshold: number;
}

export interface Decided {
  readonly scores: Float64Array;
  readonly decisions?: readonly string[];
}

/** `raw` is rows x outputs as `Predictor` answers it. Equal probabilities go to the first class. */
export function decide(raw: Float64Array, rows: number, { task, classes, threshold }: Decider): Decided {
  if (task === 'regression') return { scores: raw };
  if (task === 'binary') {
    const [negative = '', positive = ''] = classes;
    return { scores: raw, decisions: Array.from(raw, (p) => (p >= threshold ? positive : negative)) };
  }
  const width = classes.length;
  const scores = new Float64Array(rows);
  const decisions: string[] = [];
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let k = 1; k < width; k++) {
      if ((raw[row * width + k] as number) > (raw[row * width + best] as number)) best = k;
    }
    scores[row] = raw[row * width + best] as number;
    decisions.push(classes[best] ?? '');
  }
  return { scores, decisions };
}

/** rows x classes, row-major; the single column of a binary task becomes two. */
export function probabilities(raw: Float64Array, { task }: Decider): Float64Array {
  if (task !== 'binary') return raw;
  const both = new Float64Array(raw.length * 2);
  for (let row = 0; row < raw.length; row++) {
    both[2 * row] = 1 - (raw[row] as number);
    both[2 * row + 1] = raw[row] as number;
  }
  return both;
}

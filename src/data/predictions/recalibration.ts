import { TrainyardError } from '../../core/errors.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { Task } from '../../core/records.ts';
import {
  applySigmoid,
  applySteps,
  fitIsotonic,
  fitSigmoid,
  type SigmoidMap,
  type StepMap,
} from '../../math/performance/recalibration.ts';

export type CalibrationMethod = 'platt' | 'isotonic';

/** `calibration.json` of a bundle: what the model's own probabilities go through before anything is decided with them. */
export type Calibration = {
  readonly kind: 'Calibration';
  readonly schemaVersion: 1;
  /** Validation rows that it was fitted on. */
  readonly rows: number;
} & (
  | { readonly method: 'platt'; readonly maps: readonly SigmoidMap[] }
  | { readonly method: 'isotonic'; readonly maps: readonly StepMap[] }
);

export const CALIBRATION_FILE = 'calibration.json';

/** Raised when the same rows would give another map; part of the train key. */
export const CALIBRATION_VERSION = 1;

/**
 * One map per output on rows that training did not learn from: of P(positive) for a binary task, else of each class
 * against the rest. Throws `calibration-one-class` where a class is not among the rows.
 */
export function fitCalibration(
  method: CalibrationMethod,
  rows: Pick<Predictions, 'task' | 'classes' | 'rows' | 'truth' | 'scores' | 'weights'>,
): Calibration {
  const outputs = rows.task === 'binary' ? 1 : rows.classes;
  const fitted = <M>(learn: (of: { scores: Float64Array; truth: Float64Array; weights?: Float64Array }) => M): M[] =>
    Array.from({ length: outputs }, (_, output) => {
      const wanted = rows.task === 'binary' ? 1 : output;
      const truth = rows.truth.map((label) => Number(label === wanted));
      checkBoth(truth, rows);
      const scores = truth.map((_, row) => rows.scores[row * outputs + output] as number);
      return learn({ scores, truth, ...(rows.weights && { weights: rows.weights }) });
    });
  const told = { kind: 'Calibration', schemaVersion: 1, rows: rows.rows } as const;
  if (method === 'platt') return { ...told, method, maps: fitted(fitSigmoid) };
  return { ...told, method, maps: fitted(fitIsotonic) };
}

/**
 * Model outputs, rows x outputs, through the maps. Several classes are divided by their sum afterwards; where every map
 * answers 0, they are equally probable. Source of both: scikit-learn's one-versus-rest calibration.
 */
export function calibrated(calibration: Calibration, task: Task, raw: Float64Array): Float64Array {
  const { maps } = calibration;
  const width = maps.length;
  const through =
    calibration.method === 'platt'
      ? (p: number, output: number) => applySigmoid(calibration.maps[output] as SigmoidMap, p)
      : (p: number, output: number) => applySteps(calibration.maps[output] as StepMap, p);
  const mapped = raw.map((p, at) => through(p, at % width));
  if (task === 'binary') return mapped;
  for (let from = 0; from < mapped.length; from += width) {
    const row = mapped.subarray(from, from + width);
    const sum = row.reduce((total, p) => total + p, 0);
    for (let k = 0; k < width; k++) row[k] = sum > 0 ? (row[k] as number) / sum : 1 / width;
  }
  return mapped;
}

/** The calibration among the files of a bundle, if it has one. Throws `calibration-invalid`. */
export function calibrationIn(
  files: ReadonlyMap<string, Uint8Array>,
  { task, classes }: { readonly task: Task; readonly classes: readonly string[] },
): Calibration | undefined {
  const bytes = files.get(CALIBRATION_FILE);
  if (bytes === undefined) return undefined;
  const value = parsed(new TextDecoder().decode(bytes));
  if (isCalibration(value) && value.maps.length === (task === 'binary' ? 1 : classes.length)) return value;
  throw new TrainyardError({
    code: 'calibration-invalid',
    message: `the bundle's ${CALIBRATION_FILE} is no calibration of schema version 1 for a ${task} task`,
    fix: 'Train the model again, or use the version of Trainyard that wrote the bundle.',
  });
}

function checkBoth(truth: Float64Array, { rows, weights }: Pick<Predictions, 'rows' | 'weights'>): void {
  const counted = truth.filter((_, row) => (weights?.[row] ?? 1) > 0);
  const positives = counted.reduce((sum, label) => sum + label, 0);
  if (positives > 0 && positives < counted.length) return;
  throw new TrainyardError({
    code: 'calibration-one-class',
    message: `train.calibrate has nothing to fit: the ${rows} validation rows do not hold rows in and out of every class`,
    fix: 'Raise data.split.validation, or remove train.calibrate.',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCalibration(value: unknown): value is Calibration {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, schemaVersion, method, maps } = value as Record<string, unknown>;
  if (kind !== 'Calibration' || schemaVersion !== 1 || !Array.isArray(maps)) return false;
  return (method === 'platt' && maps.every(isSigmoid)) || (method === 'isotonic' && maps.every(isSteps));
}

function isSigmoid(value: unknown): boolean {
  const { slope, intercept } = (value ?? {}) as Record<string, unknown>;
  return Number.isFinite(slope) && Number.isFinite(intercept);
}

function isSteps(value: unknown): boolean {
  const { x, y } = (value ?? {}) as Record<string, unknown>;
  if (!Array.isArray(x) || !Array.isArray(y) || x.length === 0 || x.length !== y.length) return false;
  const rises = x.every((at, i) => Number.isFinite(at) && (i === 0 || at > x[i - 1]));
  return rises && y.every((p, i) => p >= 0 && p <= 1 && (i === 0 || p >= y[i - 1]));
}

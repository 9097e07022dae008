import type { Task } from '../../core/records.ts';

/** Nearest to 0 and 1 that log-odds are taken at: beyond it single precision of the model decides, not the model. */
const NEAREST = 1e-6;

/** The scale on which a linear model is a sum of its features. */
export interface Link {
  /** Numbers per row. */
  readonly width: number;
  /** In words, for a report. */
  readonly unit: string;
  /** Model outputs, rows x outputs, on that scale, rows x width. */
  of(outputs: Float64Array): Float64Array;
}

/**
 * Binary: log-odds of the positive class. Several classes: ln p less its mean over the classes (Aitchison's centred
 * log-ratio), which is linear for a softmax over linear scores. Regression: the value itself. A model that gives a class
 * the probability 0, as forests and isotonic steps do, has no log-odds there: the probabilities themselves.
 *
 * `scores`: probabilities of rows, as `Predictions` has them.
 */
export function linkOf(task: Task, classes: readonly string[], scores: Float64Array): Link {
  const itself = (outputs: Float64Array) => outputs;
  if (task === 'regression') return { width: 1, unit: "the target's unit", of: itself };
  if (scores.some((p) => p === 0 || (task === 'binary' && p === 1))) {
    return task === 'binary'
      ? { width: 1, unit: `probability of ${classes.at(-1) ?? 'the positive class'}`, of: itself }
      : { width: classes.length, unit: 'probability of a class', of: itself };
  }
  if (task === 'binary') {
    const of = (outputs: Float64Array) => outputs.map((p) => Math.log(held(p)) - Math.log(held(1 - p)));
    return { width: 1, unit: `log-odds of ${classes.at(-1) ?? 'the positive class'}`, of };
  }
  const width = classes.length;
  return { width, unit: 'log-odds of a class against the mean of all', of: (outputs) => centred(outputs, width) };
}

function held(p: number): number {
  return Math.min(1, Math.max(NEAREST, p));
}

function centred(outputs: Float64Array, width: number): Float64Array {
  const logs = outputs.map((p) => Math.log(held(p)));
  for (let from = 0; from < logs.length; from += width) {
    const row = logs.subarray(from, from + width);
    const mean = row.reduce((sum, value) => sum + value / width, 0);
    for (let k = 0; k < width; k++) row[k]! -= mean;
  }
  return logs;
}

import { TrainyardError } from '../../core/errors.ts';
import { notEstimable } from '../../core/estimate.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { Estimate } from '../../core/records.ts';

/** How far a row of class probabilities may be from summing to 1: float32 networks round. */
const SUM_SLACK = 1e-4;

/**
 * Refuses predictions that are not what they claim to be, before any metric computes with them: array lengths, NaN,
 * probabilities outside [0, 1] or not summing to 1, class indices out of range, negative weights.
 * Answers `not-estimable` where they are valid but hold no weight at all, and undefined where a metric can go on.
 */
export function checkPredictions(predictions: Predictions): Estimate | undefined {
  checkLengths(predictions);
  checkRange('truth', predictions.truth, indexBounds(predictions));
  checkRange('decisions', predictions.decisions, indexBounds(predictions));
  if (predictions.task === 'regression') checkRange('scores', predictions.scores, unbounded);
  else checkRange('scores', predictions.scores, { least: 0, most: 1, whole: false });
  if (predictions.task === 'multiclass') checkSums(predictions);
  if (predictions.weights !== undefined) {
    checkRange('weights', predictions.weights, { least: 0, most: Number.MAX_VALUE, whole: false });
    if (predictions.rows > 0 && !predictions.weights.some((weight) => weight > 0)) {
      return notEstimable('every row has weight 0', 'rows with a positive weight');
    }
  }
  return predictions.rows === 0 ? notEstimable('there are no rows', 'at least 1 row') : undefined;
}

/** Weight of the rows of each class. */
export function classWeights(predictions: Predictions): Float64Array {
  const totals = new Float64Array(predictions.classes);
  for (let i = 0; i < predictions.rows; i++) totals[predictions.truth[i] as number]! += predictions.weights?.[i] ?? 1;
  return totals;
}

/** The answer where the truth has one class only; undefined otherwise. */
export function oneClassOnly(predictions: Predictions): Estimate | undefined {
  const present = classWeights(predictions).filter((weight) => weight > 0).length;
  return present > 1 ? undefined : notEstimable('every row has the same true class', 'rows of at least 2 classes');
}

/** The answer where a class has no rows, without its name, which few rows may hold; undefined where all have some. */
export function missingClass(predictions: Predictions): Estimate | undefined {
  const weights = classWeights(predictions);
  const absent = weights.filter((weight) => !(weight > 0)).length;
  if (absent === 0) return undefined;
  if (predictions.task === 'binary') {
    const name = weights[1] === 0 ? 'positive' : 'negative';
    return notEstimable(`there are no rows of ${name} truth`, 'at least 1 row of each class');
  }
  const which = `${absent} of the ${predictions.classes} classes`;
  return notEstimable(`there are no rows of ${which}`, 'at least 1 row of each class');
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

const unbounded: Bounds = { least: -Number.MAX_VALUE, most: Number.MAX_VALUE, whole: false };

function indexBounds({ task, classes }: Predictions): Bounds {
  return task === 'regression' ? unbounded : { least: 0, most: classes - 1, whole: true };
}

function checkLengths(predictions: Predictions): void {
  const { rows, task, classes } = predictions;
  const expected: [string, Float64Array | undefined, number][] = [
    ['truth', predictions.truth, rows],
    ['decisions', predictions.decisions, rows],
    ['weights', predictions.weights, rows],
    ['scores', predictions.scores, task === 'multiclass' ? rows * classes : rows],
  ];
  for (const [name, values, length] of expected) {
    if (values === undefined || values.length === length) continue;
    throw invalid(`${name} has ${values.length} entries for ${rows} rows; ${length} are expected`);
  }
}

function checkRange(name: string, values: Float64Array, bounds: Bounds): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value >= bounds.least && value <= bounds.most && (!bounds.whole || Number.isInteger(value))) continue;
    const kind = bounds.whole ? 'a whole number' : 'a number';
    const range = bounds === unbounded ? 'finite' : `between ${bounds.least} and ${bounds.most}`;
    throw invalid(`${name}[${i}] is ${value}; it must be ${kind}, ${range}`);
  }
}

function checkSums({ scores, rows, classes }: Predictions): void {
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += scores[i * classes + k] as number;
    if (Math.abs(sum - 1) > SUM_SLACK) throw invalid(`the class probabilities of row ${i} sum to ${sum}, not to 1`);
  }
}

function invalid(message: string): TrainyardError {
  return new TrainyardError({
    code: 'predictions-invalid',
    message,
    fix: 'Make the model answer one finite probability per class (or one value per row for regression).',
  });
}

/** Rows drawn from a world whose truths are known. */
import type { Predictions } from '../../src/core/plugins.ts';
import type { ColumnData } from '../../src/core/ports.ts';
import { type Random, random } from '../../src/math/random.ts';

export interface Drawn {
  /** A binary task: P(positive) of a model that is a little too sure of the middle, decided at one half. */
  readonly binary: Predictions;
  /** A regression whose errors are standard normal times 2. */
  readonly regression: Predictions;
  /** Four groups of 40, 30, 20 and 10 %; the first two are selected less often. */
  readonly group: ColumnData;
  /** A second model of the same quality: the same signal seen through other noise of the same size. */
  readonly twin: Predictions;
}

const NAMES = ['a', 'b', 'c', 'd'];
/** What a group adds to the signal, known to the model. */
const SHIFTS = [-0.3, -0.3, 0, 0.2];

export function drawRows(rows: number, seed: number): Drawn {
  const source = random(seed, 'population');
  const truth = new Float64Array(rows);
  const values = Float64Array.from({ length: rows }, () => 2 * normal(source));
  const groups: string[] = [];
  const [scores, others] = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const group = groupOf(source.uniform());
    groups.push(NAMES[group] as string);
    const shift = SHIFTS[group] as number;
    const signal = -0.6 + 1.5 * normal(source) + shift;
    truth[row] = source.uniform() < logistic(signal) ? 1 : 0;
    scores[row] = logistic(0.9 * (signal + 0.3 * normal(source)));
    others[row] = logistic(0.9 * (signal + 0.3 * normal(source)));
  }
  const zero = new Float64Array(rows);
  return {
    binary: binaryOf(truth, scores),
    twin: binaryOf(truth, others),
    regression: { task: 'regression', rows, truth: values, scores: zero, decisions: zero, classes: 0 },
    group: { kind: 'text', values: groups },
  };
}

function binaryOf(truth: Float64Array, scores: Float64Array): Predictions {
  const decisions = scores.map((score) => (score >= 0.5 ? 1 : 0));
  return { task: 'binary', rows: truth.length, truth, scores, decisions, classes: 2 };
}

function groupOf(share: number): number {
  return share < 0.4 ? 0 : share < 0.7 ? 1 : share < 0.9 ? 2 : 3;
}

function normal(source: Random): number {
  return Math.sqrt(-2 * Math.log(1 - source.uniform())) * Math.cos(2 * Math.PI * source.uniform());
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Curves as an evaluation has them, for tests of what is drawn from them. */
import type { EvaluationCurves } from '../../src/core/curve-records.ts';
import type { Predictions } from '../../src/core/plugins.ts';
import type { Task } from '../../src/core/records.ts';
import { evaluationCurves } from '../../src/data/predictions/evaluation-curves.ts';
import { random } from '../../src/math/random.ts';

/** Curves of a model that is right more often than not, over made-up rows. */
export function curvesOf(task: Task, classes: readonly string[], rows = 600): EvaluationCurves {
  return evaluationCurves(predictionsOf(task, classes.length, rows), classes);
}

export function predictionsOf(task: Task, classes: number, rows: number): Predictions {
  const { uniform } = random(11, `${task}/${rows}`);
  if (task === 'regression') {
    const scores = Float64Array.from({ length: rows }, () => 5 + 20 * uniform());
    const truth = scores.map((score) => score + (uniform() + uniform() + uniform() - 1.5) * 6);
    return { task, rows, truth, scores, decisions: scores, classes: 0 };
  }
  const truth = Float64Array.from({ length: rows }, () =>
    Math.min(classes - 1, Math.floor(uniform() ** 1.4 * classes)),
  );
  if (task === 'binary') {
    const scores = truth.map((label) => Math.min(1, Math.max(0, 0.28 * label + 0.72 * uniform())));
    return { task, rows, truth, scores, decisions: scores.map((score) => (score >= 0.5 ? 1 : 0)), classes: 2 };
  }
  const scores = new Float64Array(rows * classes);
  const decisions = new Float64Array(rows);
  truth.forEach((label, row) => {
    const own = Array.from({ length: classes }, (_, k) => uniform() + (k === label ? 0.7 : 0));
    const sum = own.reduce((total, value) => total + value, 0);
    for (const [k, value] of own.entries()) scores[row * classes + k] = value / sum;
    decisions[row] = own.indexOf(Math.max(...own));
  });
  return { task, rows, truth, scores, decisions, classes };
}

import type { ExpectedMetric, ExpectedResult } from '../../core/examined-records.ts';
import type { Predictions } from '../../core/plugins.ts';
import {
  type ExpectedCounts,
  type ExpectedRate,
  expectedCounts,
  expectedDeviations,
  expectedPerformance,
  performanceOf,
} from '../../math/performance/expected-performance.ts';
import { normalQuantile } from '../../math/probability/distributions.ts';

const BINARY: readonly ExpectedRate[] = ['accuracy', 'precision', 'recall', 'f1'];

/** A number that labels would give, without them. */
export type Promised = Omit<ExpectedMetric, 'realised'>;

/** What the probabilities promise of the test rows beside what came true; undefined for regression and for no rows. */
export function expectedResult(predictions: Predictions): ExpectedResult | undefined {
  const { task, rows, truth, decisions } = predictions;
  if (task === 'regression' || rows === 0) return undefined;
  const promised = promisedOf(task, promisedCounts(predictions));
  const right = truth.map((label, row) => Number(label === decisions[row]));
  const realised =
    task === 'binary'
      ? expectedPerformance(truth, decisions)
      : expectedPerformance(right, new Float64Array(rows).fill(1));
  const metrics = promised.flatMap((one) => {
    const value = realised[one.metric as ExpectedRate];
    return Number.isFinite(value) ? [{ ...one, realised: value }] : [];
  });
  return { rows, metrics };
}

/** What adds up over batches: P(positive) by decision; for several classes the probability of the class decided. */
export function promisedCounts({
  task,
  rows,
  scores,
  decisions,
  classes,
}: Pick<Predictions, 'task' | 'rows' | 'scores' | 'decisions' | 'classes'>): ExpectedCounts {
  if (task === 'binary') return expectedCounts(scores, decisions);
  const own = decisions.map((decided, row) => Math.min(1, scores[row * classes + decided] as number));
  return expectedCounts(own, new Float64Array(rows).fill(1));
}

/** Confidence-based performance estimation (NannyML's CBPE) with the range of the labels' own chance, held in [0, 1]. */
export function promisedOf(task: Predictions['task'], counts: ExpectedCounts): readonly Promised[] {
  const performance = performanceOf(counts);
  const deviations = expectedDeviations(counts);
  const reach = normalQuantile(0.975);
  return (task === 'binary' ? BINARY : (['accuracy'] as const)).flatMap((metric) => {
    const expected = performance[metric];
    const spread = reach * deviations[metric];
    if (!Number.isFinite(expected) || !Number.isFinite(spread)) return [];
    return [{ metric, expected, low: Math.max(0, expected - spread), high: Math.min(1, expected + spread) }];
  });
}

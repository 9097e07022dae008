/** What is measured of drawn rows, by the very code that evaluates a model. */
import type { Estimate, Evaluation, FairnessResult, ProductionComparison } from '../../src/core/records.ts';
import { comparedMetrics } from '../../src/data/uncertainty/paired.ts';
import { type Sampling, samplingOf } from '../../src/data/uncertainty/sampling.ts';
import { estimatesOf } from '../../src/data/uncertainty/uncertainty.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { groupFairness } from '../../src/stages/evaluate/group-fairness.ts';
import type { Drawn } from './population.ts';

export const BINARY = ['roc_auc', 'average_precision', 'accuracy', 'log_loss', 'brier', 'f1', 'ece'];
const BETWEEN = ['demographic_parity_difference', 'demographic_parity_ratio', 'equal_opportunity_difference'];

/** Figures by name, and the records that gates judge. */
export interface Measured {
  readonly figures: ReadonlyMap<string, Estimate>;
  readonly evaluation: Pick<Evaluation, 'metrics' | 'fairness'>;
}

export function measure(drawn: Drawn, how: { readonly seed: number; readonly resamples: number }): Measured {
  const { binary, regression, group } = drawn;
  const sampling: Sampling = { ...samplingOf({ rows: binary.rows, seed: how.seed }), resamples: how.resamples };
  const chosen = BINARY.map((id) => metrics.get(id));
  const estimates = estimatesOf(chosen, binary, sampling);
  const [rmse] = estimatesOf([metrics.get('rmse')], regression, sampling);
  const spec = { by: ['group'], minGroup: 10, measures: BETWEEN };
  const columns = new Map([['group', group]]);
  const fairness = groupFairness({ task: 'binary', spec, rows: binary, columns, sampling }, fairnessMetrics);
  const figures = new Map<string, Estimate>(BINARY.map((id, at) => [id, estimates[at] as Estimate]));
  figures.set('rmse', rmse as Estimate);
  for (const [name, estimate] of groupFigures(fairness[0] as FairnessResult)) figures.set(name, estimate);
  const results = chosen.map(({ id, version, definition, better }, at) => {
    return { metric: id, version, definition, better, estimate: estimates[at] as Estimate, rows: binary.rows };
  });
  return { figures, evaluation: { metrics: results, fairness } };
}

/** The numbers alone, for so many rows that they count as the truth. */
export function valuesOf({ binary, group }: Drawn): readonly (readonly [string, number])[] {
  const spec = { by: ['group'], minGroup: 10, measures: BETWEEN };
  const sampling = samplingOf({ rows: binary.rows, seed: 1 });
  const columns = new Map([['group', group]]);
  const [fairness] = groupFairness({ task: 'binary', spec, rows: binary, columns, sampling }, fairnessMetrics);
  const own = BINARY.map((id) => [id, metrics.get(id).compute(binary)] as const);
  return [...own, ...groupFigures(fairness as FairnessResult)].flatMap(([name, of]) =>
    of.kind === 'value' ? [[name, of.value] as const] : [],
  );
}

/** The comparison with a model of the same quality. */
export function comparedWithTwin(drawn: Drawn, how: { readonly seed: number; readonly resamples: number }) {
  const sampling: Sampling = { ...samplingOf({ rows: drawn.binary.rows, seed: how.seed }), resamples: how.resamples };
  const paired = { candidate: drawn.binary, production: drawn.twin, sampling };
  return comparedMetrics(
    ['roc_auc', 'accuracy', 'brier'].map((id) => metrics.get(id)),
    paired,
  ) satisfies ProductionComparison['metrics'];
}

function groupFigures({ groups, measures }: FairnessResult): readonly (readonly [string, Estimate])[] {
  return [
    ...groups.flatMap(({ group, selectionRate, truePositiveRate, falsePositiveRate }) => [
      [`selection rate of ${group[0]}`, selectionRate] as const,
      [`true positive rate of ${group[0]}`, truePositiveRate] as const,
      [`false positive rate of ${group[0]}`, falsePositiveRate] as const,
    ]),
    ...measures.map(({ metric, estimate }) => [metric, estimate] as const),
  ];
}

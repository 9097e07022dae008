import { notEstimable } from '../../core/estimate.ts';
import type { ConformalCoverage } from '../../core/examined-records.ts';
import type { Metric, Predictions } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { Estimate } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { wilsonForm } from '../../math/intervals/closed-forms.ts';
import { conformalQuantile } from '../../math/quantile.ts';
import { groupRows, LEAST_NAMED } from '../groups/group-cells.ts';
import type { Sampling } from '../uncertainty/sampling.ts';
import { estimatesOf } from '../uncertainty/uncertainty.ts';

export interface ConformalInput {
  /** Share of the rows whose truth is to be inside, in (0, 1). */
  readonly coverage: number;
  /** Rows that neither training nor the test knows. */
  readonly validation: Pick<Predictions, 'task' | 'truth' | 'scores' | 'classes'>;
  readonly test: Predictions;
  readonly sampling: Sampling;
  /** Ways of grouping, with the columns of the test rows that make the groups. */
  readonly groupings: readonly { readonly by: readonly string[]; readonly columns: readonly ColumnData[] }[];
  readonly minGroup: number;
  /** Whether the probabilities were mapped on the same validation rows. */
  readonly recalibrated: boolean;
}

/**
 * Split conformal prediction (Vovk, Gammerman and Shafer 2005; Papadopoulos et al. 2002): a class is in the set where
 * 1 - its probability, a value in the interval where its distance from the prediction, is at most the
 * ceil((n + 1) x coverage)-th smallest such score of the n validation rows. Each row counts once. Holds over all rows like
 * the validation rows together, not in each group.
 */
export function conformalCoverage(input: ConformalInput): ConformalCoverage {
  const { coverage, validation, test, recalibrated } = input;
  const scores = ownScores(validation);
  const limit = conformalQuantile(scores, 1 - coverage);
  const inside = ownScores(test).map((score) => Number(score <= limit));
  const minGroup = Math.max(input.minGroup, LEAST_NAMED);
  return {
    coverage,
    rule: ruleText(test, limit),
    rows: scores.length,
    testRows: test.rows,
    held: shareInside(inside, input),
    ...sizesOf(test, limit),
    groups: input.groupings.flatMap(({ by, columns }) =>
      groupRows(test.rows, columns)
        .filter(({ rows }) => rows.length >= minGroup)
        .map(({ group, rows }) => ({ by, group, rows: rows.length, held: shareInside(inside, input, rows) })),
    ),
    ...(recalibrated && {
      caution: 'the probabilities were recalibrated on the same validation rows, so the promise holds only roughly',
    }),
  };
}

/** How far the truth of each row is from what was predicted. */
function ownScores({ task, truth, scores, classes }: ConformalInput['validation']): Float64Array {
  if (task === 'regression') return truth.map((value, row) => Math.abs(value - (scores[row] as number)));
  return truth.map((label, row) => 1 - probabilityOf({ task, scores, classes }, row, label));
}

function probabilityOf(
  { task, scores, classes }: Pick<Predictions, 'task' | 'scores' | 'classes'>,
  row: number,
  label: number,
): number {
  if (task !== 'binary') return scores[row * classes + label] as number;
  return label === 1 ? (scores[row] as number) : 1 - (scores[row] as number);
}

function ruleText({ task }: Predictions, limit: number): string {
  if (!Number.isFinite(limit)) return 'everything: there are too few validation rows for this coverage';
  if (task === 'regression') return `values within ${figure(limit)} of the prediction`;
  return `classes with a probability of at least ${figure(Math.max(0, 1 - limit))}`;
}

function sizesOf(test: Predictions, limit: number): Pick<ConformalCoverage, 'size' | 'sizes'> {
  if (test.task === 'regression') return Number.isFinite(limit) ? { size: 2 * limit } : {};
  const counts = new Uint32Array(test.classes + 1);
  for (let row = 0; row < test.rows; row++) {
    let size = 0;
    for (let k = 0; k < test.classes; k++) size += Number(1 - probabilityOf(test, row, k) <= limit);
    counts[size]! += 1;
  }
  const sizes = Array.from(counts, (rows, classes) => ({ classes, rows })).filter(({ rows }) => rows > 0);
  if (test.rows === 0) return { sizes };
  return { size: sizes.reduce((sum, { classes, rows }) => sum + classes * rows, 0) / test.rows, sizes };
}

/** A share of all rows, or of some, with the interval that the sampling gives: Wilson's where rows came one by one. */
function shareInside(inside: Float64Array, { sampling }: ConformalInput, of?: readonly number[]): Estimate {
  const counted = new Float64Array(inside.length).fill(of === undefined ? 1 : 0);
  for (const row of of ?? []) counted[row] = 1;
  const [hits, rows] = [sumOf(inside, counted), sumOf(counted, counted)];
  if (rows === 0) return notEstimable('there are no rows', 'at least 1 row');
  const share: Metric = {
    kind: 'performance',
    id: 'coverage',
    doc: 'Share of the rows whose truth is inside.',
    version: 1,
    tasks: ['regression'],
    better: 'higher',
    range: [0, 1],
    definition: 'rows inside / rows',
    compute: () => ({ kind: 'value', value: hits / rows }),
    closedForm: () => wilsonForm(hits, rows),
    reweighing: () => (weights) => sumOf(inside, counted, weights) / sumOf(counted, counted, weights),
  };
  const all: Predictions = {
    task: 'regression',
    rows: inside.length,
    classes: 0,
    truth: inside,
    scores: inside,
    decisions: inside,
  };
  const [estimate = notEstimable('it was not computed')] = estimatesOf([share], all, sampling);
  if (estimate.kind !== 'value' || estimate.interval === undefined) return estimate;
  // No gate judges it, so its one-sided bounds would only fill the record.
  const { bounds: _, ...interval } = estimate.interval;
  return { ...estimate, interval };
}

/** Sum of the products, row by row, times the weights where there are any. */
function sumOf(one: Float64Array, other: Float64Array, weights?: Float64Array | Uint8Array): number {
  let sum = 0;
  for (let row = 0; row < one.length; row++) {
    sum += (one[row] as number) * (other[row] as number) * (weights?.[row] ?? 1);
  }
  return sum;
}

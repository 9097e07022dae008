import type { Catalog } from '../../core/catalog.ts';
import type { Metric, Predictions } from '../../core/plugins.ts';
import type { Estimate, Robustness } from '../../core/records.ts';
import { perturbedRows } from '../../data/explanation/perturbed.ts';
import { columnsBetween } from '../../data/network/row-model.ts';
import { comparedMetrics } from '../../data/uncertainty/paired.ts';
import type { ToExplain } from './explain.ts';
import { decisionsOf, predictAll } from './score-rows.ts';

/** Test rows that are perturbed and predicted again: the first of them, where they were drawn one by one. */
const MOST_ROWS = 20_000;

/**
 * What a metric loses when the test rows are perturbed, each loss with an interval that uses that both sides are the same
 * rows; what is perturbed is drawn once. Undefined where the spec does not ask.
 */
export async function robustness(
  explained: ToExplain & { readonly threshold: number },
  catalog: Catalog<Metric>,
): Promise<Robustness | undefined> {
  const { spec, model, test, predictions, threshold } = explained;
  const how = spec.evaluate.robustness;
  if (how === undefined) return undefined;
  const metric = catalog.get(how.metric);
  const { units } = test.sampling;
  const rows = units.kind === 'rows' ? Math.min(MOST_ROWS, test.rows) : test.rows;
  const sampling = units.kind === 'rows' ? { ...test.sampling, units: { ...units, rows } } : test.sampling;
  const production = firstRows(predictions, rows);
  const { task, classes } = predictions;
  const losses: { what: string; value: Estimate; loss: Estimate }[] = [];
  const columns = columnsBetween(test.features, 0, rows);
  for (const perturbed of perturbedRows(spec.data.features, columns, spec.data.split.seed)) {
    const scores = await predictAll(perturbed.columns, model, rows);
    const candidate = { ...production, scores, decisions: decisionsOf(scores, { task, classes, threshold }) };
    const [found] = comparedMetrics([metric], { candidate, production, sampling });
    if (found !== undefined)
      losses.push({ what: perturbed.what, value: plainValue(found.candidate), loss: lossOf(found.gain) });
  }
  return { metric: metric.id, better: metric.better, rows, baseline: plainValue(metric.compute(production)), losses };
}

function firstRows(predictions: Predictions, rows: number): Predictions {
  const { truth, scores, decisions, weights } = predictions;
  const width = scores.length / Math.max(1, predictions.rows);
  return {
    ...predictions,
    rows,
    truth: truth.subarray(0, rows),
    scores: scores.subarray(0, rows * width),
    decisions: decisions.subarray(0, rows),
    ...(weights && { weights: weights.subarray(0, rows) }),
  };
}

function plainValue(estimate: Estimate): Estimate {
  return estimate.kind === 'value' ? { kind: 'value', value: estimate.value } : estimate;
}

/** A gain turned around, without the one-sided bounds that no gate judges. */
function lossOf(gain: Estimate): Estimate {
  if (gain.kind !== 'value') return gain;
  const { interval } = gain;
  const value = 0 - gain.value;
  if (interval === undefined) return { ...gain, value };
  const { bounds: _, low, high, ...rest } = interval;
  return { kind: 'value', value, interval: { ...rest, low: 0 - high, high: 0 - low } };
}

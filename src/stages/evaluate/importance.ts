import type { Catalog } from '../../core/catalog.ts';
import type { Metric, Predictions } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { FeatureImportance } from '../../core/records.ts';
import { columnNames } from '../../data/encoding/images.ts';
import { correlatedGroups } from '../../data/explanation/correlated.ts';
import { columnsBetween, type RowModel } from '../../data/network/row-model.ts';
import { dealtOrders, dealtOut, meanLoss } from '../../data/split/dealt-out.ts';
import type { ResolvedFeature, ResolvedSpec } from '../../spec/resolved.ts';
import type { HeldRows } from './held-rows.ts';
import { decisionsOf, predictAll } from './score-rows.ts';

/** Rows that are predicted again for each feature and repeat; a model that is a program starts anew for each. */
const MOST_ROWS = 10_000;

export interface Explained {
  readonly spec: ResolvedSpec;
  readonly classes: number;
  readonly threshold: number;
  readonly test: HeldRows;
  readonly model: RowModel;
  readonly metrics: Catalog<Metric>;
}

/**
 * Permutation importance (Breiman 2001) on held-out rows: how much worse the metric gets when the values of one feature are
 * dealt out to the rows anew, the pixels of a picture together. The same orders for every feature. Features that say much
 * the same are dealt out together as well, where the spec says from which association on. Undefined where the spec does not
 * ask for it, and where the metric has no value. Personal features have no line.
 */
export async function featureImportance(explained: Explained): Promise<FeatureImportance | undefined> {
  const { spec, test, metrics } = explained;
  const how = spec.evaluate.explain;
  if (how === undefined) return undefined;
  const metric = metrics.get(how.metric);
  const rows = Math.min(MOST_ROWS, test.rows);
  const features = columnsBetween(test.features, 0, rows);
  const orders = dealtOrders(spec.data.split.seed, { repeats: how.repeats, rows });
  const baseline = await scoreOf(features, metric, explained);
  if (baseline === undefined) return undefined;
  const worse = metric.better === 'higher' ? 1 : -1;
  const shown = spec.data.features.filter(({ name }) => !spec.data.personal.includes(name));
  const lossOf = async (dealt: readonly ResolvedFeature[]) => {
    const losses: number[] = [];
    for (const order of orders) {
      const score = await scoreOf(dealtOut(features, dealt.flatMap(columnNames), order), metric, explained);
      if (score !== undefined) losses.push(worse * (baseline - score));
    }
    return losses.length < orders.length ? undefined : meanLoss(losses);
  };
  const found: { name: string; mean: number; deviation: number }[] = [];
  for (const feature of shown) {
    const loss = await lossOf([feature]);
    if (loss !== undefined) found.push({ name: feature.name, ...loss });
  }
  found.sort((one, other) => other.mean - one.mean || (one.name < other.name ? -1 : 1));
  const told = { method: 'permutation', metric: metric.id, repeats: how.repeats, rows, baseline } as const;
  if (how.correlation === undefined) return { ...told, features: found };
  const groups: { names: readonly string[]; mean: number; deviation: number }[] = [];
  for (const names of correlatedGroups(shown, features, how.correlation)) {
    const loss = await lossOf(shown.filter(({ name }) => names.includes(name)));
    if (loss !== undefined) groups.push({ names, ...loss });
  }
  groups.sort((one, other) => other.mean - one.mean || (String(one.names) < String(other.names) ? -1 : 1));
  return { ...told, features: found, groups, correlation: how.correlation };
}

async function scoreOf(
  features: ReadonlyMap<string, ColumnData>,
  metric: Metric,
  { spec, classes, threshold, test, model }: Explained,
): Promise<number | undefined> {
  const rows = Math.min(MOST_ROWS, test.rows);
  const scores = await predictAll(features, model, rows);
  const predictions: Predictions = {
    task: spec.task,
    rows,
    truth: test.truth.subarray(0, rows),
    scores,
    decisions: decisionsOf(scores, { task: spec.task, classes, threshold }),
    classes,
    ...(test.weights && { weights: test.weights.subarray(0, rows) }),
  };
  const estimate = metric.compute(predictions);
  return estimate.kind === 'value' ? estimate.value : undefined;
}

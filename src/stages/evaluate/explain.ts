import type { Predictions } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { Attributions, Evaluation, PartialDependence } from '../../core/records.ts';
import { columnNames } from '../../data/encoding/images.ts';
import { attributionsOf } from '../../data/explanation/attributions.ts';
import { partialDependence } from '../../data/explanation/dependence.ts';
import { linkOf } from '../../data/explanation/link.ts';
import { shapValues } from '../../data/explanation/shap.ts';
import { shownValues } from '../../data/explanation/shown-value.ts';
import { columnsBetween, type RowModel } from '../../data/network/row-model.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import type { HeldRows } from './held-rows.ts';
import { predictAll } from './score-rows.ts';

export interface ToExplain {
  readonly spec: ResolvedSpec;
  readonly classes: readonly string[];
  readonly model: RowModel;
  readonly test: HeldRows;
  readonly predictions: Predictions;
}

/** Rows predicted for SHAP values in all; a model that is a program starts anew for every few thousand. */
const MOST_PREDICTED = 500_000;
const MOST_PREDICTED_DEAR = 40_000;
/** Test rows that a partial dependence is a mean over: the first of them. */
const MOST_AVERAGED = 1000;
const MOST_CLASSES = 3;

/** SHAP values over some test rows, and of a few of them one by one; undefined where the spec does not ask. */
export async function attributed(explained: ToExplain): Promise<Attributions | undefined> {
  const { spec, classes, model, test, predictions } = explained;
  const how = spec.evaluate.explain?.shap;
  if (how === undefined) return undefined;
  const features = shownFeatures(spec);
  const link = linkOf(spec.task, classes, predictions.scores);
  const { seed } = spec.data.split;
  const shap = await shapValues({
    columns: test.features,
    rows: test.rows,
    players: features.map((feature) => ({ name: feature.name, columns: columnNames(feature) })),
    predict: (columns, rows) => predictAll(columns, model, rows),
    link,
    explained: how.rows,
    background: how.background,
    most: model.latencyCalls === undefined ? MOST_PREDICTED : MOST_PREDICTED_DEAR,
    seed,
  });
  if (shap === undefined) return undefined;
  const secret = new Set([...spec.data.sensitive, ...spec.data.personal]);
  const shown = features.map((feature) => ({
    name: feature.name,
    shown: shownValues(feature, test.features.get(feature.name), secret),
  }));
  return attributionsOf({ shap, features: shown, predictions, classes, unit: link.unit, seed, examples: how.examples });
}

/** How the mean prediction moves with the features that matter most; undefined where the spec does not ask. */
export async function dependent(
  explained: ToExplain,
  { importance, attributions }: Pick<Evaluation, 'importance' | 'attributions'>,
): Promise<PartialDependence | undefined> {
  const { spec, model, test, predictions } = explained;
  const how = spec.evaluate.explain?.dependence;
  const ranked = (importance ?? attributions)?.features ?? [];
  if (how === undefined || ranked.length === 0) return undefined;
  const rows = Math.min(MOST_AVERAGED, test.rows);
  const columns: ReadonlyMap<string, ColumnData> = columnsBetween(test.features, 0, rows);
  const known = new Map(shownFeatures(spec).map((feature) => [feature.name, feature]));
  const top = ranked.flatMap(({ name }) => known.get(name) ?? []).slice(0, how.features);
  const dependence = await partialDependence({
    features: top,
    columns,
    rows,
    points: how.points,
    predict: (set, count) => predictAll(set, model, count),
    width: spec.task === 'multiclass' ? predictions.classes : 1,
    outputs: outputsOf(explained),
  });
  return dependence.features.length === 0 ? undefined : dependence;
}

/** Personal columns are never printed. */
function shownFeatures({ data }: ResolvedSpec) {
  return data.features.filter(({ name }) => !data.personal.includes(name));
}

/** Of several classes the most frequent ones. */
function outputsOf({
  spec,
  classes,
  predictions,
}: ToExplain): readonly { readonly at: number; readonly name: string }[] {
  if (spec.task === 'regression') return [{ at: 0, name: 'prediction' }];
  if (spec.task === 'binary') return [{ at: 0, name: `P(${classes.at(-1) ?? 'positive'})` }];
  const counts = classes.map((_, at) => predictions.truth.reduce((sum, label) => sum + Number(label === at), 0));
  return Array.from(classes.keys())
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
    .slice(0, MOST_CLASSES)
    .sort((a, b) => a - b)
    .map((at) => ({ at, name: `P(${classes[at] ?? ''})` }));
}

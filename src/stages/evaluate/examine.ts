import type { Catalog } from '../../core/catalog.ts';
import type { Metric, Predictions, Predictor } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { BundleManifest, DecisionThreshold, Evaluation, Recalibration } from '../../core/records.ts';
import { ownRowModelOf, type RowModel } from '../../data/network/row-model.ts';
import { conformalCoverage } from '../../data/predictions/conformal.ts';
import { evaluationCurves } from '../../data/predictions/evaluation-curves.ts';
import { expectedResult } from '../../data/predictions/expected.ts';
import { calibrationIn } from '../../data/predictions/recalibration.ts';
import { estimatesOf } from '../../data/uncertainty/uncertainty.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { attributed, dependent } from './explain.ts';
import type { HeldRows } from './held-rows.ts';
import { featureImportance } from './importance.ts';
import { robustness } from './robustness.ts';
import { decisionsOf, predictAll } from './score-rows.ts';

/** A model on its test rows, loaded and scored. */
export interface Examined {
  readonly spec: ResolvedSpec;
  readonly manifest: BundleManifest;
  /** Of the bundle. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly predictor: Predictor;
  /** The predictor over rows of features, calibration included. */
  readonly model: RowModel;
  readonly test: HeldRows;
  readonly predictions: Predictions;
  readonly threshold: DecisionThreshold | undefined;
  /** The validation rows with the model's scores; read and scored on the first call. */
  readonly validation: () => Promise<ScoredSide>;
  readonly metrics: Catalog<Metric>;
}

export interface ScoredSide {
  readonly truth: Float64Array;
  readonly scores: Float64Array;
  readonly weights?: Float64Array;
}

export type Examination = Pick<
  Evaluation,
  'importance' | 'attributions' | 'dependence' | 'recalibration' | 'robustness' | 'conformal' | 'expected' | 'curves'
>;

/** What an evaluation says of a model beside its metrics. Only what follows from the predictions is done unasked. */
export async function examine(examined: Examined): Promise<Examination> {
  const { predictions, manifest, spec, threshold, test, model, metrics } = examined;
  const classes = manifest.classes.length;
  const own = await ownPredictions(examined);
  const curves = evaluationCurves(predictions, manifest.classes);
  const before = own && evaluationCurves(own, manifest.classes).reliability?.bins;
  const reliability = curves.reliability && { ...curves.reliability, ...(before && { before }) };
  const importance = await featureImportance({ spec, classes, threshold: threshold?.value ?? 0, test, model, metrics });
  const explained = { spec, classes: manifest.classes, model, test, predictions };
  const attributions = await attributed(explained);
  const dependence = await dependent(explained, {
    ...(importance && { importance }),
    ...(attributions && { attributions }),
  });
  const robust = await robustness({ ...explained, threshold: threshold?.value ?? 0 }, metrics);
  const recalibration = own && recalibrationOf(examined, own);
  const conformal = await conformalOf(examined);
  const expected = expectedResult(predictions);
  return {
    curves: { ...curves, ...(reliability && { reliability }) },
    ...(importance && { importance }),
    ...(attributions && { attributions }),
    ...(dependence && { dependence }),
    ...(recalibration && { recalibration }),
    ...(robust && { robustness: robust }),
    ...(conformal && { conformal }),
    ...(expected && { expected }),
  };
}

/** With the probabilities as the model states them; undefined where nothing recalibrates them. */
async function ownPredictions(examined: Examined): Promise<Predictions | undefined> {
  const { manifest, files, predictor, test, predictions, threshold } = examined;
  if (calibrationIn(files, manifest) === undefined) return undefined;
  const scores = await predictAll(test.features, ownRowModelOf(manifest, files, predictor), test.rows);
  const { task, classes } = predictions;
  return {
    ...predictions,
    scores,
    decisions: decisionsOf(scores, { task, classes, threshold: threshold?.value ?? 0 }),
  };
}

/** Metrics of probabilities; what ranks or decides is in the evaluation itself. */
const OF_PROBABILITIES = ['ece', 'brier', 'log_loss'];

function recalibrationOf(examined: Examined, own: Predictions): Recalibration | undefined {
  const { files, manifest, predictions, test, metrics: catalog } = examined;
  const calibration = calibrationIn(files, manifest);
  if (calibration === undefined) return undefined;
  const metrics = OF_PROBABILITIES.flatMap((id) => catalog.find(id) ?? []).filter(({ tasks }) =>
    tasks.includes(predictions.task),
  );
  const before = estimatesOf(metrics, own, test.sampling);
  const after = estimatesOf(metrics, predictions, test.sampling);
  const { method, rows } = calibration;
  return {
    method,
    rows,
    metrics: metrics.flatMap(({ id, better }, at) => {
      const [one, other] = [before[at], after[at]];
      return one && other ? [{ metric: id, better, before: one, after: other }] : [];
    }),
  };
}

async function conformalOf(examined: Examined): Promise<Evaluation['conformal']> {
  const { spec, predictions, test, manifest, files } = examined;
  const { conformal, fairness } = spec.evaluate;
  if (conformal === undefined) return undefined;
  const { task, classes } = predictions;
  const { truth, scores } = await examined.validation();
  const by = fairness?.by ?? [];
  const groupings = [...by.map((name) => [name]), ...(by.length > 1 ? [by] : [])];
  return conformalCoverage({
    coverage: conformal.coverage,
    validation: { task, classes, truth, scores },
    test: predictions,
    sampling: test.sampling,
    groupings: groupings.map((names) => ({
      by: names,
      columns: names.map((name) => test.columns.get(name) as ColumnData),
    })),
    minGroup: fairness?.minGroup ?? 0,
    recalibrated: calibrationIn(files, manifest) !== undefined,
  });
}

import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Digest } from '../core/hash.ts';
import { deepFreeze } from '../core/json.ts';
import type { Catalogs, Predictions } from '../core/plugins.ts';
import type { Clock, ColumnData, Files, Tables, TensorEngine } from '../core/ports.ts';
import type { DataReport, Evaluation, MetricResult, TrainedModel } from '../core/records.ts';
import { encoderOf } from '../data/encode.ts';
import { PREPROCESSING_FILE, parsePreprocessing } from '../data/preprocessing.ts';
import { rowLatency } from '../data/row-latency.ts';
import { identifier, literal } from '../data/sql.ts';
import type { ResolvedSpec } from '../spec/resolved.ts';
import { readBundle } from './bundle-files.ts';
import { groupFairness } from './group-fairness.ts';
import { evaluationKey } from './keys.ts';
import { RUN_PATHS, type RunRequest, readRecord, removeRecord, writeRecord } from './run-folder.ts';
import { decisionsOf, predictAll, truthOf } from './score-rows.ts';

export interface EvaluateInput {
  /** Absolute path of the run folder: request, data report, trained model, bundle and `data/test.parquet`. */
  readonly folder: string;
  /** Where this runs, in words: `linux x64, node 24`. Shown beside the latency. */
  readonly machine: string;
}

export interface EvaluatePorts {
  readonly files: Files;
  readonly tables: Tables;
  readonly tensors: TensorEngine;
  readonly clock: Clock;
  readonly catalogs: Pick<Catalogs, 'models' | 'metrics' | 'fairness'>;
}

/** All that the numbers are computed from. */
interface Held {
  readonly request: RunRequest;
  readonly trained: TrainedModel;
  readonly data: DataReport;
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly rows: number;
}

/**
 * Loads the bundle, verified against its manifest, predicts the held-out rows and computes every number itself; nothing
 * that the trainer said counts. Writes `evaluation.json` last. Throws `bundle-corrupt`, `test-rows-changed`,
 * `personal-group`, `unknown-model`, `unknown-metric`, `unknown-fairness` and `predictions-invalid`.
 */
export async function evaluate(input: EvaluateInput, ports: EvaluatePorts): Promise<Evaluation> {
  const { folder } = input;
  const start = ports.clock.monotonicMs();
  await removeRecord(ports.files, folder, 'Evaluation');
  const trained = await readRecord(ports.files, folder, 'TrainedModel');
  const files = await readBundle(ports.files, `${folder}/${RUN_PATHS.bundle}`, trained);
  const preprocessing = new TextDecoder().decode(files.get(PREPROCESSING_FILE));
  const encoder = encoderOf(parsePreprocessing(preprocessing));
  const held = await readHeld(folder, trained, ports);
  const predictor = await ports.catalogs.models
    .get(trained.manifest.format)
    .load(trained.manifest, files, ports.tensors);
  try {
    const predictions = predictionsOf(held, await predictAll(featuresOf(held), encoder, predictor));
    const columns = featuresOf(held);
    const latency = await rowLatency({
      ...held,
      columns,
      encoder,
      predictor,
      clock: ports.clock,
      machine: input.machine,
    });
    const seconds = (ports.clock.monotonicMs() - start) / 1000;
    const evaluation = { ...numbersOf(held, predictions, ports), latency, seconds };
    await writeRecord(ports.files, folder, evaluation);
    return deepFreeze(evaluation);
  } finally {
    predictor.dispose();
  }
}

async function readHeld(folder: string, trained: TrainedModel, ports: EvaluatePorts): Promise<Held> {
  const request = await readRecord(ports.files, folder, 'RunRequest');
  const data = await readRecord(ports.files, folder, 'DataReport');
  const { spec } = request;
  const personal = spec.evaluate.fairness?.by.find((name) => spec.data.personal.includes(name));
  if (personal !== undefined) throw personalGroup(personal);
  const path = `${folder}/${RUN_PATHS.test}`;
  if ((await ports.files.digest(path)).digest !== data.splits.test.digest) throw testRowsChanged(path);
  const scratch = `${folder}/${RUN_PATHS.scratch}`;
  const session = await ports.tables.open({ memoryLimitMb: 1024, threads: 2, scratch, allow: [path] });
  try {
    await session.lock();
    const wanted = new Set([
      ...spec.data.features.map((feature) => feature.name),
      spec.data.target,
      ...(spec.evaluate.fairness?.by ?? []),
    ]);
    const columns = await session.columns(
      `select ${[...wanted].map(identifier).join(', ')} from read_parquet(${literal(path)})`,
    );
    return { request, trained, data, columns, rows: columns.get(spec.data.target)?.values.length ?? 0 };
  } finally {
    session.close();
    await ports.files.remove(scratch);
  }
}

function featuresOf({ request, columns }: Held): ReadonlyMap<string, ColumnData> {
  const names = request.spec.data.features.map((feature) => feature.name);
  return new Map(names.map((name) => [name, columns.get(name) as ColumnData]));
}

function predictionsOf(held: Held, scores: Float64Array): Predictions {
  const { spec } = held.request;
  const { classes } = held.trained.manifest;
  const { task } = spec;
  const truth = truthOf(held.columns.get(spec.data.target) as ColumnData, classes);
  const decisions = decisionsOf(scores, { task, classes: classes.length, threshold: spec.decide.threshold });
  return { task, rows: held.rows, truth, scores, decisions, classes: classes.length };
}

function numbersOf(
  held: Held,
  predictions: Predictions,
  { catalogs }: EvaluatePorts,
): Omit<Evaluation, 'latency' | 'seconds'> {
  const { request, trained, columns } = held;
  const { spec, entry } = request;
  const { fairness, metrics } = spec.evaluate;
  const positives = predictions.truth.reduce((sum, truth) => sum + (truth === 1 ? 1 : 0), 0);
  return {
    kind: 'Evaluation',
    schemaVersion: 1,
    model: entry.model,
    bundle: trained.bundle,
    evaluationKey: evaluationKey(trained.bundle, inputsKeyOf(request)),
    task: spec.task,
    rows: held.rows,
    ...(spec.task === 'binary' && { positives }),
    decision: decisionText(spec, trained),
    metrics: metrics.map((id) => metricResult(catalogs.metrics.get(id), predictions)),
    fairness: fairness
      ? groupFairness({ task: spec.task, spec: fairness, rows: predictions, columns }, catalogs.fairness)
      : [],
    size: { bundleBytes: trained.manifest.files.reduce((sum, file) => sum + file.size, 0) },
    held: heldText(spec),
  };
}

function inputsKeyOf({ entry }: RunRequest): Digest {
  if (entry.evaluationInputsKey !== undefined) return entry.evaluationInputsKey;
  throw new Error(`the plan has no evaluation inputs for ${entry.model}; only removed models have none`);
}

function metricResult(metric: ReturnType<Catalogs['metrics']['get']>, predictions: Predictions): MetricResult {
  const { id, version, definition, better } = metric;
  return { metric: id, version, definition, better, estimate: metric.compute(predictions), rows: predictions.rows };
}

function decisionText({ task, decide }: ResolvedSpec, { manifest }: TrainedModel): string {
  if (task === 'regression') return 'the predicted value';
  if (task === 'multiclass') return 'the most probable class';
  return `${manifest.classes.at(-1) ?? 'positive'} where its probability is at least ${decide.threshold}`;
}

function heldText({ data, train }: ResolvedSpec): string {
  return `Held-out rows come from ${data.source} in the repository, so code there could have read them; the built-in trainer ${train.trainer} got training and validation rows only.`;
}

function personalGroup(column: string): TrainyardError {
  return new TrainyardError({
    code: 'personal-group',
    message: `"${column}" is under data.personal, so it is never printed, and cannot name groups in evaluate.fairness.by`,
    fix: `Take ${column} out of evaluate.fairness.by, or out of data.personal.`,
    exitCode: EXIT.invalid,
  });
}

function testRowsChanged(path: string): TrainyardError {
  return new TrainyardError({
    code: 'test-rows-changed',
    message: `${path} is not the file that was materialised for this run`,
    fix: 'Delete the run folder and run again.',
  });
}

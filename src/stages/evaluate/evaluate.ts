import type { Digest } from '../../core/hash.ts';
import { deepFreeze } from '../../core/json.ts';
import type { Catalogs, Predictions } from '../../core/plugins.ts';
import type { Clock, Files, InferenceEngine, Tables, TensorEngine } from '../../core/ports.ts';
import type { ProgramPorts } from '../../core/programs.ts';
import type {
  DataReport,
  DecisionThreshold,
  Estimate,
  Evaluation,
  MetricResult,
  TrainedModel,
} from '../../core/records.ts';
import { classTable } from '../../data/encoding/class-table.ts';
import { type RowModel, rowModelOf } from '../../data/network/row-model.ts';
import { decisionCosts, decisionText, decisionThreshold } from '../../data/predictions/decision.ts';
import { rowLatency } from '../../data/predictions/row-latency.ts';
import { estimatesOf } from '../../data/uncertainty/uncertainty.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { evaluationKey } from '../plan/keys.ts';
import { RUN_PATHS, type RunRequest, readRecord, removeRecord, writeRecord } from '../run-folder.ts';
import { readBundle } from '../train/bundle-files.ts';
import { examine, type ScoredSide } from './examine.ts';
import { groupErrors } from './group-errors.ts';
import { groupFairness } from './group-fairness.ts';
import { heldPlace } from './held-place.ts';
import { type HeldRows, readHeldRows } from './held-rows.ts';
import { decisionsOf, predictAll } from './score-rows.ts';
import { slicesOf } from './slices.ts';

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
  readonly inference: InferenceEngine;
  readonly programs: ProgramPorts;
  readonly clock: Clock;
  readonly catalogs: Pick<Catalogs, 'models' | 'metrics' | 'fairness'>;
}

/** All that the numbers are computed from. */
interface Held {
  readonly folder: string;
  readonly request: RunRequest;
  readonly trained: TrainedModel;
  readonly data: DataReport;
  readonly test: HeldRows;
}

/**
 * Loads the bundle, verified against its manifest, predicts the held-out rows and computes every number itself; nothing
 * that the trainer said counts. A threshold that the spec does not give is chosen here, on the validation rows. Writes
 * `evaluation.json` last. Throws `bundle-corrupt`, `test-rows-changed`, `personal-group`, `threshold-one-class`,
 * `unknown-model`, `unknown-metric`, `unknown-fairness`, `predictions-invalid` and what the model's format throws.
 */
export async function evaluate(input: EvaluateInput, ports: EvaluatePorts): Promise<Evaluation> {
  const { folder } = input;
  const start = ports.clock.monotonicMs();
  await removeRecord(ports.files, folder, 'Evaluation');
  const trained = await readRecord(ports.files, folder, 'TrainedModel');
  const { manifest } = trained;
  const files = await readBundle(ports.files, `${folder}/${RUN_PATHS.bundle}`, trained);
  const held = await readHeld(folder, trained, ports);
  const predictor = await ports.catalogs.models.get(manifest.format).load(manifest, files, ports);
  try {
    const model = rowModelOf(manifest, files, predictor);
    const { test, request } = held;
    const { features, rows } = test;
    const validation = scoredValidation(held, model, ports);
    const threshold = await thresholdOf(held, validation);
    const predictions = predictionsOf(held, await predictAll(features, model, rows), threshold);
    const latency = await rowLatency({ columns: features, rows, model, clock: ports.clock, machine: input.machine });
    const scored = { manifest, files, predictor, model, test, predictions, threshold, validation };
    const examination = await examine({ ...scored, spec: request.spec, metrics: ports.catalogs.metrics });
    const numbers = numbersOf(held, { predictions, threshold }, ports);
    const seconds = (ports.clock.monotonicMs() - start) / 1000;
    const evaluation = { ...numbers, ...examination, latency, seconds };
    await writeRecord(ports.files, folder, evaluation);
    return deepFreeze(evaluation);
  } finally {
    predictor.dispose();
  }
}

async function readHeld(folder: string, trained: TrainedModel, ports: EvaluatePorts): Promise<Held> {
  const request = await readRecord(ports.files, folder, 'RunRequest');
  const data = await readRecord(ports.files, folder, 'DataReport');
  const { classes } = trained.manifest;
  const test = await readHeldRows({ folder, side: 'test', spec: request.spec, data, classes }, ports);
  return { folder, request, trained, data, test };
}

/** Validation rows are read and scored once, and only for those who ask. */
function scoredValidation(
  { folder, request, trained, data }: Held,
  model: RowModel,
  ports: EvaluatePorts,
): () => Promise<ScoredSide> {
  let known: Promise<ScoredSide> | undefined;
  const scored = async (): Promise<ScoredSide> => {
    const at = { folder, side: 'validation', spec: request.spec, data, classes: trained.manifest.classes } as const;
    const rows = await readHeldRows(at, ports);
    const scores = await predictAll(rows.features, model, rows.rows);
    return { truth: rows.truth, scores, ...(rows.weights && { weights: rows.weights }) };
  };
  return () => {
    known ??= scored();
    return known;
  };
}

/** Binary tasks have one. */
async function thresholdOf(
  { request }: Held,
  validation: () => Promise<ScoredSide>,
): Promise<DecisionThreshold | undefined> {
  const { spec } = request;
  return spec.task === 'binary' ? decisionThreshold(spec.decide, validation) : undefined;
}

function predictionsOf(
  { request, trained, test }: Held,
  scores: Float64Array,
  threshold: DecisionThreshold | undefined,
): Predictions {
  const { task } = request.spec;
  const classes = trained.manifest.classes.length;
  const decisions = decisionsOf(scores, { task, classes, threshold: threshold?.value ?? 0 });
  const { rows, truth, weights } = test;
  return { task, rows, truth, scores, decisions, classes, ...(weights && { weights }) };
}

interface Numbers {
  readonly predictions: Predictions;
  readonly threshold: DecisionThreshold | undefined;
}

function numbersOf(
  held: Held,
  { predictions, threshold }: Numbers,
  { catalogs }: EvaluatePorts,
): Omit<Evaluation, 'latency' | 'seconds'> {
  const { request, trained, test } = held;
  const { spec, entry } = request;
  const slices = slicesOf(spec, test, predictions);
  return {
    kind: 'Evaluation',
    schemaVersion: 1,
    model: entry.model,
    bundle: trained.bundle,
    evaluationKey: evaluationKey(trained.bundle, inputsKeyOf(request)),
    task: spec.task,
    rows: test.rows,
    ...binaryFacts(spec, { predictions, threshold, sampling: test.sampling }),
    decision: decisionText(spec.task, trained.manifest.classes, threshold),
    metrics: metricResults(spec.evaluate.metrics, { catalogs, predictions, test }),
    ...(spec.task === 'multiclass' && { classes: classTable(predictions, trained.manifest.classes, test.sampling) }),
    ...groupNumbers(held, predictions, catalogs),
    ...(slices && { slices }),
    size: { bundleBytes: trained.manifest.files.reduce((sum, file) => sum + file.size, 0) },
    held: heldText(spec),
    data: held.data,
  };
}

/** Positives, threshold and costs. */
function binaryFacts(
  { task, decide }: ResolvedSpec,
  { predictions, threshold, sampling }: Numbers & Pick<HeldRows, 'sampling'>,
): Pick<Evaluation, 'positives' | 'threshold' | 'costs'> {
  if (task !== 'binary' || threshold === undefined) return {};
  const positives = predictions.truth.reduce((sum, truth) => sum + (truth === 1 ? 1 : 0), 0);
  const costs = decide.costs && decisionCosts(decide.costs, predictions, { threshold: threshold.value, sampling });
  return { positives, threshold, ...(costs && { costs }) };
}

/** Rates between groups for binary tasks, errors of each group for the others. */
function groupNumbers(
  { request, test }: Held,
  predictions: Predictions,
  catalogs: EvaluatePorts['catalogs'],
): Pick<Evaluation, 'fairness' | 'groupErrors'> {
  const { task, evaluate: how } = request.spec;
  const { fairness } = how;
  const { columns, sampling } = test;
  if (fairness === undefined) return { fairness: [] };
  if (task === 'binary') {
    return {
      fairness: groupFairness({ task, spec: fairness, rows: predictions, columns, sampling }, catalogs.fairness),
    };
  }
  return { fairness: [], groupErrors: groupErrors({ ...fairness, predictions, columns, sampling }) };
}

function inputsKeyOf({ entry }: RunRequest): Digest {
  if (entry.evaluationInputsKey !== undefined) return entry.evaluationInputsKey;
  throw new Error(`the plan has no evaluation inputs for ${entry.model}; only removed models have none`);
}

function metricResults(
  ids: readonly string[],
  { catalogs, predictions, test }: Pick<EvaluatePorts, 'catalogs'> & Pick<Held, 'test'> & Pick<Numbers, 'predictions'>,
): readonly MetricResult[] {
  const metrics = ids.map((id) => catalogs.metrics.get(id));
  const estimates = estimatesOf(metrics, predictions, test.sampling);
  return metrics.map(({ id, version, definition, better }, at) => {
    const estimate = estimates[at] as Estimate;
    return { metric: id, version, definition, better, estimate, rows: predictions.rows };
  });
}

function heldText({ data, train, predict }: ResolvedSpec): string {
  const trainer = train.command === undefined ? `the trainer ${train.trainer}` : 'the training program';
  const rows = `Held-out rows come from ${heldPlace(data)}; ${trainer} got training and validation rows only.`;
  if (predict === undefined) return rows;
  return `${rows} The prediction program got the held-out rows without labels, and ran as the same user on the machine that holds them.`;
}

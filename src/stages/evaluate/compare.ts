import { deepFreeze } from '../../core/json.ts';
import type { Catalogs, Predictions } from '../../core/plugins.ts';
import type { ColumnData, Files, InferenceEngine, Tables, TensorEngine } from '../../core/ports.ts';
import type { ProgramPorts } from '../../core/programs.ts';
import type { DataReport, Evaluation, ProductionComparison, ServingModel, TrainedModel } from '../../core/records.ts';
import { profileDrift } from '../../data/drift/profile-drift.ts';
import { groupChanges } from '../../data/groups/paired-groups.ts';
import { rowModelOf } from '../../data/network/row-model.ts';
import { comparedDecisions, comparedMetrics, type Paired } from '../../data/uncertainty/paired.ts';
import { evaluationKey } from '../plan/keys.ts';
import { RUN_PATHS, type RunRequest, readRecord, removeRecord, writeRecord } from '../run-folder.ts';
import { readBundle } from '../train/bundle-files.ts';
import { readHeldRows } from './held-rows.ts';
import { decisionsOf, predictAll } from './score-rows.ts';
import { flipsOf } from './slices.ts';

export interface ComparePorts {
  readonly files: Files;
  readonly tables: Tables;
  readonly tensors: TensorEngine;
  readonly inference: InferenceEngine;
  readonly programs: ProgramPorts;
  readonly catalogs: Pick<Catalogs, 'models' | 'metrics'>;
}

/**
 * Scores the candidate and what serves in production on the same held-out rows, with the same metric code, and compares
 * them row by row. Reads the run folder of an evaluation with `serving-model.json` and the bundle under `serving/`; writes
 * `production-comparison.json` last. A model that cannot be scored on these rows is an answer that says why. Throws
 * `bundle-corrupt`, `test-rows-changed`, `run-record-missing` and what the models' formats throw.
 */
export async function compare(
  { folder }: { readonly folder: string },
  ports: ComparePorts,
): Promise<ProductionComparison> {
  await removeRecord(ports.files, folder, 'ProductionComparison');
  const request = await readRecord(ports.files, folder, 'RunRequest');
  const evaluation = await readRecord(ports.files, folder, 'Evaluation');
  const serving = await readRecord(ports.files, folder, 'ServingModel');
  const trained = await readRecord(ports.files, folder, 'TrainedModel');
  const told: ProductionComparison = {
    kind: 'ProductionComparison',
    schemaVersion: 1,
    model: evaluation.model,
    evaluationKey: evaluation.evaluationKey,
    version: serving.version,
    bundle: serving.trained.bundle,
    rows: evaluation.rows,
    scored: scoredText(serving, request, await readRecord(ports.files, folder, 'DataReport')),
    ...driftIn(serving.trained, trained),
    metrics: [],
    groups: [],
  };
  const unable = whyUnable(serving.trained, trained, request);
  const numbers = unable ? { unable } : await numbersOf({ folder, request, evaluation, serving, trained }, ports);
  const comparison = { ...told, ...numbers };
  await writeRecord(ports.files, folder, comparison);
  return deepFreeze(comparison);
}

/** Runs from before there were profiles have none. */
function driftIn(serving: TrainedModel, own: TrainedModel): Pick<ProductionComparison, 'drift'> {
  const [before, now] = [serving.data.profile, own.data.profile];
  return before === undefined || now === undefined ? {} : { drift: profileDrift(before, now) };
}

/** Production's own numbers are never taken: rows or metric code may have changed under it. */
function scoredText(
  { version, trained, evaluationKey: before }: ServingModel,
  { entry }: RunRequest,
  data: DataReport,
): string {
  const { rows, digest } = data.splits.test;
  const again = `${version} was scored again on the same ${rows} rows by the same metric code`;
  if (trained.data.splits.test.digest !== digest) {
    return `${again}: they are others than those that were held out from it, and it may have learnt from some of them, which flatters it`;
  }
  const now = entry.evaluationInputsKey && evaluationKey(trained.bundle, entry.evaluationInputsKey);
  if (before === undefined || now === undefined || before === now) return again;
  return `${again}: its own evaluation was by other options or metric code`;
}

/** Production is given the columns that the held-out rows have; it cannot be scored without one that it needs. */
function whyUnable(serving: TrainedModel, own: TrainedModel, { spec }: RunRequest): string | undefined {
  const { task, classes, inputs } = serving.manifest;
  if (task !== own.manifest.task) return `its task is ${task}, and the candidate's ${own.manifest.task}`;
  if (classes.join('\n') !== own.manifest.classes.join('\n')) return 'it knows other classes than the candidate';
  const known = new Map(spec.data.features.map(({ name, type }) => [name, type]));
  const missing = inputs.find(({ name, type }) => known.get(name) !== type);
  return missing && `it needs the feature ${missing.name} (${missing.type}), which the candidate does not have`;
}

interface Compared {
  readonly folder: string;
  readonly request: RunRequest;
  readonly evaluation: Evaluation;
  readonly serving: ServingModel;
  readonly trained: TrainedModel;
}

async function numbersOf(
  { folder, request, evaluation, serving, trained }: Compared,
  ports: ComparePorts,
): Promise<Pick<ProductionComparison, 'metrics' | 'decisions' | 'groups' | 'slices'>> {
  const { spec } = request;
  const data = await readRecord(ports.files, folder, 'DataReport');
  const { classes } = trained.manifest;
  const test = await readHeldRows({ folder, side: 'test', spec, data, classes }, ports);
  const scored = async (of: TrainedModel, path: string, threshold: number): Promise<Predictions> => {
    const scores = await scoresOf(of, { folder: `${folder}/${path}`, features: test.features, rows: test.rows }, ports);
    const decisions = decisionsOf(scores, { task: spec.task, classes: classes.length, threshold });
    const { rows, truth, weights } = test;
    return { task: spec.task, rows, truth, scores, decisions, classes: classes.length, ...(weights && { weights }) };
  };
  const paired: Paired = {
    candidate: await scored(trained, RUN_PATHS.bundle, evaluation.threshold?.value ?? 0),
    production: await scored(serving.trained, RUN_PATHS.serving, serving.threshold ?? spec.decide.threshold),
    sampling: test.sampling,
  };
  const metrics = spec.evaluate.metrics.map((id) => ports.catalogs.metrics.get(id));
  const decisions = comparedDecisions(paired);
  const { by = [], minGroup = 0 } = spec.evaluate.fairness ?? {};
  const groupings = spec.task === 'binary' ? [...by.map((name) => [name]), ...(by.length > 1 ? [by] : [])] : [];
  const slices = flipsOf(spec, test, paired);
  return {
    metrics: comparedMetrics(metrics, paired),
    ...(slices && { slices }),
    ...(decisions && { decisions }),
    groups: groupings.map((names) => {
      const columns = names.map((name) => test.columns.get(name) as ColumnData);
      return { by: names, groups: groupChanges({ paired, columns, minGroup }) };
    }),
  };
}

async function scoresOf(
  trained: TrainedModel,
  at: { readonly folder: string; readonly features: ReadonlyMap<string, ColumnData>; readonly rows: number },
  ports: ComparePorts,
): Promise<Float64Array> {
  const { manifest } = trained;
  const files = await readBundle(ports.files, at.folder, trained);
  const predictor = await ports.catalogs.models.get(manifest.format).load(manifest, files, ports);
  try {
    return await predictAll(at.features, rowModelOf(manifest, files, predictor), at.rows);
  } finally {
    predictor.dispose();
  }
}

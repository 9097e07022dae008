import type { Catalog } from '../core/catalog.ts';
import { TrainyardError } from '../core/errors.ts';
import { digestOf, sha256 } from '../core/hash.ts';
import { deepFreeze, prettyJson } from '../core/json.ts';
import type { FitOutcome, Matrix, Trainer } from '../core/plugins.ts';
import type { Clock, Files, Log, Tables, TensorEngine } from '../core/ports.ts';
import type { BundleManifest, DataReport, EpochRecord, TrainedModel } from '../core/records.ts';
import { encoderOf } from '../data/encode.ts';
import { fitPreprocessing } from '../data/fit.ts';
import { PREPROCESSING_FILE, type Preprocessing } from '../data/preprocessing.ts';
import type { SplitRows } from '../data/split-rows.ts';
import { checkpointFile } from './checkpoint-file.ts';
import { progressLine } from './progress-line.ts';
import { findRecord, RUN_PATHS, type RunRequest, readRecord, writeRecord } from './run-folder.ts';
import { readTrainingRows, type TrainingRows } from './training-rows.ts';

export interface TrainInput {
  /** Absolute path of the run folder, with the request, the data report and the training and validation rows. */
  readonly folder: string;
  /** What is recorded about the machine; never keyed. */
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface TrainPorts {
  readonly files: Files;
  readonly tables: Tables;
  readonly tensors: TensorEngine;
  readonly clock: Clock;
  readonly log: Log;
  readonly trainers: Catalog<Trainer>;
}

/** What every step of one training reads. */
interface Run {
  readonly input: TrainInput;
  readonly ports: TrainPorts;
  readonly request: RunRequest;
  readonly trainKey: TrainedModel['trainKey'];
  readonly trainer: Trainer;
  readonly backend: string;
}

/**
 * Trains what `request.json` asks for and writes `bundle/` and `trained-model.json`, the record last. A folder that holds
 * both already, whole, is answered without training; an interrupted training goes on from its checkpoint.
 * Throws `unknown-trainer`, `trainer-task`, `trainer-backend`, `data-split-changed`, `interrupted` and what the trainer throws.
 */
export async function train(input: TrainInput, ports: TrainPorts): Promise<TrainedModel> {
  const run = await prepare(input, ports);
  const known = await finished(run);
  if (known !== undefined) {
    // A kill after the record was written leaves the checkpoint behind.
    await ports.files.remove(`${input.folder}/${RUN_PATHS.checkpoint}`);
    return known;
  }
  const started = ports.clock.monotonicMs();
  const data = await readRecord(ports.files, input.folder, 'DataReport');
  const rows = await readTrainingRows({ folder: input.folder, spec: run.request.spec, data }, ports);
  const preprocessing = fitPreprocessing(run.request.spec.data.features, rows.train.columns);
  const outcome = await fitModel(run, { data, rows, preprocessing });
  const manifest = await writeBundle(run, { data, preprocessing, outcome });
  const seconds = (ports.clock.monotonicMs() - started) / 1000;
  const record = recordOf(run, { data, outcome, manifest, seconds });
  await writeRecord(ports.files, input.folder, record);
  await ports.files.remove(`${input.folder}/${RUN_PATHS.checkpoint}`);
  ports.log.info(`${record.model}: trained in ${seconds.toFixed(1)} s, ${record.history.length} epochs`);
  return deepFreeze(record);
}

async function prepare(input: TrainInput, ports: TrainPorts): Promise<Run> {
  const request = await readRecord(ports.files, input.folder, 'RunRequest');
  const { spec, entry } = request;
  if (entry.trainKey === undefined) throw new Error(`the plan entry of ${entry.model} has no train key`);
  const trainer = ports.trainers.get(spec.train.trainer);
  if (!trainer.tasks.includes(spec.task)) {
    throw refused('trainer-task', `trainer ${trainer.id} does not learn ${spec.task} tasks`, trainer.tasks);
  }
  const backend = spec.train.backend ?? trainer.backends[0];
  if (backend === undefined || !trainer.backends.includes(backend)) {
    throw refused('trainer-backend', `trainer ${trainer.id} has no backend "${backend}"`, trainer.backends);
  }
  return { input, ports, request, trainKey: entry.trainKey, trainer, backend };
}

function refused(code: string, message: string, allowed: readonly string[]): TrainyardError {
  return new TrainyardError({ code, message, fix: `It takes ${allowed.join(', ')}.`, exitCode: 2 });
}

/** The record of a training that has ended, if its bundle is whole. */
async function finished({ input, ports, trainKey }: Run): Promise<TrainedModel | undefined> {
  const record = await findRecord(ports.files, input.folder, 'TrainedModel');
  if (record === undefined || record.trainKey !== trainKey || digestOf(record.manifest) !== record.bundle)
    return undefined;
  for (const file of record.manifest.files) {
    const bytes = await ports.files.read(`${input.folder}/${RUN_PATHS.bundle}/${file.path}`);
    if (bytes === undefined || sha256(bytes) !== file.sha256) return undefined;
  }
  const manifest = await ports.files.readText(`${input.folder}/${RUN_PATHS.manifest}`);
  return manifest === prettyJson(record.manifest) ? record : undefined;
}

interface Prepared {
  readonly data: DataReport;
  readonly rows: TrainingRows;
  readonly preprocessing: Preprocessing;
}

async function fitModel(run: Run, { data, rows, preprocessing }: Prepared): Promise<FitOutcome> {
  const { ports, request, trainer, backend, input } = run;
  const { task, train: how } = request.spec;
  const owner = `${run.trainKey} ${trainer.id} ${trainer.version}`;
  const encoder = encoderOf(preprocessing);
  const matrix = (split: SplitRows): Matrix => ({ ...encoder.encode(split.columns), y: split.y });
  const started = ports.clock.monotonicMs();
  let first: number | undefined;
  return trainer.fit({
    // The spec was validated against the trainer's own schema.
    options: how.options as never,
    task,
    classes: data.classes,
    seed: how.seed,
    backend,
    train: matrix(rows.train),
    validation: matrix(rows.validation),
    checkpoints: checkpointFile(ports.files, `${input.folder}/${RUN_PATHS.checkpoint}`, owner),
    tensors: ports.tensors,
    onEpoch(record: EpochRecord, epochs: number) {
      first ??= record.epoch;
      const perEpoch = (ports.clock.monotonicMs() - started) / (record.epoch - first + 1);
      ports.log.progress(
        progressLine(request.entry.model, record, { epochs, msLeft: perEpoch * (epochs - record.epoch) }),
        record.epoch / epochs,
      );
    },
    signal: input.signal,
  });
}

async function writeBundle(
  run: Run,
  { data, preprocessing, outcome }: Omit<Prepared, 'rows'> & { readonly outcome: FitOutcome },
): Promise<BundleManifest> {
  const { files } = run.ports;
  const folder = `${run.input.folder}/${RUN_PATHS.bundle}`;
  await files.remove(folder);
  const content = new Map(outcome.files);
  content.set(PREPROCESSING_FILE, new TextEncoder().encode(prettyJson(preprocessing)));
  const sorted = [...content].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [path, bytes] of sorted) await files.write(`${folder}/${path}`, bytes);
  const { spec, entry } = run.request;
  const manifest: BundleManifest = {
    kind: 'Bundle',
    schemaVersion: 1,
    model: entry.model,
    trainKey: run.trainKey,
    format: outcome.format,
    task: spec.task,
    classes: data.classes,
    inputs: spec.data.features.map(({ name, type }) => ({ name, type })),
    files: sorted.map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
  };
  await files.write(`${run.input.folder}/${RUN_PATHS.manifest}`, prettyJson(manifest));
  return manifest;
}

interface Outcome {
  readonly data: DataReport;
  readonly outcome: FitOutcome;
  readonly manifest: BundleManifest;
  readonly seconds: number;
}

function recordOf(run: Run, { data, outcome, manifest, seconds }: Outcome): TrainedModel {
  const { trainer, backend, request, ports, input } = run;
  return {
    kind: 'TrainedModel',
    schemaVersion: 1,
    model: request.entry.model,
    trainKey: run.trainKey,
    bundle: digestOf(manifest),
    bundleBytes: manifest.files.reduce((sum, file) => sum + file.size, 0),
    manifest,
    trainer: { id: trainer.id, version: trainer.version, backend },
    seed: request.spec.train.seed,
    rows: { train: data.splits.train.rows, validation: data.splits.validation.rows },
    history: outcome.history,
    seconds,
    ...(outcome.resumedFrom !== undefined && { resumedFrom: outcome.resumedFrom }),
    trainedAt: ports.clock.now().toISOString(),
    environment: input.environment,
    data,
  };
}

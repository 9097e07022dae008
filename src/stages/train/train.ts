import { TrainyardError } from '../../core/errors.ts';
import { type Gpu, gpuText } from '../../core/gpus.ts';
import { digestOf, sha256 } from '../../core/hash.ts';
import { deepFreeze, prettyJson } from '../../core/json.ts';
import type { Catalogs, FilesTrainer, FitOutcome, ModelEngines, Trainer } from '../../core/plugins.ts';
import type { Clock, Files, Git, Log, Tables } from '../../core/ports.ts';
import type { BundleManifest, CrossValidation, DataReport, ReweighEffect, TrainedModel } from '../../core/records.ts';
import { PREPROCESSING_FILE, type Preprocessing } from '../../data/encoding/preprocessing.ts';
import { CALIBRATION_FILE } from '../../data/predictions/recalibration.ts';
import { findRecord, RUN_PATHS, type RunRequest, readRecord, writeRecord } from '../run-folder.ts';
import { backendsOf, checkGpus, chosenBackend, onOneBackend } from './backend.ts';
import { calibrationOf } from './calibrate.ts';
import { crossValidate } from './cross-validate.ts';
import { fitRows, type RowFit } from './fit-rows.ts';
import { reweighingOf } from './reweigh.ts';
import { fitFiles } from './train-files.ts';
import { readTrainingRows, type TrainingRows } from './training-rows.ts';

export interface TrainInput {
  /** Absolute path of the run folder, with the request, the data report and the training and validation rows. */
  readonly folder: string;
  /** What is recorded about the machine; never keyed. */
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface TrainPorts extends ModelEngines {
  readonly files: Files;
  readonly tables: Tables;
  /** Where the code of programs is read from. */
  readonly git: Pick<Git, 'listTree' | 'readBlobs'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly catalogs: Pick<Catalogs, 'trainers' | 'models' | 'metrics'>;
}

/** What every step of one training reads. */
interface Run {
  readonly input: TrainInput;
  readonly ports: TrainPorts;
  readonly request: RunRequest;
  readonly trainKey: TrainedModel['trainKey'];
  readonly trainer: Trainer | FilesTrainer;
  /** In the order of the fixed table. */
  readonly backends: readonly string[];
}

/** A run that is going to train, on a machine that was looked at. */
interface Started extends Run {
  readonly backend: string;
  readonly gpus: readonly Gpu[];
}

/**
 * Trains what `request.json` asks for and writes `bundle/` and `trained-model.json`, the record last. A folder that holds
 * both already, whole, is answered without training; an interrupted training goes on from its checkpoint.
 * Throws `unknown-trainer`, `trainer-task`, `trainer-backend`, `data-split-changed`, `gpu-missing`,
 * `interrupted` and what the trainer throws.
 */
export async function train(input: TrainInput, ports: TrainPorts): Promise<TrainedModel> {
  const run = await prepare(input, ports);
  const known = await finished(run);
  if (known !== undefined) {
    // A kill after the record was written leaves the checkpoint behind.
    await ports.files.remove(`${input.folder}/${RUN_PATHS.checkpoint}`);
    await ports.files.remove(`${input.folder}/${RUN_PATHS.folds}`);
    return known;
  }
  const started = await preflight(run);
  const from = ports.clock.monotonicMs();
  const data = await readRecord(ports.files, input.folder, 'DataReport');
  const fitted = await fittedModel(started, data);
  const manifest = await writeBundle(started, { data, ...fitted });
  const seconds = (ports.clock.monotonicMs() - from) / 1000;
  const record = await recordOf(started, { data, manifest, seconds, ...fitted });
  await writeRecord(ports.files, input.folder, record);
  await ports.files.remove(`${input.folder}/${RUN_PATHS.checkpoint}`);
  await ports.files.remove(`${input.folder}/${RUN_PATHS.folds}`);
  const epochs = record.history.length > 0 ? `, ${record.history.length} epochs` : '';
  ports.log.info(`${record.model}: trained in ${seconds.toFixed(1)} s${epochs}`);
  return deepFreeze(record);
}

async function prepare(input: TrainInput, ports: TrainPorts): Promise<Run> {
  const request = await readRecord(ports.files, input.folder, 'RunRequest');
  const { spec, entry } = request;
  if (entry.trainKey === undefined) throw new Error(`the plan entry of ${entry.model} has no train key`);
  const trainer = ports.catalogs.trainers.get(spec.train.trainer);
  if (!trainer.tasks.includes(spec.task)) {
    throw refused('trainer-task', `trainer ${trainer.id} does not learn ${spec.task} tasks`, trainer.tasks);
  }
  const backends = backendsOf(spec.train, trainer);
  const unknown = backends.find((backend) => !trainer.backends.includes(backend));
  if (unknown !== undefined) {
    throw refused('trainer-backend', `trainer ${trainer.id} has no backend "${unknown}"`, trainer.backends);
  }
  return { input, ports, request, trainKey: entry.trainKey, trainer, backends };
}

/** Looks at the machine before anything is spent on it. Throws `gpu-missing`. */
async function preflight(run: Run): Promise<Started> {
  const { ports, request, backends } = run;
  const { model } = request.entry;
  const report = await ports.programs.gpus();
  checkGpus(request.spec.train.runner?.gpu, report);
  if (report.gpus.length > 0) ports.log.info(`${model}: ${gpuText(report.gpus)}`);
  return { ...run, gpus: report.gpus, backend: await chosenBackend(backends, { ...ports, label: model }) };
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

/** What a fit gives, whatever the trainer takes. */
interface Fitted {
  readonly outcome: FitOutcome;
  /** Absent where the model takes the features as they are. */
  readonly preprocessing?: Preprocessing;
  readonly folds?: CrossValidation | undefined;
  readonly reweighing?: ReweighEffect | undefined;
  /** Of programs: what they say about themselves, and what limited them. */
  readonly claimed?: Readonly<Record<string, number>>;
  readonly enforced?: readonly string[];
}

async function fittedModel(run: Started, data: DataReport): Promise<Fitted> {
  const { input, ports, request, trainer, gpus } = run;
  const { folder, signal } = input;
  if (trainer.takes === 'files') {
    const machine = { ...ports.programs.machine, gpus: gpus.length };
    const programs = { ...ports.programs, machine };
    return fitFiles({ folder, request, trainer, data, signal }, { ...ports, programs });
  }
  const rows = await readTrainingRows({ folder, spec: request.spec, data }, ports);
  const matrixRun = { ...run, trainer };
  const folds = await crossValidation(matrixRun, { data, rows });
  const checkpoint = `${folder}/${RUN_PATHS.checkpoint}`;
  const fit = { ...fitOf(matrixRun, { data, rows }), checkpoint, label: request.entry.model };
  const fitted = await fitRows(fit, ports);
  return {
    ...fitted,
    folds,
    reweighing: await reweighingOf({ folder, fit, fitted }, { ...ports, engines: ports, ...ports.catalogs }),
  };
}

type MatrixRun = Started & { readonly trainer: Trainer };

interface Prepared {
  readonly data: DataReport;
  readonly rows: TrainingRows;
}

/** Folds come first: what they cost is known before the final fit, and an interruption loses neither. */
async function crossValidation(run: MatrixRun, { data, rows }: Prepared): Promise<CrossValidation | undefined> {
  const { crossValidation: how } = run.request.spec.train;
  if (how === undefined) return undefined;
  if (rows.fold === undefined) throw new Error('the training rows have no folds; materialise writes them');
  const { ports } = run;
  const folder = `${run.input.folder}/${RUN_PATHS.folds}`;
  const job = { ...fitOf(run, { data, rows }), folds: how.folds, fold: rows.fold, folder };
  return crossValidate(job, { ...ports, engines: ports, ...ports.catalogs });
}

function fitOf(
  { request, trainKey, trainer, backend, input }: MatrixRun,
  { data, rows }: Prepared,
): Omit<RowFit, 'checkpoint' | 'label'> {
  const { train, validation } = rows;
  return {
    spec: request.spec,
    trainKey,
    trainer,
    backend,
    classes: data.classes,
    train,
    validation,
    ...(data.reweighed && { reweighed: data.reweighed }),
    signal: input.signal,
  };
}

async function writeBundle(run: Started, fitted: Fitted & Pick<Prepared, 'data'>): Promise<BundleManifest> {
  const { files } = run.ports;
  const folder = `${run.input.folder}/${RUN_PATHS.bundle}`;
  await files.remove(folder);
  const { content, ...facts } = await contentOf(run, fitted);
  const sorted = [...content].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [path, bytes] of sorted) await files.write(`${folder}/${path}`, bytes);
  const manifest: BundleManifest = {
    ...facts.manifest,
    files: sorted.map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
  };
  await files.write(`${run.input.folder}/${RUN_PATHS.manifest}`, prettyJson(manifest));
  return manifest;
}

/** Every file of the bundle, and its manifest without them. */
async function contentOf(
  run: Started,
  { data, preprocessing, outcome }: Fitted & Pick<Prepared, 'data'>,
): Promise<{ readonly content: ReadonlyMap<string, Uint8Array>; readonly manifest: BundleManifest }> {
  const { ports, input, request, backend } = run;
  const { spec, entry } = request;
  const content = new Map(outcome.files);
  const put = (path: string, record: object) => content.set(path, new TextEncoder().encode(prettyJson(record)));
  if (preprocessing !== undefined) put(PREPROCESSING_FILE, preprocessing);
  const format = ports.catalogs.models.get(outcome.format);
  const signature = format.signature?.(content);
  const manifest: BundleManifest = {
    kind: 'Bundle',
    schemaVersion: 1,
    model: entry.model,
    trainKey: run.trainKey,
    format: outcome.format,
    task: spec.task,
    classes: data.classes,
    inputs: spec.data.features.map(({ name, type }) => ({ name, type })),
    ...(signature !== undefined && { signature }),
    files: [],
  };
  const engines = run.trainer.takes === 'files' ? ports : onOneBackend(backend, ports);
  const model = { folder: input.folder, spec, data, manifest, files: content, format };
  const calibration = await calibrationOf(model, { ...ports, engines });
  if (calibration !== undefined) put(CALIBRATION_FILE, calibration);
  return { content, manifest };
}

interface Outcome extends Fitted {
  readonly data: DataReport;
  readonly manifest: BundleManifest;
  readonly seconds: number;
}

async function recordOf(
  run: Started,
  { data, outcome, manifest, seconds, folds, reweighing, ...program }: Outcome,
): Promise<TrainedModel> {
  const { trainer, backend, request, ports } = run;
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
    environment: { ...(await machineOf(run)), ...(program.enforced && { enforced: program.enforced.join(', ') }) },
    data,
    ...(program.claimed !== undefined && { claimed: program.claimed }),
    ...(folds !== undefined && { crossValidation: folds }),
    ...(reweighing !== undefined && { reweighing }),
  };
}

/** What is recorded of the machine, with the GPUs that its driver names and the native library that computed. */
async function machineOf({ input, ports, trainer, backend, gpus }: Started): Promise<Readonly<Record<string, string>>> {
  const library = trainer.takes === 'files' ? undefined : (await ports.tensors.use(backend)).library;
  return {
    ...input.environment,
    ...(gpus.length > 0 && { gpu: gpuText(gpus) }),
    ...(library !== undefined && { library }),
  };
}

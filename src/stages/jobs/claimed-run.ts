import { TrainyardError } from '../../core/errors.ts';
import { digestOf, isDigest } from '../../core/hash.ts';
import { canonicalJson, deepFreeze } from '../../core/json.ts';
import type { FilesTrainer, Trainer } from '../../core/plugins.ts';
import type { Files } from '../../core/ports.ts';
import type {
  BundleFile,
  BundleManifest,
  CrossValidation,
  DataReport,
  EpochRecord,
  ReweighEffect,
  TrainedModel,
} from '../../core/records.ts';
import { RUN_PATHS, type RunRequest } from '../run-folder.ts';
import { backendsOf } from '../train/backend.ts';
import { readBounded, requireInside } from './parcel.ts';

/** What this program knows of the trainer that the spec names. */
export type TrainerFacts = Pick<Trainer | FilesTrainer, 'version' | 'backends' | 'unpinned'>;

/** What a bundle may weigh on its way between jobs. */
const MOST_BYTES = 8 * 1024 ** 3;
const MOST_FILES = 1_000;
const MOST_RECORD_BYTES = 8 * 1024 ** 2;

const PATH = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;

/**
 * The record of a training that another job ran, from a folder that code under review may have written. Only what the
 * training alone can know is taken from it, checked in shape and size; model, key, seed, data and the bundle's digest
 * are those of the request and of the bytes that are there. Throws `claim-invalid`, `parcel-link` and `parcel-json`.
 */
export async function claimedRun(
  folder: string,
  made: { readonly request: RunRequest; readonly data: DataReport; readonly trainer: TrainerFacts },
  files: Files,
): Promise<TrainedModel> {
  const value = await readBounded(files, folder, { path: 'trained-model.json', most: MOST_RECORD_BYTES });
  const claim = mapping(value, 'the record of the training');
  const manifest = manifestOf(mapping(claim['manifest'], 'manifest'), made);
  const bundleBytes = await checkFiles(`${folder}/${RUN_PATHS.bundle}`, manifest, files);
  const { request, data } = made;
  const { trainKey } = request.entry;
  if (trainKey === undefined) throw new Error(`the plan entry of ${request.entry.model} has no train key`);
  return deepFreeze({
    kind: 'TrainedModel',
    schemaVersion: 1,
    model: request.entry.model,
    trainKey,
    bundle: digestOf(manifest),
    bundleBytes,
    manifest,
    trainer: trainerOf(mapping(claim['trainer'], 'trainer'), request, made.trainer),
    seed: request.spec.train.seed,
    rows: { train: data.splits.train.rows, validation: data.splits.validation.rows },
    history: list(claim['history'], 'history', 100_000).map(epochOf),
    seconds: number(claim['seconds'], 'seconds'),
    ...(claim['resumedFrom'] === undefined ? {} : { resumedFrom: number(claim['resumedFrom'], 'resumedFrom') }),
    trainedAt: text(claim['trainedAt'], 'trainedAt', 40),
    environment: texts(claim['environment'], 'environment'),
    data,
    toldBy: 'the training job',
    ...(claim['crossValidation'] === undefined ? {} : { crossValidation: foldsOf(claim['crossValidation']) }),
    ...(claim['reweighing'] === undefined ? {} : { reweighing: effectOf(claim['reweighing'], request) }),
    ...(claim['claimed'] === undefined ? {} : { claimed: numbers(claim['claimed'], 'claimed') }),
  });
}

function manifestOf(
  claim: Mapping,
  { request, data }: { readonly request: RunRequest; readonly data: DataReport },
): BundleManifest {
  const { entry, spec } = request;
  const expected: Mapping = {
    kind: 'Bundle',
    schemaVersion: 1,
    model: entry.model,
    trainKey: entry.trainKey,
    task: spec.task,
    classes: data.classes,
    inputs: spec.data.features.map(({ name, type }) => ({ name, type })),
  };
  for (const [key, value] of Object.entries(expected)) {
    if (canonicalJson(claim[key] ?? null) !== canonicalJson(value)) {
      throw invalid(`manifest.${key} is ${shown(claim[key])}, where the plan and the data say ${shown(value)}`);
    }
  }
  const unknown = Object.keys(claim).filter(
    (key) => ![...Object.keys(expected), 'format', 'signature', 'files'].includes(key),
  );
  if (unknown.length > 0) throw invalid(`manifest has the unknown key ${shown(unknown[0])}`);
  const files = list(claim['files'], 'manifest.files', MOST_FILES).map(fileOf);
  if (new Set(files.map((file) => file.path)).size !== files.length) throw invalid('manifest.files names a file twice');
  const format = text(claim['format'], 'manifest.format', 63);
  // The rest is equal to what was expected, or was checked; a copy key by key would drop what later versions add.
  return { ...claim, format, files } as unknown as BundleManifest;
}

function fileOf(value: unknown): BundleFile {
  const { path, size, sha256 } = mapping(value, 'manifest.files');
  if (typeof path !== 'string' || path.length > 400 || !PATH.test(path) || path === 'manifest.json') {
    throw invalid(`manifest.files names ${shown(path)}, which is no plain relative path`);
  }
  if (!isDigest(sha256)) throw invalid(`${path} has the digest ${shown(sha256)}`);
  return { path, size: number(size, `size of ${path}`), sha256 };
}

/** Sizes first, so that nothing large is read for nothing; then every byte. */
async function checkFiles(folder: string, manifest: BundleManifest, files: Files): Promise<number> {
  const total = manifest.files.reduce((sum, file) => sum + file.size, 0);
  if (total > MOST_BYTES) throw invalid(`the bundle has ${total} bytes, more than ${MOST_BYTES}`);
  for (const file of manifest.files) {
    const size = await files.size(`${folder}/${file.path}`);
    if (size !== file.size) throw invalid(`${file.path} has ${size ?? 'no'} bytes, the manifest says ${file.size}`);
    const { digest } = await files.digest(await requireInside(files, folder, file.path));
    if (digest !== file.sha256) throw invalid(`${file.path} has ${digest}, the manifest says ${file.sha256}`);
  }
  return total;
}

/** The trainer has one version here, and the spec leaves a few backends; which of several it was, the job alone knows. */
function trainerOf(claim: Mapping, { spec }: RunRequest, trainer: TrainerFacts): TrainedModel['trainer'] {
  const id = spec.train.trainer;
  if (claim['id'] !== id) throw invalid(`it was trained by ${shown(claim['id'])}, the spec asks for ${id}`);
  const { version } = trainer;
  if (claim['version'] !== version) {
    throw invalid(`it was trained by version ${shown(claim['version'])} of ${id}, this program has version ${version}`);
  }
  const backend = text(claim['backend'], 'trainer.backend', 63);
  const open = backendsOf(spec.train, trainer);
  if (open.length > 0 && !open.includes(backend)) {
    throw invalid(`it was trained on ${shown(backend)}, and the spec leaves ${open.join(', else ')}`);
  }
  return { id, version, backend };
}

function epochOf(value: unknown): EpochRecord {
  const { epoch, loss, validationLoss } = mapping(value, 'history');
  return {
    epoch: number(epoch, 'history.epoch'),
    loss: number(loss, 'history.loss'),
    ...(validationLoss === undefined ? {} : { validationLoss: number(validationLoss, 'history.validationLoss') }),
  };
}

/** Made by the trainer's own process, like the loss; the report says so. Only its shape is checked. */
function foldsOf(value: unknown): CrossValidation {
  const claim = mapping(value, 'crossValidation');
  const folds = number(claim['folds'], 'crossValidation.folds');
  const metrics = list(claim['metrics'], 'crossValidation.metrics', 100).map((one) => {
    const metric = mapping(one, 'crossValidation.metrics');
    for (const key of ['metric', 'definition'] as const) text(metric[key], `crossValidation.metrics.${key}`, 2_000);
    list(metric['folds'], 'crossValidation.metrics.folds', 100).forEach(estimate);
    estimate(metric['mean']);
    estimate(metric['deviation']);
    return metric as unknown as CrossValidation['metrics'][number];
  });
  const rows = list(claim['rows'], 'crossValidation.rows', 100).map((one) => number(one, 'crossValidation.rows'));
  return { folds, rule: text(claim['rule'], 'crossValidation.rule', 2_000), rows, metrics };
}

/** As the folds: its shape is checked, and what it is about is what the spec asks for. */
function effectOf(value: unknown, { spec }: RunRequest): ReweighEffect {
  const what = 'reweighing';
  const claim = mapping(value, what);
  const pairs = (key: string) => list(claim[key], `${what}.${key}`, 200).map((one) => mapping(one, `${what}.${key}`));
  for (const one of [...pairs('groups'), ...pairs('metrics')]) [one['without'], one['with']].forEach(estimate);
  for (const { group, rows } of pairs('groups')) {
    for (const name of list(group, `${what}.group`, 20)) text(name, `${what}.group`, 1_000);
    number(rows, `${what}.rows`);
  }
  for (const { measure, ...gap } of pairs('gaps')) {
    text(measure, `${what}.measure`, 100);
    for (const side of [gap['without'], gap['with']]) number(side, `${what}.gaps`);
  }
  for (const { metric } of pairs('metrics')) text(metric, `${what}.metric`, 100);
  number(claim['rows'], `${what}.rows`);
  if (claim['threshold'] !== undefined) number(claim['threshold'], `${what}.threshold`);
  const rate = spec.task === 'binary' ? 'selected' : 'accuracy';
  return { ...(claim as unknown as ReweighEffect), by: spec.train.reweigh ?? [], rate };
}

function estimate(value: unknown): void {
  const claim = mapping(value, 'an estimate');
  if (claim['kind'] === 'value') number(claim['value'], 'an estimate');
  else if (claim['kind'] === 'not-estimable') text(claim['reason'], 'the reason of an estimate', 2_000);
  else throw invalid(`an estimate is of kind ${shown(claim['kind'])}`);
}

type Mapping = Readonly<Record<string, unknown>>;

function mapping(value: unknown, what: string): Mapping {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping;
  throw invalid(`${what} is ${shown(value)}, not a mapping`);
}

function list(value: unknown, what: string, most: number): readonly unknown[] {
  if (Array.isArray(value) && value.length <= most) return value;
  throw invalid(`${what} is not a list of at most ${most}`);
}

function number(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalid(`${what} is ${shown(value)}, not a number`);
}

function text(value: unknown, what: string, most: number): string {
  if (typeof value === 'string' && value.length <= most) return value;
  throw invalid(`${what} is ${shown(value)}, not a text of at most ${most} characters`);
}

function texts(value: unknown, what: string): Readonly<Record<string, string>> {
  const entries = Object.entries(mapping(value, what));
  if (entries.length > 100) throw invalid(`${what} has ${entries.length} keys, more than 100`);
  return Object.fromEntries(entries.map(([key, one]) => [text(key, what, 100), text(one, `${what}.${key}`, 1_000)]));
}

function numbers(value: unknown, what: string): Readonly<Record<string, number>> {
  const entries = Object.entries(mapping(value, what));
  if (entries.length > 100) throw invalid(`${what} has ${entries.length} keys, more than 100`);
  return Object.fromEntries(entries.map(([key, one]) => [text(key, what, 100), number(one, `${what}.${key}`)]));
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 100);
}

function invalid(what: string): TrainyardError {
  return new TrainyardError({
    code: 'claim-invalid',
    message: `what the training job handed over cannot be used: ${what}`,
    fix: 'Look at the log of the training job. A bundle that was changed on its way must not be used.',
  });
}

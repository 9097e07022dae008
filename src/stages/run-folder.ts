import { messageOf, TrainyardError } from '../core/errors.ts';
import { deepFreeze, prettyJson } from '../core/json.ts';
import type { Files } from '../core/ports.ts';
import type {
  DataReport,
  Evaluation,
  PlanEntry,
  ProductionComparison,
  ServingModel,
  TrainedModel,
} from '../core/records.ts';
import type { ResolvedSpec } from '../spec/resolved.ts';
import type { LocatedSources } from './materialise/fetch-sources.ts';

/** What a run is to do; the one record that every work stage starts from. */
export interface RunRequest {
  readonly kind: 'RunRequest';
  readonly schemaVersion: 1;
  readonly entry: PlanEntry;
  readonly spec: ResolvedSpec;
  /** Absolute path of the repository. */
  readonly root: string;
  /** Id of the tree under review; that of HEAD when absent. */
  readonly tree?: string;
  /** Where the files lie that `data.lock` pins, by the source as the spec names it. */
  readonly located?: LocatedSources;
}

interface RunRecords {
  readonly RunRequest: RunRequest;
  readonly DataReport: DataReport;
  readonly TrainedModel: TrainedModel;
  readonly Evaluation: Evaluation;
  readonly ServingModel: ServingModel;
  readonly ProductionComparison: ProductionComparison;
}

type RunRecordKind = keyof RunRecords;

interface Place {
  readonly file: string;
  readonly schemaVersion: number;
  /** The stage that writes it. */
  readonly by: string;
}

const PLACES: { readonly [K in RunRecordKind]: Place } = {
  RunRequest: { file: 'request.json', schemaVersion: 1, by: 'plan' },
  DataReport: { file: 'data-report.json', schemaVersion: 1, by: 'materialise' },
  TrainedModel: { file: 'trained-model.json', schemaVersion: 1, by: 'train' },
  Evaluation: { file: 'evaluation.json', schemaVersion: 1, by: 'evaluate' },
  ServingModel: { file: 'serving-model.json', schemaVersion: 1, by: 'evaluate' },
  ProductionComparison: { file: 'production-comparison.json', schemaVersion: 1, by: 'compare' },
};

/** Paths inside a run folder that are not records. */
export const RUN_PATHS = {
  train: 'data/train.parquet',
  validation: 'data/validation.parquet',
  test: 'data/test.parquet',
  bundle: 'bundle',
  /** The bundle that serves in production. */
  serving: 'serving',
  manifest: 'bundle/manifest.json',
  checkpoint: 'checkpoint/state.bin',
  folds: 'checkpoint/folds',
  /** Of the same fit without weights for groups, where they are asked for. */
  plainCheckpoint: 'checkpoint/plain.bin',
  /** What a training program works in; removed after it. */
  work: 'work',
  programCheckpoint: 'checkpoint/program',
  scratch: 'scratch',
} as const;

/** The record, frozen. Throws `run-record-missing`, `run-record-invalid` or `run-record-version`. */
export async function readRecord<K extends RunRecordKind>(
  files: Files,
  folder: string,
  kind: K,
): Promise<RunRecords[K]> {
  const found = await findRecord(files, folder, kind);
  if (found !== undefined) return found;
  const { file, by } = PLACES[kind];
  throw new TrainyardError({
    code: 'run-record-missing',
    message: `the run folder ${folder} has no ${file}`,
    fix: `Run the stage \`${by}\` first; it writes that file last.`,
  });
}

/** The record, or undefined when its stage has not finished. Throws `run-record-invalid` or `run-record-version`. */
export async function findRecord<K extends RunRecordKind>(
  files: Files,
  folder: string,
  kind: K,
): Promise<RunRecords[K] | undefined> {
  const place = PLACES[kind];
  const path = `${folder}/${place.file}`;
  const text = await files.readText(path);
  if (text === undefined) return undefined;
  const value = parsed(path, text);
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== kind) {
    throw invalid(path, `it is not a record of kind ${kind}`);
  }
  const version = 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (version !== place.schemaVersion) throw otherVersion(path, version, place.schemaVersion);
  return deepFreeze(value as unknown as RunRecords[K]);
}

/** Writes a record to its place, whole or not at all. */
export async function writeRecord(files: Files, folder: string, record: RunRecords[RunRecordKind]): Promise<void> {
  await files.write(`${folder}/${PLACES[record.kind].file}`, prettyJson(record));
}

/** Takes a record away before its stage starts over. */
export async function removeRecord(files: Files, folder: string, kind: RunRecordKind): Promise<void> {
  await files.remove(`${folder}/${PLACES[kind].file}`);
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(path, `it is not JSON: ${messageOf(cause)}`);
  }
}

function invalid(path: string, why: string): TrainyardError {
  return new TrainyardError({
    code: 'run-record-invalid',
    message: `the record ${path} cannot be used: ${why}`,
    fix: 'Delete the run folder and run again.',
  });
}

function otherVersion(path: string, found: unknown, wanted: number): TrainyardError {
  return new TrainyardError({
    code: 'run-record-version',
    message: `the record ${path} has schema version ${String(found)}; this version of Trainyard reads ${wanted}`,
    fix: 'Delete the run folder and run again, or use the version of Trainyard that wrote it.',
  });
}

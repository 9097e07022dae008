import { TrainyardError } from '../../core/errors.ts';
import type { FilesOutcome } from '../../core/files-job.ts';
import type { FilesTrainer, FitOutcome } from '../../core/plugins.ts';
import type { Files, Git, Log, Tables } from '../../core/ports.ts';
import type { ProgramPorts } from '../../core/programs.ts';
import type { DataReport } from '../../core/records.ts';
import { packCommandModel } from '../../data/bundle/command-bundle.ts';
import type { Preprocessing } from '../../data/encoding/preprocessing.ts';
import { DEFAULT_CHANNELS, DEFAULT_LIMITS } from '../../spec/program-defaults.ts';
import { type Channels, writeChannels } from '../jobs/channels.ts';
import { readCode, treeFiles, writeCode } from '../plan/export-code.ts';
import { RUN_PATHS, type RunRequest } from '../run-folder.ts';

export interface FilesFit {
  readonly folder: string;
  readonly request: RunRequest;
  readonly trainer: FilesTrainer;
  readonly data: DataReport;
  readonly signal: AbortSignal;
}

export interface FilesFitPorts {
  readonly files: Files;
  readonly tables: Tables;
  readonly git: Pick<Git, 'listTree' | 'readBlobs'>;
  readonly log: Log;
  readonly programs: ProgramPorts;
}

export interface FilesFitted {
  readonly outcome: FitOutcome;
  readonly claimed: Readonly<Record<string, number>>;
  readonly enforced: readonly string[];
  /** What encodes a row for the model, where the program got encoded features. */
  readonly preprocessing?: Preprocessing;
}

/**
 * Lets a trainer work on folders: code from git, rows as channels, a fresh work folder that is removed whatever happens.
 * Checkpoints stay until a try succeeds or breaks a rule. Throws what the trainer throws, and `code-changed`.
 */
export async function fitFiles(fit: FilesFit, ports: FilesFitPorts): Promise<FilesFitted> {
  const { folders } = ports.programs;
  const work = `${fit.folder}/${RUN_PATHS.work}`;
  const checkpoint = `${fit.folder}/${RUN_PATHS.programCheckpoint}`;
  try {
    await folders.remove(work);
    const channels = await prepare(fit, work, ports);
    const outcome = await run(fit, { work, checkpoint, channels }, ports);
    const files = outcome.format === 'command' ? await withProgram(fit, outcome, ports) : outcome.files;
    await folders.remove(checkpoint);
    const { preprocessing } = channels;
    const { claimed, enforced } = outcome;
    const encoded = preprocessing !== undefined && outcome.format !== 'command' ? { preprocessing } : {};
    return { outcome: { format: outcome.format, files, history: [] }, claimed, enforced, ...encoded };
  } catch (error) {
    const again = fit.signal.aborted || (error instanceof TrainyardError && RESUMED.has(error.code));
    if (!again) await folders.remove(checkpoint);
    throw error;
  } finally {
    await folders.remove(work);
  }
}

/** Ends after which a later try may go on. */
const RESUMED = new Set(['training-failed', 'training-killed', 'training-timed-out', 'interrupted']);

async function prepare(fit: FilesFit, work: string, ports: FilesFitPorts): Promise<Channels> {
  const { spec } = fit.request;
  const { folders } = ports.programs;
  await folders.create(`${work}/code`);
  if (spec.train.command === undefined) return { folders: {} };
  await writeCode(await readCode(fit.request, 'train.code', ports), `${work}/code`, folders);
  const how = spec.train.channels ?? DEFAULT_CHANNELS;
  const input = { folder: fit.folder, into: `${work}/input/data`, spec, how, data: fit.data };
  return writeChannels(input, { ...ports, folders });
}

function run(
  fit: FilesFit,
  made: { readonly work: string; readonly checkpoint: string; readonly channels: Channels },
  ports: FilesFitPorts,
): Promise<FilesOutcome> {
  const { spec, entry } = fit.request;
  const { train } = spec;
  const { work, checkpoint, channels } = made;
  return fit.trainer.fit({
    name: entry.model,
    // The spec was validated against the trainer's own schema.
    options: train.options as never,
    task: spec.task,
    classes: fit.data.classes,
    seed: train.seed,
    target: spec.data.target,
    contentType: train.channels?.format === 'parquet' ? 'application/x-parquet' : 'text/csv',
    command: train.command ?? [],
    limits: train.limits ?? DEFAULT_LIMITS,
    claims: train.claims ?? {},
    opaque: spec.predict !== undefined,
    folders: { work, code: `${work}/code`, channels: channels.folders, model: `${work}/model`, checkpoint },
    ports: ports.programs,
    readFile: (path) => readTreeFile(fit.request, path, ports),
    onLine: (line) => ports.log.info(`${entry.model} | ${line}`),
    warn: (line) => ports.log.warn(`${entry.model}: ${line}`),
    signal: fit.signal,
  });
}

async function readTreeFile(request: RunRequest, path: string, ports: FilesFitPorts): Promise<Uint8Array | undefined> {
  const entry = (await treeFiles(request, ports)).get(path);
  if (entry === undefined || !/^100/.test(entry.mode)) return undefined;
  return (await ports.git.readBlobs([entry.id])).get(entry.id);
}

/** The bundle that is reviewed is the one that is shipped, so it holds the program that predicts. */
async function withProgram(
  { request }: FilesFit,
  outcome: FilesOutcome,
  ports: FilesFitPorts,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { predict } = request.spec;
  if (predict === undefined) throw new Error('a model that no format loads, and no program that predicts');
  const code = await readCode(request, 'predict.code', ports);
  return packCommandModel({ command: predict.command, timeMs: predict.timeMs, code, model: outcome.files });
}

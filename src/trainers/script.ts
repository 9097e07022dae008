import type { FilesJob, FilesOutcome } from '../core/files-job.ts';
import type { FilesTrainer } from '../core/plugins.ts';
import type { CommandResult } from '../core/programs.ts';
import { readModelFolder } from '../data/bundle/model-folder.ts';
import { checkEnd } from '../data/bundle/program-end.ts';
import { type Hyperparameters, type ScriptMode, scriptMode } from '../data/bundle/script-mode.ts';

/**
 * Runs `train.command` in the code folder under the contract of SageMaker script mode. What lies in SM_MODEL_DIR at the
 * end is the model. Throws `command-not-found`, `training-timed-out`, `-disk`, `-files`, `-killed`, `-failed`,
 * `-left-processes`, and the errors of `data/model-folder.ts`.
 */
export const script: FilesTrainer<Hyperparameters> = {
  id: 'script',
  doc: 'Any program under the SageMaker script-mode contract: reads its channels, writes a model to SM_MODEL_DIR.',
  version: 1,
  takes: 'files',
  tasks: ['binary', 'multiclass', 'regression'],
  backends: ['none'],
  schema: {
    type: 'object',
    additionalProperties: false,
    patternProperties: {
      '^[A-Za-z][A-Za-z0-9_-]{0,63}$': {
        type: ['string', 'number', 'boolean'],
        description: 'A hyperparameter: given as `--name value` and as the variable SM_HP_NAME.',
      },
    },
  },
  fit,
};

const ROLE = { what: 'the training program', code: 'training', limits: 'train.limits' };

async function fit(job: FilesJob<Hyperparameters>): Promise<FilesOutcome> {
  const { folders, ports, limits } = job;
  const mode = scriptMode(job);
  for (const folder of mode.folders) await ports.folders.create(folder);
  for (const [path, text] of mode.files) await ports.folders.write(path, text);
  const lines: string[] = [];
  const result = await run(job, mode, (line) => {
    if (lines.length < MOST_LINES) lines.push(line);
    job.onLine(line);
  });
  if (result.unreadBytes > 0) job.warn(`${ROLE.what} printed too much; ${result.unreadBytes} bytes were not looked at`);
  checkEnd(result, ROLE, { limits, said: await failureText(job, mode) });
  const rules = { opaque: job.opaque, mostBytes: limits.diskBytes, mostFiles: MOST_FILES, maker: ROLE.what };
  const { format, files, ignored } = await readModelFolder(ports.folders, folders.model, rules);
  if (ignored.length > 0) job.warn(`not part of the model, and left out: ${ignored.slice(0, 10).join(', ')}`);
  return { format, files, claimed: await claims(job, mode, lines), enforced: result.enforced };
}

/** Lines that patterns look at. */
const MOST_LINES = 20_000;
const MOST_FILES = 2000;

function run(job: FilesJob<Hyperparameters>, mode: ScriptMode, onLine: (line: string) => void): Promise<CommandResult> {
  const { work, checkpoint, code } = job.folders;
  return job.ports.commands.run({
    argv: [...job.command, ...mode.args],
    folder: code,
    env: mode.env,
    limits: job.limits,
    watched: [work, checkpoint],
    onLine,
    signal: job.signal,
  });
}

const MOST_FAILURE_BYTES = 4096;

/** SageMaker's way to say why: the first lines of `output/failure`. */
async function failureText(job: FilesJob<Hyperparameters>, { failureFile }: ScriptMode): Promise<string | undefined> {
  const bytes = await job.ports.folders.read(failureFile, MOST_FAILURE_BYTES);
  const text =
    bytes &&
    new TextDecoder()
      .decode(bytes)
      .replace(/[^\P{C}]+/gu, ' ')
      .trim()
      .slice(0, 300);
  return text === '' ? undefined : text;
}

const MOST_METRICS_BYTES = 65_536;
const MOST_CLAIMS = 100;

/** From a file of numbers by name, and from patterns over what was printed. Finite numbers only. */
async function claims(
  job: FilesJob<Hyperparameters>,
  mode: ScriptMode,
  lines: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const found = new Map<string, number>();
  for (const path of mode.metricsFiles) {
    const bytes = await job.ports.folders.read(path, MOST_METRICS_BYTES);
    for (const [name, value] of Object.entries(parsed(bytes))) {
      if (typeof value === 'number' && Number.isFinite(value)) found.set(name.slice(0, 100), value);
    }
  }
  for (const [name, text] of job.ports.patterns.lastMatches(job.claims, lines)) {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value)) found.set(name, value);
  }
  return Object.fromEntries([...found].slice(0, MOST_CLAIMS));
}

function parsed(bytes: Uint8Array | undefined): object {
  try {
    const value: unknown = bytes === undefined ? {} : JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

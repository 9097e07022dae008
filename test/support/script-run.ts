import { cp } from 'node:fs/promises';
import { openGit } from '../../src/adapters/git/git.ts';
import { programPorts } from '../../src/adapters/programs/programs.ts';
import { digestOf } from '../../src/core/hash.ts';
import type { Log } from '../../src/core/ports.ts';
import type { TrainedModel } from '../../src/core/records.ts';
import { DEFAULT_CHANNELS, DEFAULT_LIMITS } from '../../src/spec/program-defaults.ts';
import type { ResolvedSpec, ResolvedTrain } from '../../src/spec/resolved.ts';
import { materialise } from '../../src/stages/materialise/materialise.ts';
import { writeRecord } from '../../src/stages/run-folder.ts';
import { train } from '../../src/stages/train/train.ts';
import { makeRepo, type Repo } from './repo.ts';
import { clock, files, keptLog, materialisePorts, requestOf, trainPorts, writeWages } from './run.ts';

const PROGRAMS = new URL('../fixtures/script', import.meta.url).pathname;

export interface ScriptRun {
  readonly folder: string;
  readonly log: Log & { readonly lines: string[] };
  readonly record: TrainedModel;
}

export interface ScriptParts {
  readonly train?: Partial<ResolvedTrain>;
  readonly predict?: ResolvedSpec['predict'];
  readonly signal?: AbortSignal;
  /** Use the run folder of an earlier try. */
  readonly folder?: string;
  readonly log?: Log;
  readonly env?: NodeJS.ProcessEnv;
}

/** A repository with the wages and the programs of `test/fixtures/script` in `code/`, and a run folder with its rows. */
export class ScriptRuns {
  readonly #repo: Repo;
  #count = 0;

  private constructor(repo: Repo) {
    this.#repo = repo;
  }

  /** `programs` is the folder that becomes `code/`. */
  static async open(programs = PROGRAMS): Promise<ScriptRuns> {
    const repo = await makeRepo();
    await writeWages(`${repo.root}/data/wages.csv`);
    await cp(programs, `${repo.root}/code`, { recursive: true });
    await repo.commit('all');
    const runs = new ScriptRuns(repo);
    await writeRecord(files, `${repo.root}-run`, runs.#request({}));
    await materialise({ folder: `${repo.root}-run`, source: `${repo.root}/data/wages.csv` }, materialisePorts);
    return runs;
  }

  get repo(): Repo {
    return this.#repo;
  }

  #request({ train: parts, predict }: ScriptParts) {
    const request = requestOf(this.#repo.root, { trainer: 'logistic' });
    const channels = { ...DEFAULT_CHANNELS, features: 'encoded' } as const;
    const script = { trainer: 'script', options: {}, code: 'code', channels, limits: DEFAULT_LIMITS };
    const evaluate = { metrics: ['roc_auc', 'log_loss'] };
    const spec = {
      ...request.spec,
      evaluate,
      train: { ...request.spec.train, ...script, ...parts },
      ...(predict && { predict }),
    };
    const entry = { ...request.entry, evaluationInputsKey: digestOf('evaluation') };
    return { ...request, entry, spec };
  }

  /** A run folder of its own with the request written. */
  async prepare(parts: ScriptParts): Promise<string> {
    const folder = parts.folder ?? `${this.#repo.root}-run-${this.#count++}`;
    if (parts.folder === undefined) await cp(`${this.#repo.root}-run`, folder, { recursive: true });
    await writeRecord(files, folder, this.#request(parts));
    return folder;
  }

  /** Trains; `parts.train.command` says what with. */
  async train(parts: ScriptParts): Promise<ScriptRun> {
    const folder = await this.prepare(parts);
    const log = keptLog();
    const git = await openGit(this.#repo.root, { env: process.env });
    const input = { folder, environment: {}, signal: parts.signal ?? new AbortController().signal };
    const programs = programPorts({ env: parts.env ?? process.env, clock, state: `${folder}-state` });
    const record = await train(input, { ...trainPorts(), programs, git, log: parts.log ?? log });
    return { folder, log, record };
  }

  async close(): Promise<void> {
    for (const folder of [
      `${this.#repo.root}-run`,
      ...Array.from({ length: this.#count }, (_, i) => `${this.#repo.root}-run-${i}`),
    ]) {
      await files.remove(folder);
    }
    await this.#repo.dispose();
  }
}

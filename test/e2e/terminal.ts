/** A fresh repository on disk, and the built command line as a process in it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { gitEnvironment, makeRepo, type Repo } from '../support/repo.ts';
import { node24 } from '../support/runner/index.ts';
import { ROOT, WAGES } from './scene.ts';

export interface Ended {
  /** The exit code; absent when a signal ended it. */
  readonly code: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** A clone-like copy of examples/wages with one commit on `main`. */
export async function wagesRepo(files: Readonly<Record<string, string>> = {}): Promise<Repo> {
  const repo = await makeRepo();
  await cp(WAGES, repo.root, { recursive: true });
  await repo.commit('Start', files);
  return repo;
}

/** No proxy, no CI, nothing of git's: what a new user's shell has. */
function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH = '', TMPDIR } = process.env;
  const git = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return { PATH, HOME: gitEnvironment['HOME'] as string, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...git, ...more };
}

export interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly onError?: (text: string) => void;
}

/** Starts `trainyard <args>` under Node 24. */
export async function start(args: readonly string[], { cwd, env = {}, onError }: StartOptions): Promise<Started> {
  const child = spawn(await node24(), [path.join(ROOT, 'dist/cli.js'), ...args], {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onError?.(stderr);
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: code ?? undefined, signal: signal ?? undefined, stdout, stderr }),
    );
  });
  return { child, ended };
}

/** Runs `trainyard <args>` to its end. */
export async function trainyard(args: readonly string[], options: StartOptions): Promise<Ended> {
  return (await start(args, options)).ended;
}

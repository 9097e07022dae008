import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { EXIT, messageOf, TrainyardError } from '../../core/errors.ts';

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitCall {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which git is stopped; a network that swallows packets would hold it for ever. */
  readonly timeoutMs?: number;
}

/** Runs git in one folder. `call` gives any exit status back; `text` throws `git-failed` unless it is 0. */
export interface GitProcess {
  readonly folder: string;
  call(args: readonly string[], options?: GitCall): Promise<GitResult>;
  text(args: readonly string[], options?: GitCall): Promise<string>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Git as a child process: argv only, no shell, no prompt, English messages. Variables that could point git at another
 * repository or program are dropped from `environment` (`GIT_*`, but for certificates and the user's configuration);
 * programs that a repository's own configuration could start (hooks, file-system monitor) are off. Throws `git-missing`,
 * `git-not-a-repository` and `git-failed`.
 */
export function gitProcess(folder: string, environment: Environment): GitProcess {
  const env = scrubbed(environment);
  const call = (args: readonly string[], options: GitCall = {}) =>
    run({
      folder,
      args: [...SETTINGS, ...args],
      env: { ...env, ...options.env },
      input: options.input ?? '',
      ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
    });
  return {
    folder,
    call,
    async text(args, options) {
      const result = await call(args, options);
      if (result.status !== 0) throw gitFailed(args, result);
      return result.stdout.toString('utf8').replace(/\n$/, '');
    },
  };
}

const SETTINGS = [
  ['core.quotepath', 'off'],
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.safecrlf', 'false'],
  ['advice.addEmbeddedRepo', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

const KEPT = new Set([
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_SYSTEM',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
]);

function scrubbed(environment: Environment): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && (KEPT.has(name) || !name.startsWith('GIT_'))) env[name] = value;
  }
  // Optional locks would let a read-only command rewrite the user's index.
  return { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', GIT_OPTIONAL_LOCKS: '0' };
}

interface Run {
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  readonly input: string;
  readonly timeoutMs?: number;
}

async function run(job: Run): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const { folder: cwd, env, timeoutMs: timeout } = job;
    const child = spawn('git', job.args, { cwd, env, timeout, stdio: 'pipe', shell: false });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A program that could not be started is closed as well; the error alone says what happened.
    let failure: Error | undefined;
    child.on('error', (error) => {
      failure = error;
    });
    child.on('close', (status, signal) => {
      if (failure !== undefined) return void startFailure(job.folder, failure).then(reject);
      const stderr = signal === null ? Buffer.concat(err).toString('utf8') : `stopped by ${signal}`;
      resolve({ status: status ?? 128, stdout: Buffer.concat(out), stderr });
    });
    // Git may end before it has read everything; its exit status says what that means.
    child.stdin.on('error', () => undefined);
    child.stdin.end(job.input);
  });
}

/** Node reports a missing working folder and a missing program with the same ENOENT. */
async function startFailure(folder: string, error: Error): Promise<TrainyardError> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    return new TrainyardError({
      code: 'git-not-a-repository',
      message: `${folder} is not a folder`,
      fix: 'Name a folder inside a git repository.',
      exitCode: EXIT.invalid,
      cause: error,
    });
  }
  return new TrainyardError({
    code: 'git-missing',
    message: `git could not be started: ${messageOf(error)}`,
    fix: 'Install git 2.30 or newer and put it on the PATH.',
    cause: error,
  });
}

export function gitFailed(args: readonly string[], result: GitResult): TrainyardError {
  const command = args.find((arg) => !arg.startsWith('-')) ?? '';
  return new TrainyardError({
    code: 'git-failed',
    message: `git ${command} ended with ${result.status}: ${result.stderr.trim().slice(0, 2000)}`,
    fix: 'Run the same git command in this folder and repair what it reports.',
  });
}

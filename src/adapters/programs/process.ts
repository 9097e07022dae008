import { spawn } from 'node:child_process';
import { EXIT, type ExitCode, TrainyardError } from '../../core/errors.ts';
import type { StageRunner } from '../../core/ports.ts';
import { MACHINE, only } from './environment.ts';

/** The only variables a stage's process inherits: no token, no credential. */
const INHERITED = [
  ...MACHINE,
  ...['HOME', 'USERPROFILE', 'TMPDIR', 'TMP', 'TEMP', 'NODE_EXTRA_CA_CERTS'],
  // Where native engines lie.
  ...['TRAINYARD_ENGINES', 'TRAINYARD_HOME', 'RUNNER_TOOL_CACHE', 'XDG_CACHE_HOME', 'LOCALAPPDATA'],
  // Where the tests want it killed.
  'TRAINYARD_CRASH_AT',
];

export interface StageProcessOptions {
  readonly execPath: string;
  /** Script of the command line, `dist/cli.js`. */
  readonly entry: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Receives what the stage prints for people. */
  readonly write: (text: string) => void;
}

/**
 * Runs `trainyard stage <stage> <folder>` as a process of its own. The child watches its standard input and ends with
 * us, also when we are killed. A failure crosses as the JSON that `--json` prints for errors.
 */
export function stageProcess(options: StageProcessOptions): StageRunner {
  return {
    async run(stage, folder, signal) {
      const child = spawn(options.execPath, [options.entry, 'stage', stage, folder, '--attached', '--json'], {
        cwd: options.cwd,
        // TensorFlow's native library greets with five lines about the processor; 2 leaves its errors.
        env: { TF_CPP_MIN_LOG_LEVEL: '2', ...only(INHERITED, options.env) },
        stdio: ['pipe', 'pipe', 'pipe'],
        signal,
      });
      let answer = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        answer += text;
      });
      child.stderr.setEncoding('utf8').on('data', options.write);
      const code = await new Promise<number | null>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
      });
      if (code !== 0) throw stageFailure(stage, code, answer);
    },
  };
}

interface ErrorJson {
  readonly error?: { readonly code: string; readonly message: string; readonly fix: string };
}

function stageFailure(stage: string, code: number | null, answer: string): TrainyardError {
  const said = parsedError(answer);
  return new TrainyardError({
    code: said?.code ?? 'stage-died',
    message:
      said?.message ?? `the process of stage "${stage}" ended with ${code === null ? 'a signal' : `code ${code}`}`,
    fix: said?.fix ?? 'Look at the lines above; if there are none, the machine may have run out of memory.',
    exitCode: (code ?? EXIT.broken) === EXIT.invalid ? EXIT.invalid : (EXIT.broken as ExitCode),
  });
}

function parsedError(answer: string): ErrorJson['error'] {
  try {
    return (JSON.parse(answer) as ErrorJson).error;
  } catch {
    return undefined;
  }
}

/**
 * Aborted by the first SIGINT or SIGTERM. A second one of either kind ends the process without another word, since an
 * orderly exit would wait for native code that is under way.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) endAtOnce();
    controller.abort(new TrainyardError(INTERRUPTED));
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, interrupt);
  return controller.signal;
}

const INTERRUPTED = {
  code: 'interrupted',
  message: 'interrupted; nothing is lost',
  fix: 'Run the same command again: it goes on from the last checkpoint.',
  exitCode: EXIT.interrupted,
} as const;

/** Goes on when whoever reads our output has stopped, as `| head` does: the work and the exit code still count. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Ends this process without a word, and a stage's parent before it: what a power failure does. */
export function endAtOnce(parent?: number): void {
  if (parent !== undefined) process.kill(parent, 'SIGKILL');
  process.kill(process.pid, 'SIGKILL');
}

/** Ends this process when the one that started it is gone, seen by the end of standard input. */
export function endWithParent(): void {
  process.stdin.on('end', () => process.exit(EXIT.interrupted)).on('error', () => process.exit(EXIT.interrupted));
  process.stdin.resume();
  process.stdin.unref?.();
}

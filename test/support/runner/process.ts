/** Starts one process of a step and keeps what it prints. */
import { spawn } from 'node:child_process';
import process from 'node:process';

export interface ProcessOptions {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Told as soon as the process runs; tests hand the id to the stand-in's faults. */
  readonly onStart?: ((pid: number) => void) | undefined;
}

export interface ProcessResult {
  /** 0 to 255; 128 and above after a signal, as shells count; 124 when it ran out of time. */
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  /** Both streams, in the order in which they arrived. */
  readonly log: string;
}

const SIGNALS: Readonly<Record<string, number>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

export async function runProcess(options: ProcessOptions): Promise<ProcessResult> {
  const [program, ...args] = options.argv;
  const detached = process.platform !== 'win32';
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
  });
  const log: Buffer[] = [];
  const stdout: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => log.push(part) && stdout.push(part));
  child.stderr.on('data', (part: Buffer) => log.push(part));
  if (child.pid !== undefined) options.onStart?.(child.pid);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    // The whole group: a shell's children must not outlive the step.
    if (child.pid !== undefined) process.kill(detached ? -child.pid : child.pid, 'SIGKILL');
  }, options.timeoutMs);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit, by) => resolve([exit, by]));
  }).finally(() => clearTimeout(timer));
  if (detached && child.pid !== undefined) endOrphans(child.pid);
  const text = (parts: readonly Buffer[]) => Buffer.concat(parts).toString('utf8');
  const exitCode = late ? 124 : (code ?? 128 + (SIGNALS[signal ?? ''] ?? 1));
  return { exitCode, signal: signal ?? undefined, stdout: text(stdout), log: text(log) };
}

/** What a killed process leaves running goes with its step, as on GitHub's runner. */
function endOrphans(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ESRCH') throw thrown;
  }
}

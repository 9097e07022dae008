import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Call } from './bench.ts';

export interface MemoryOfRun {
  /** Largest sum of the resident memory of a process and everything it started, in bytes. */
  readonly peakBytes: number;
  readonly code: number | null;
  /** Both outputs, the last part. */
  readonly output: string;
}

const EVERY_MS = 50;

/**
 * Runs a process and watches the resident memory of its whole tree, every 50 ms. Pages that two processes share count
 * twice, so the number is an upper bound. Linux only: it reads `/proc`.
 */
export async function memoryOf(call: Call, env: Readonly<Record<string, string>> = {}): Promise<MemoryOfRun> {
  const child = spawn(call.command, call.args, {
    cwd: call.cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes) => {
      output = (output + bytes).slice(-20_000);
    });
  }
  let peakBytes = 0;
  const watch = setInterval(() => {
    const bytes = treeOf(child.pid ?? 0).reduce((sum, pid) => sum + residentBytes(pid), 0);
    peakBytes = Math.max(peakBytes, bytes);
  }, EVERY_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
    return { peakBytes, code, output };
  } finally {
    clearInterval(watch);
  }
}

/** Linux only: it reads `/proc`. A process that has ended has none. */
export function residentBytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function treeOf(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

/** A process that has ended meanwhile has none. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

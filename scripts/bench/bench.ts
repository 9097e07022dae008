import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Bench {
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

/** Seconds of whole processes. */
export interface Timing {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

export interface Figure {
  readonly what: string;
  /** Seconds, or what `unit` says, that are promised at most. */
  readonly asked: number;
  readonly ours: Timing;
  readonly unit?: 'MB';
  readonly peer?: Timing & { readonly name: string };
  /** How many times faster than the peer is promised. */
  readonly askedRatio?: number;
}

export interface Call {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that count as done; 0 when absent. */
  readonly expected?: readonly number[];
}

/** Seconds that one process takes, from start to end. Throws with its output when it ends otherwise than expected. */
export async function timed(call: Call): Promise<number> {
  const start = performance.now();
  const child = spawn(call.command, call.args, {
    cwd: call.cwd,
    env: { ...process.env, ...call.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (bytes) => (output += bytes));
  child.stderr.on('data', (bytes) => (output += bytes));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (!(call.expected ?? [0]).includes(code ?? -1)) {
    throw new Error(`${call.command} ${call.args.join(' ')} ended with ${code}:\n${output.slice(-2000)}`);
  }
  return (performance.now() - start) / 1000;
}

/** Times `once` as often as `runs` says, `before` each time outside the measurement. */
export async function repeated(
  runs: number,
  once: () => Promise<number>,
  before: () => Promise<void> | void = () => undefined,
): Promise<Timing> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    await before();
    seconds.push(await once());
  }
  const sorted = seconds.sort((one, other) => one - other);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { least: at(0), median: at(sorted.length >> 1), most: at(sorted.length - 1) };
}

export function trainyard(cwd: string, ...args: readonly string[]): Call {
  return { command: process.execPath, args: [CLI, ...args], cwd };
}

/** Runs a script of this folder, in TypeScript, with a folder to write its answer into. */
export async function inNode(file: string, folder: string, ...more: readonly string[]): Promise<void> {
  const script = join(ROOT, 'scripts/bench', file);
  const args = ['--import', join(ROOT, 'scripts/typescript.mjs'), script, folder, ...more];
  await timed({ command: process.execPath, args, cwd: folder });
}

export function readAnswer<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

/** One measurement. */
export function once(seconds: number): Timing {
  return { least: seconds, median: seconds, most: seconds };
}

export function figureText(value: number, unit = 's'): string {
  if (unit === 's' && Math.abs(value) < 0.1) return `${(value * 1000).toFixed(3)} ms`;
  return `${value.toFixed(value < 10 ? 2 : value < 1000 ? 1 : 0)} ${unit}`;
}

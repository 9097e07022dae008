/** The runs of one size, dealt out to processes that report in parts. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { World } from './counted.ts';
import { type Counts, merged, NOTHING } from './counts.ts';
import type { Job } from './worker.ts';

const WORKERS = 2;

export interface Size extends World {
  readonly runs: number;
}

/** All runs of one size; `onPart` sees the sum of what is done so far. */
export async function simulated(size: Size, onPart: (soFar: Counts) => void): Promise<Counts> {
  let soFar = NOTHING;
  const keep = (part: Counts) => {
    soFar = merged(soFar, part);
    onPart(soFar);
  };
  const cuts = Array.from({ length: WORKERS + 1 }, (_, at) => Math.round((at * size.runs) / WORKERS));
  await Promise.all(cuts.slice(1).map((to, at) => share({ ...size, from: cuts[at] as number, to }, keep)));
  return soFar;
}

async function share(job: Job, onPart: (part: Counts) => void): Promise<void> {
  const hooks = new URL('../typescript.mjs', import.meta.url).href;
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), { execArgv: ['--import', hooks] });
  child.on('message', (counts) => onPart(counts as Counts));
  child.send(job);
  await ended(child);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
  });
}

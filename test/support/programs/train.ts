/**
 * Trains what a run folder asks for and prints the bundle's digest:
 * `train.mjs <folder> <wasm file> <duckdb module> [line]`. Progress lines go to standard error; at one that holds the
 * given line the process is killed, from inside, since a test that watched it might be too late.
 */
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { tensorEngine } from '../../../src/adapters/inference/tensors.ts';
import { programPorts } from '../../../src/adapters/programs/programs.ts';
import { duckdbTables } from '../../../src/adapters/tables/duckdb.ts';
import { metrics } from '../../../src/metrics/index.ts';
import { models } from '../../../src/models/index.ts';
import { train } from '../../../src/stages/train/train.ts';
import { trainers } from '../../../src/trainers/index.ts';

const [folder = '', wasmFile = '', duckdb = '', last] = process.argv.slice(2);
const print = (line: string): void => {
  process.stderr.write(`${line}\n`);
  if (last !== undefined && line.includes(last)) process.kill(process.pid, 'SIGKILL');
};
const clock = { now: () => new Date(), monotonicMs: () => performance.now() };
const record = await train(
  { folder, environment: {}, signal: new AbortController().signal },
  {
    files: diskFiles(),
    tables: duckdbTables(() => import(pathToFileURL(duckdb).href)),
    tensors: tensorEngine({ wasmFile }),
    inference: { open: () => Promise.reject(new Error('no ONNX here')) },
    programs: programPorts({ env: process.env, clock, state: folder }),
    git: { listTree: async () => new Map(), readBlobs: async () => new Map() },
    clock,
    log: { info: print, warn: print, error: print, progress: print, group: print, groupEnd: () => undefined },
    catalogs: { trainers, models, metrics },
  },
);
process.stdout.write(JSON.stringify({ bundle: record.bundle, resumedFrom: record.resumedFrom ?? null }));

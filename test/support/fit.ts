import { tensorEngine } from '../../src/adapters/inference/tensors.ts';
import type { Checkpoints, FitJob, Matrix, Predictor } from '../../src/core/plugins.ts';
import type { BundleManifest, EpochRecord, Task } from '../../src/core/records.ts';
import { random } from '../../src/math/random.ts';
import { models } from '../../src/models/index.ts';
import { defaultsOf, inference, programs, WASM } from './run.ts';

/** One engine for a test file: a process has one backend. */
export const tensors = tensorEngine({ wasmFile: WASM });

export const engines = { tensors, inference, programs };

export interface Toy {
  readonly task: Task;
  readonly classes: readonly string[];
  readonly rows?: number;
}

/** Rows whose target follows from the first two of four columns, with some noise. */
export function toyMatrix({ task, classes, rows = 240 }: Toy, seed = 1): Matrix {
  const stream = random(seed, 'toy');
  const x = new Float32Array(rows * 4);
  const y = new Float32Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < 4; j++) x[4 * i + j] = 2 * stream.uniform() - 1;
    const signal = 2 * (x[4 * i] as number) - (x[4 * i + 1] as number) + 0.3 * (stream.uniform() - 0.5);
    if (task === 'regression') y[i] = 5000 + 300 * signal;
    else y[i] = Math.max(0, Math.min(classes.length - 1, Math.floor((classes.length * (signal + 2)) / 4)));
  }
  return { rows, columns: 4, x, y };
}

/** The four columns as a picture, for trainers that look at one. */
const TOY_IMAGE = [2, 2, 1] as const;

/** Checkpoints in memory. */
export function keptCheckpoints(): Checkpoints & {
  saved: { readonly epoch: number; readonly bytes: Uint8Array } | undefined;
} {
  return {
    saved: undefined,
    async load() {
      return this.saved;
    },
    async save(epoch, bytes) {
      this.saved = { epoch, bytes: Uint8Array.from(bytes) };
    },
  };
}

export interface JobParts {
  readonly options?: object;
  readonly seed?: number;
  readonly train?: Matrix;
  readonly validation?: Matrix;
  readonly checkpoints?: Checkpoints;
  readonly signal?: AbortSignal;
  readonly onEpoch?: (record: EpochRecord) => void;
}

export function jobOf<O>(trainer: string, toy: Toy, parts: JobParts = {}): FitJob<O> {
  return {
    options: { ...defaultsOf(trainer), ...parts.options } as O,
    task: toy.task,
    classes: toy.classes,
    seed: parts.seed ?? 1,
    backend: 'wasm',
    train: parts.train ?? toyMatrix(toy, 1),
    validation: parts.validation ?? toyMatrix(toy, 2),
    image: TOY_IMAGE,
    checkpoints: parts.checkpoints ?? keptCheckpoints(),
    tensors,
    onEpoch: parts.onEpoch ?? (() => undefined),
    signal: parts.signal ?? new AbortController().signal,
  };
}

export function loadToy(toy: Toy, files: ReadonlyMap<string, Uint8Array>): Promise<Predictor> {
  const manifest: BundleManifest = {
    kind: 'Bundle',
    schemaVersion: 1,
    model: 'toy',
    trainKey: `sha256:${'0'.repeat(64)}`,
    format: 'tfjs',
    task: toy.task,
    classes: toy.classes,
    inputs: [],
    files: [],
  };
  return models.get('tfjs').load(manifest, files, engines);
}

/** Share of rows predicted right, or R squared for regression, on rows not trained on. */
export async function toyScore(toy: Toy, files: ReadonlyMap<string, Uint8Array>): Promise<number> {
  const test = toyMatrix({ ...toy, rows: 1000 }, 3);
  const predictor = await loadToy(toy, files);
  const scores = await predictor.predict(test.x, test.rows);
  predictor.dispose();
  if (toy.task === 'regression') return rSquared(test.y, scores);
  let right = 0;
  for (const [row, y] of test.y.entries()) if (decided(toy, scores, row) === y) right++;
  return right / test.rows;
}

function decided({ task, classes }: Toy, scores: Float64Array, row: number): number {
  if (task === 'binary') return (scores[row] as number) >= 0.5 ? 1 : 0;
  const own = scores.subarray(row * classes.length, (row + 1) * classes.length);
  return own.indexOf(Math.max(...own));
}

function rSquared(y: Float32Array, scores: Float64Array): number {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const squares = (of: (value: number, i: number) => number): number =>
    y.reduce((sum, value, i) => sum + of(value, i) ** 2, 0);
  return 1 - squares((value, i) => value - (scores[i] as number)) / squares((value) => value - mean);
}

/** Loads a bundle on this file's engine. */
export async function loadBundle(
  manifest: BundleManifest,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Predictor> {
  const content = new Map<string, Uint8Array>();
  for (const { path } of manifest.files) content.set(path, (await read(path)) as Uint8Array);
  return models.get(manifest.format).load(manifest, content, engines);
}

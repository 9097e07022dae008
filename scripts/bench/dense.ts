import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';
import { random } from '../../src/math/random.ts';
import { type Bench, type Call, ROOT, repeated, timed, trainyard } from './bench.ts';
import { commitAll, initRepository } from './repository.ts';

const TRAINING_ROWS = 50_000;
/** About one row of fifty is held back for validation and test. */
const ROWS = 51_000;
const NAMES = Array.from({ length: 30 }, (_, index) => `x${index}`);
const RUNS = 3;
const ENVIRONMENT = join(ROOT, 'node_modules/.cache/bench-keras');

/**
 * One network on the same rows, 10 epochs, from a process that starts to a model on disk. Ours reads Parquet and learns how
 * to encode it; Keras maps a ready float32 matrix of the same rows, the quickest way in that it has.
 */
export const dense: Bench = {
  name: 'dense',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    try {
      const python = await installedKeras();
      writeProject(folder);
      await timed({ ...trainyard(folder, 'run', '--all'), expected: [0, 1] });
      const run = join(folder, '.trainyard/runs', readdirSync(join(folder, '.trainyard/runs'))[0] ?? '');
      for (const side of ['train', 'validation']) await writeMatrix(join(run, `data/${side}.parquet`), folder, side);
      copyFileSync(join(ROOT, 'scripts/bench/dense.py'), join(folder, 'dense.py'));
      const peers: number[] = [];
      // Turn by turn, so that both meet the same weather.
      const ours = await repeated(RUNS, async () => {
        peers.push(await timed(kerasCall(python, folder)));
        forget(run);
        return timed(trainyard(folder, 'stage', 'train', run));
      });
      const peer = { name: 'Keras', ...(await repeated(RUNS, async () => peers.pop() ?? Number.NaN)) };
      const what = `mlp, ${TRAINING_ROWS} rows x ${NAMES.length}, 10 epochs, whole process`;
      return [{ what, asked: peer.median, ours, peer, askedRatio: 1 }];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function installedKeras(): Promise<string> {
  const python = join(ENVIRONMENT, 'bin/python');
  if (existsSync(join(ENVIRONMENT, 'installed'))) return python;
  mkdirSync(ENVIRONMENT, { recursive: true });
  await timed({ command: 'python3', args: ['-m', 'venv', ENVIRONMENT], cwd: ROOT });
  const packages = ['keras==3.12.0', 'tensorflow-cpu==2.21.0'];
  await timed({ command: join(ENVIRONMENT, 'bin/pip'), args: ['install', '--quiet', ...packages], cwd: ROOT });
  writeFileSync(join(ENVIRONMENT, 'installed'), packages.join('\n'));
  return python;
}

/** Two variables that some machines set for old builds of OpenBLAS slow a current numpy. */
function kerasCall(python: string, cwd: string): Call {
  return { command: 'env', args: ['-u', 'OPENBLAS_CORETYPE', '-u', 'OPENBLAS_L2_SIZE', python, 'dense.py'], cwd };
}

function writeProject(folder: string): void {
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'models/dense'), { recursive: true });
  const stream = random(1, 'bench');
  const lines = Array.from({ length: ROWS }, () => {
    const x = NAMES.map(() => (stream.uniform() + stream.uniform() + stream.uniform() - 1.5) * 2);
    const [a = 0, b = 0, c = 0, d = 0] = x;
    return [...x.map((value) => value.toFixed(4)), a - b + c * d + stream.uniform() - 0.5 > 0 ? 'yes' : 'no'].join(',');
  });
  writeFileSync(join(folder, 'data/rows.csv'), `${[[...NAMES, 'y'].join(','), ...lines].join('\n')}\n`);
  writeFileSync(join(folder, 'models/dense/model.yaml'), SPEC);
  initRepository(folder);
  commitAll(folder, 'base');
}

const SPEC = `apiVersion: trainyard.dev/v1
kind: Model
name: dense
data:
  source: data/rows.csv
  target: y
  positive: "yes"
  features: { ${NAMES.map((name) => `${name}: numeric`).join(', ')} }
  split: { test: 0.01, validation: 0.01, seed: 7 }
train:
  trainer: mlp
  options: { hidden: [64, 32], epochs: 10, batchSize: 256, learningRate: 0.001, patience: 0, l2: 0 }
gates:
  - { metric: roc_auc, min: 0.5 }
`;

function forget(run: string): void {
  for (const path of ['bundle', 'trained-model.json']) rmSync(join(run, path), { recursive: true, force: true });
}

/** Features and target of a split file as NumPy's format 1.0: float32, row by row. */
async function writeMatrix(parquet: string, folder: string, side: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `select ${NAMES.join(', ')}, (y = 'yes')::double as y from read_parquet('${parquet.replaceAll("'", "''")}')`,
  );
  const columns = reader.getColumns() as number[][];
  connection.closeSync();
  const rows = columns[0]?.length ?? 0;
  const values = new Float32Array(rows * columns.length);
  for (const [j, column] of columns.entries())
    for (const [i, value] of column.entries()) values[i * columns.length + j] = value;
  const facts = `{'descr': '<f4', 'fortran_order': False, 'shape': (${rows}, ${columns.length}), }`;
  const header = Buffer.alloc(128, ' ');
  header.write('\x93NUMPY\x01\x00', 0, 'latin1');
  header.writeUInt16LE(118, 8);
  header.write(facts, 10, 'latin1');
  header.write('\n', 127);
  writeFileSync(join(folder, `${side}.npy`), Buffer.concat([header, Buffer.from(values.buffer)]));
  if (side === 'train' && Math.abs(rows - TRAINING_ROWS) > 500) throw new Error(`${rows} training rows`);
  process.stderr.write(`${side}: ${rows} rows\n`);
}

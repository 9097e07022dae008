/** Rows that do not fit: a file larger than the table engine may hold, and a JavaScript heap that could not hold it either. */
import { readFileSync, statSync } from 'node:fs';
import * as api from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { CLI } from '../../scripts/bench/bench.ts';
import { memoryOf } from '../../scripts/bench/memory.ts';
import type { DataReport } from '../../src/core/records.ts';
import { makeRepo, type Repo } from '../support/repo.ts';

const ROWS = 1_000_000;
const COLUMNS = 48;
/** Megabytes for the table engine, and for the JavaScript heap. */
const [TABLES_MB, HEAP_MB] = [256, 128];

let repo: Repo;
beforeAll(async () => {
  repo = await makeRepo();
  await repo.write({ 'models/wide/model.yaml': spec(), '.gitignore': 'data/\n.trainyard/\n', 'data/.keep': '' });
  const instance = await api.DuckDBInstance.create(':memory:', {
    memory_limit: '500MB',
    temp_directory: `${repo.root}/.t`,
  });
  const connection = await instance.connect();
  const numbers = Array.from({ length: COLUMNS }, (_, i) => `(hash(r * ${i + 1}) % 1000000007) / 1e3 as c${i}`);
  await connection.run(
    `copy (select r as id, r // 7 as household, ${numbers.join(', ')}, if(hash(r) % 3 = 0, 'yes', 'no') as y from range(${ROWS}) t(r)) to '${repo.root}/data/wide.parquet' (format parquet, compression uncompressed)`,
  );
  connection.closeSync();
  instance.closeSync();
});
afterAll(() => repo.dispose());

function spec(): string {
  const data = {
    ...{ source: 'data/wide.parquet', target: 'y', positive: 'yes', id: 'id', group: 'household' },
    ...{ features: { c0: 'numeric', c1: 'numeric' }, split: { test: 0.2, validation: 0.1, seed: 7 } },
  };
  const train = { trainer: 'logistic', options: { epochs: 2 } };
  return stringify({ apiVersion: 'trainyard.dev/v1', kind: 'Model', name: 'wide', data, train });
}

describe('a file larger than memory', () => {
  it('is split, checked, profiled and trained on', async () => {
    const bytes = statSync(`${repo.root}/data/wide.parquet`).size;
    expect(bytes).toBeGreaterThan(1.4 * TABLES_MB * 1e6);
    const env = { TRAINYARD_MEMORY_MB: String(TABLES_MB), NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` };
    const call = (...args: readonly string[]) => ({ command: process.execPath, args: [CLI, ...args], cwd: repo.root });
    expect(await memoryOf(call('data', 'pin'), env)).toMatchObject({ code: 0 });
    const run = await memoryOf(call('run', '--all'), env);
    expect(run.output).not.toContain('error');
    expect(run.code).toBe(0);
    // Two processes at a time, each with the table engine, the heap and the program itself.
    expect(run.peakBytes).toBeLessThan(1.2e9);
    const { rows, columns } = reportIn(repo.root);
    expect(rows).toBe(ROWS);
    expect(columns).toHaveLength(COLUMNS + 3);
  });
});

function reportIn(root: string): DataReport {
  const page = JSON.parse(readFileSync(`${root}/.trainyard/last/plan.json`, 'utf8')) as {
    entries: { trainKey: string }[];
  };
  const key = String(page.entries[0]?.trainKey).replace('sha256:', '');
  return JSON.parse(readFileSync(`${root}/.trainyard/runs/${key}/data-report.json`, 'utf8')) as DataReport;
}

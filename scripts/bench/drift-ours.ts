/** Drift of the second half of a parquet file against the first, every column, each by evidently's default measure. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { duckdbTables } from '../../src/adapters/tables/duckdb.ts';
import type { DriftSample } from '../../src/core/plugins.ts';
import type { ColumnData } from '../../src/core/ports.ts';
import { defaultDriftMeasure } from '../../src/data/drift/drift-policy.ts';
import { driftMeasures } from '../../src/drift/index.ts';

const [folder = '.', file = ''] = process.argv.slice(2);
const start = performance.now();
const session = await duckdbTables(() => import('@duckdb/node-api')).open({
  memoryLimitMb: 4096,
  threads: 2,
  scratch: join(folder, 'scratch'),
});
const columns = await session.columns(
  `select epoch(date)::double as date, delay::double as delay, distance::double as distance, origin, destination from read_parquet('${file}')`,
);
session.close();
const found = Object.fromEntries([...columns].map(([name, column]) => [name, driftOf(column)]));
const seconds = (performance.now() - start) / 1000;
writeFileSync(join(folder, 'ours.json'), JSON.stringify({ seconds, found }));

function driftOf(column: ColumnData): number {
  const half = Math.floor(column.values.length / 2);
  const type = column.kind === 'number' ? 'num' : 'cat';
  // Only whether there are more than five matters.
  const distinct = new Set(column.values.slice(0, 10_000)).size;
  const measure = driftMeasures.get(defaultDriftMeasure(type, half, distinct));
  const estimate = measure.measure(
    column.kind === 'number' ? numbersOf(column.values, half) : countsOf(column.values, half),
  );
  return estimate.kind === 'value' ? estimate.value : Number.NaN;
}

function numbersOf(values: Float64Array, half: number): DriftSample {
  return { type: 'numeric', reference: values.subarray(0, half), current: values.subarray(half) };
}

function countsOf(values: readonly (string | null)[], half: number): DriftSample {
  const before = new Map<string | null, number>();
  const now = new Map<string | null, number>();
  values.forEach((value, row) => {
    const counts = row < half ? before : now;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  const names = [...new Set([...before.keys(), ...now.keys()])].filter((name) => name !== null);
  const of = (counts: ReadonlyMap<string | null, number>) => Float64Array.from(names, (name) => counts.get(name) ?? 0);
  return { type: 'category', reference: of(before), current: of(now) };
}

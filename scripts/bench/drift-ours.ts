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
const rows = `read_parquet('${file}', file_row_number = true)`;
const [{ total } = { total: 0 }] = await session.rows(`select count(*)::double as total from ${rows}`);
const half = Math.floor(Number(total) / 2);
const found: Record<string, number> = {};
const numbers = await session.columns(
  `select epoch(date)::double as date, delay::double as delay, distance::double as distance from ${rows}`,
);
for (const [name, column] of numbers) found[name] = driftOfNumbers(column);
// Categories are counted where the rows lie, as the profile of a data set has it.
for (const name of ['origin', 'destination']) {
  const counts = await session.rows(
    `select (count(*) filter (file_row_number < ${half}))::double as before, (count(*) filter (file_row_number >= ${half}))::double as now from ${rows} where ${name} is not null group by ${name} order by ${name}`,
  );
  const of = (side: string) => Float64Array.from(counts, (count) => Number(count[side]));
  found[name] = measured('cat', counts.length, { type: 'category', reference: of('before'), current: of('now') });
}
session.close();
const seconds = (performance.now() - start) / 1000;
writeFileSync(join(folder, 'ours.json'), JSON.stringify({ seconds, found }));

function driftOfNumbers(column: ColumnData): number {
  if (column.kind !== 'number') throw new Error('the column holds no numbers');
  // Only whether there are more than five matters.
  const distinct = new Set(column.values.slice(0, 10_000)).size;
  const sample = { reference: column.values.subarray(0, half), current: column.values.subarray(half) };
  return measured('num', distinct, { type: 'numeric', ...sample });
}

function measured(type: 'num' | 'cat', distinct: number, sample: DriftSample): number {
  const estimate = driftMeasures.get(defaultDriftMeasure(type, half, distinct)).measure(sample);
  return estimate.kind === 'value' ? estimate.value : Number.NaN;
}

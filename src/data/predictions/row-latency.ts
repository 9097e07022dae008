import type { Cell, Clock, ColumnData } from '../../core/ports.ts';
import type { LatencyResult } from '../../core/records.ts';
import { quantileOf } from '../../math/quantile.ts';
import type { RowModel } from '../network/row-model.ts';

const WARM_UP = 20;
const CALLS = 200;

export interface LatencyJob {
  readonly model: RowModel;
  /** The features of the test rows; they are used in turn. */
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly rows: number;
  readonly clock: Clock;
  /** Where it is measured, in words: `linux x64, node 24`. */
  readonly machine: string;
}

/**
 * Milliseconds from one row as a record to its prediction, encoding included: 20 calls to warm up, then 200 measured
 * one after the other (a model whose calls are dear says how many, with one to warm up). Quantiles interpolate linearly.
 */
export async function rowLatency(job: LatencyJob): Promise<LatencyResult> {
  const { latencyCalls } = job.model;
  const [warmUp, calls] = latencyCalls === undefined ? [WARM_UP, CALLS] : [1, latencyCalls];
  const records = Array.from({ length: Math.min(job.rows, calls) }, (_, row) => recordAt(job.columns, row));
  const [first] = records;
  if (first === undefined) return { p50: 0, p95: 0, p99: 0, calls: 0, on: job.machine };
  const times = new Float64Array(calls);
  for (let call = -warmUp; call < calls; call += 1) {
    const record = records[(call + warmUp) % records.length] ?? first;
    const start = job.clock.monotonicMs();
    await job.model.predictRow(record);
    if (call >= 0) times[call] = job.clock.monotonicMs() - start;
  }
  const at = (q: number) => quantileOf(times, q);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), calls, on: job.machine };
}

function recordAt(columns: ReadonlyMap<string, ColumnData>, row: number): Readonly<Record<string, Cell>> {
  return Object.fromEntries([...columns].map(([name, column]) => [name, cellAt(column, row)]));
}

function cellAt(column: ColumnData, row: number): Cell {
  const value = column.values[row] ?? null;
  return typeof value === 'number' && Number.isNaN(value) ? null : value;
}

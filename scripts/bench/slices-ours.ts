/** A million rows of twenty columns in memory to the worst slices: what the evaluation does, from columns to record. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Predictions } from '../../src/core/plugins.ts';
import type { ColumnData } from '../../src/core/ports.ts';
import { worstSlices } from '../../src/data/slices/worst-slices.ts';
import { samplingOf } from '../../src/data/uncertainty/sampling.ts';
import { random } from '../../src/math/random.ts';

const ROWS = 1_000_000;
const stream = random(1, 'slices');
const words = Array.from({ length: 12 }, (_, at) => `value ${at}`);
const columns = new Map<string, ColumnData>();
for (let column = 0; column < 10; column++) {
  columns.set(`number_${column}`, {
    kind: 'number',
    values: Float64Array.from({ length: ROWS }, () => stream.uniform()),
  });
  const values = Array.from({ length: ROWS }, () => words[stream.integer(12)] as string);
  columns.set(`word_${column}`, { kind: 'text', values });
}
const first = columns.get('word_3') as ColumnData & { kind: 'text' };
const second = columns.get('number_5') as ColumnData & { kind: 'number' };
/** Twice as many mistakes in one slice that two columns make. */
const planted = (row: number) => first.values[row] === 'value 7' && (second.values[row] as number) < 0.25;
const truth = Float64Array.from({ length: ROWS }, () => stream.integer(2));
const decisions = truth.map((label, row) => (stream.uniform() < (planted(row) ? 0.2 : 0.1) ? 1 - label : label));
const predictions: Predictions = { task: 'binary', rows: ROWS, truth, scores: decisions, decisions, classes: 2 };

const start = performance.now();
const how = { bins: 4, minRows: ROWS / 100, most: 10, depth: 2 } as const;
const { looked, worst } = worstSlices({ predictions, columns, sampling: samplingOf({ rows: ROWS, seed: 1 }) }, how);
const seconds = (performance.now() - start) / 1000;
writeFileSync(join(process.argv[2] ?? '.', 'ours.json'), JSON.stringify({ seconds, looked, worst }));

/** Writes the rows for the peer, then measures the bootstrap of the evaluation on them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { CONFIDENCES } from '../../src/core/estimate.ts';
import type { Predictions } from '../../src/core/plugins.ts';
import type { ColumnData } from '../../src/core/ports.ts';
import { groupCells } from '../../src/data/groups/group-cells.ts';
import { ratesStatistic } from '../../src/data/groups/group-uncertainty.ts';
import { samplingOf } from '../../src/data/uncertainty/sampling.ts';
import { statisticOf } from '../../src/data/uncertainty/uncertainty.ts';
import { bootstrapForm, resampled } from '../../src/math/intervals/bootstrap.ts';
import { argsort } from '../../src/math/order.ts';
import { bootstrapDraws } from '../../src/math/probability/draws.ts';
import { random } from '../../src/math/random.ts';
import { metrics } from '../../src/metrics/index.ts';

const ROWS = 1_000_000;
const RESAMPLES = 1000;
const folder = process.argv[2] ?? '.';
const stream = random(1, 'bootstrap');
const truth = new Float64Array(ROWS);
const raw = new Float64Array(ROWS);
const [first, second] = [new Uint8Array(ROWS), new Uint8Array(ROWS)];
for (let row = 0; row < ROWS; row++) {
  truth[row] = stream.uniform() < 0.4 ? 1 : 0;
  raw[row] = (stream.uniform() + stream.uniform() + 0.5 * (truth[row] as number)) / 2.5;
  first[row] = stream.integer(2);
  second[row] = stream.integer(4);
}
for (const [name, column] of Object.entries({ truth, scores: raw, first, second })) {
  writeFileSync(join(folder, `${name}.bin`), column);
}

const sampling = samplingOf({ rows: ROWS, seed: 1 });
const chosen = ['roc_auc', 'average_precision', 'log_loss', 'brier', 'accuracy'].map((id) => metrics.get(id));

/** Sorted once, and every statistic over every resample of the sorted rows, to all bounds. */
function measured(groupings: readonly (readonly Uint8Array[])[]) {
  const start = performance.now();
  const order = argsort(raw);
  const pick = (values: ArrayLike<number>) => Float64Array.from(order, (row) => values[row] as number);
  const scores = pick(raw);
  const sorted: Predictions = {
    task: 'binary',
    rows: ROWS,
    truth: pick(truth),
    scores,
    decisions: scores.map((score) => (score >= 0.5 ? 1 : 0)),
    classes: 2,
  };
  const rates = groupings.map((grouping) => {
    const columns = grouping.map((values): ColumnData => ({ kind: 'number', values: pick(values) }));
    return ratesStatistic(groupCells(sorted, columns), { rows: sorted, columns, sampling });
  });
  const statistics = [...chosen.map((metric) => statisticOf(metric, sorted)), ...rates];
  const found = resampled(statistics, { draws: bootstrapDraws(sampling.units, 1), times: RESAMPLES });
  const bounds = found.map((replicates) => CONFIDENCES.map((level) => bootstrapForm(replicates)?.bound(level)));
  return { seconds: (performance.now() - start) / 1000, order, found, bounds };
}

const { seconds: metricsSeconds } = measured([]);
const { seconds, order, found, bounds } = measured([[first], [second], [first, second]]);

const counts = new Uint8Array(ROWS);
bootstrapDraws(sampling.units, 1).next(counts);
const unsorted = new Uint8Array(ROWS);
order.forEach((row, at) => {
  unsorted[row] = counts[at] as number;
});
writeFileSync(join(folder, 'counts.bin'), unsorted);
const values = found.map((replicates) => replicates.value);
const resample = found.slice(0, chosen.length).map((replicates) => replicates.drawn[0]);
writeFileSync(join(folder, 'ours.json'), JSON.stringify({ seconds, metricsSeconds, values, resample, bounds }));

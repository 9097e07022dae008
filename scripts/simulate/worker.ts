/** One share of the runs; answers counts over its parent's channel. */
import process from 'node:process';
import { catalogOf } from '../../src/core/catalog.ts';
import type { Gate } from '../../src/core/plugins.ts';
import type { Evaluation } from '../../src/core/records.ts';
import { fairness } from '../../src/gates/fairness.ts';
import { metric } from '../../src/gates/metric.ts';
import { judge } from '../../src/stages/evaluate/judge.ts';
import { alarmSetup } from './alarms.ts';
import { comparedWithTwin, measure } from './measured.ts';
import { drawRows } from './population.ts';

export interface Job {
  readonly rows: number;
  readonly resamples: number;
  readonly from: number;
  readonly to: number;
  readonly truths: Readonly<Record<string, number>>;
}

export interface Counts {
  /** By figure: intervals, and those that held the truth. */
  readonly covered: Record<string, { intervals: number; held: number }>;
  runs: number;
  /** Runs in which any gate failed although all that is asked for holds, and runs in which any could not tell. */
  alarms: number;
  unclear: number;
}

const gates = catalogOf<Gate>('gate', { fairness, metric });

process.on('message', (job: Job) => {
  const counts: Counts = { covered: {}, runs: 0, alarms: 0, unclear: 0 };
  for (let run = job.from; run < job.to; run++) count(run, job, counts);
  process.send?.(counts, () => process.disconnect());
});

function count(run: number, { rows, resamples, truths }: Job, counts: Counts): void {
  const drawn = drawRows(rows, 1_000_000 + run);
  const how = { seed: run, resamples };
  const { figures, evaluation } = measure(drawn, how);
  for (const [name, estimate] of figures) {
    if (estimate.kind !== 'value' || estimate.interval === undefined) continue;
    counts.covered[name] ??= { intervals: 0, held: 0 };
    const cell = counts.covered[name];
    const truth = truths[name] as number;
    cell.intervals++;
    if (estimate.interval.low <= truth && truth <= estimate.interval.high) cell.held++;
  }
  counts.runs++;
  const verdict = judge(alarmSetup({ ...evaluation, rows } as Evaluation, comparedWithTwin(drawn, how), truths), {
    gates,
  });
  const outcomes = verdict.models[0]?.gates.map((gate) => gate.outcome) ?? [];
  if (outcomes.includes('fail')) counts.alarms++;
  if (outcomes.includes('not-estimable')) counts.unclear++;
}

import { catalogOf } from '../../src/core/catalog.ts';
import type { Gate } from '../../src/core/plugins.ts';
import type { Estimate, Evaluation } from '../../src/core/records.ts';
import { fairness } from '../../src/gates/fairness.ts';
import { metric } from '../../src/gates/metric.ts';
import { judge } from '../../src/stages/evaluate/judge.ts';
import { alarmSetup } from './alarms.ts';
import type { Counts } from './counts.ts';
import { comparedWithTwin, measure } from './measured.ts';
import { drawRows } from './population.ts';

const gates = catalogOf<Gate>('gate', { fairness, metric });

export interface World {
  readonly rows: number;
  readonly resamples: number;
  readonly truths: Readonly<Record<string, number>>;
}

/** One test set: which intervals hold the truth, and whether any gate fails on a change that alters nothing. */
export function counted(run: number, { rows, resamples, truths }: World): Counts {
  const drawn = drawRows(rows, 1_000_000 + run);
  const how = { seed: run, resamples };
  const { figures, evaluation } = measure(drawn, how);
  const setup = alarmSetup({ ...evaluation, rows } as Evaluation, comparedWithTwin(drawn, how), truths);
  const outcomes = judge(setup, { gates }).models[0]?.gates.map((gate) => gate.outcome) ?? [];
  const covered = [...figures].flatMap(([name, estimate]) => coverOf(name, estimate, truths[name] as number));
  return {
    covered: Object.fromEntries(covered),
    runs: 1,
    alarms: Number(outcomes.includes('fail')),
    unclear: Number(outcomes.includes('not-estimable')),
  };
}

function coverOf(name: string, estimate: Estimate, truth: number) {
  if (estimate.kind !== 'value' || estimate.interval === undefined) return [];
  const { low, high } = estimate.interval;
  return [[name, { intervals: 1, held: Number(low <= truth && truth <= high) }] as const];
}

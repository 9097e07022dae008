import type { Histogram } from '../../core/evidence-records.ts';
import type { AnalysisCheck } from '../../core/release-records.ts';
import { binnedQuantile, binnedRanks } from '../../math/distances/binned.ts';
import { figure } from '../../math/figures.ts';
import { timeText } from '../../math/quantities.ts';
import { type Comparison, chance, percent } from './check.ts';

const DEFAULT_MARGIN = 0.25;

/** Whether answers take longer: in ranks, and by more than the margin in the middle. Both, or it does not matter. */
export function latencyCheck({ plan, evidence }: Comparison): AnalysisCheck | undefined {
  const { stable, candidate } = evidence;
  const [was, now] = [stable?.latency ?? null, candidate?.latency ?? null];
  if (was === null || now === null || !comparable(was, now)) return undefined;
  const margin = plan.latencyMargin ?? DEFAULT_MARGIN;
  const [before, after] = [answered(was), answered(now)];
  const said = {
    name: 'latency',
    guards: 'promote',
    stable: middle(was),
    candidate: middle(now),
    required: `the median at most ${percent(margin)} above stable's`,
    method: `Mann-Whitney on binned times, one-sided ${percent(1 - plan.alphaPass)}`,
  } as const;
  const least = Math.min(before, after);
  if (least < plan.minLatencySamples) {
    const observed = `${figure(before)} and ${figure(after)} answers`;
    return { ...said, verdict: 'inconclusive', observed, needs: plan.minLatencySamples - least };
  }
  const { effect, pvalue } = binnedRanks(was.counts, now.counts);
  const ratio = binnedQuantile(now, 0.5) / binnedQuantile(was, 0.5);
  const slower = pvalue < plan.alphaPass && ratio > 1 + margin;
  const observed = `median times ${figure(ratio, 3)}; slower in ${percent(effect)} of pairs, p = ${chance(pvalue)}`;
  return { ...said, verdict: slower ? 'fail' : 'pass', observed };
}

function comparable(one: Histogram, other: Histogram): boolean {
  return one.bounds.length === other.bounds.length && one.bounds.every((bound, index) => bound === other.bounds[index]);
}

function answered({ counts }: Histogram): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function middle(histogram: Histogram): string {
  if (answered(histogram) === 0) return 'none';
  return `p50 ${timeText(binnedQuantile(histogram, 0.5))}, p95 ${timeText(binnedQuantile(histogram, 0.95))}`;
}

import type { Histogram } from '../../core/evidence-records.ts';
import type { AnalysisCheck } from '../../core/release-records.ts';
import { binnedQuantile, binnedRanks } from '../../math/distances/binned.ts';
import { figure } from '../../math/figures.ts';
import { timeText } from '../../math/quantities.ts';
import { shareDifference } from '../../math/tests/differences.ts';
import { type Comparison, chance, part, percent, twoSided } from './check.ts';

const DEFAULT_MARGIN = 0.25;
const TAIL = 0.95;
/** A twentieth of the answers has to be enough of them. */
const LEAST_FOR_TAIL = 200;

interface Times {
  readonly was: Histogram;
  readonly now: Histogram;
  /** Share by which the candidate may be slower. */
  readonly margin: number;
  readonly alpha: number;
}

/** Whether answers take longer, in the middle and, with answers enough, among the slowest. */
export function latencyChecks({ plan, evidence }: Comparison): readonly AnalysisCheck[] {
  const [was, now] = [evidence.stable?.latency ?? null, evidence.candidate?.latency ?? null];
  if (was === null || now === null || !comparable(was, now)) return [];
  const times = { was, now, margin: plan.latencyMargin ?? DEFAULT_MARGIN, alpha: plan.alphaPass };
  const middle = medianCheck(times, plan.minLatencySamples);
  const tail = Math.min(answered(was), answered(now)) >= LEAST_FOR_TAIL;
  return tail && middle.verdict !== 'inconclusive' ? [middle, tailCheck(times)] : [middle];
}

/** In ranks, and by more than the margin in the middle. Both, or it does not matter. */
function medianCheck({ was, now, margin, alpha }: Times, minSamples: number): AnalysisCheck {
  const [before, after] = [answered(was), answered(now)];
  const said = {
    name: 'latency',
    guards: 'promote',
    stable: middle(was),
    candidate: middle(now),
    required: `the median at most ${percent(margin)} above stable's`,
    method: `Mann-Whitney on binned times, one-sided ${percent(1 - alpha)}`,
  } as const;
  const least = Math.min(before, after);
  if (least < minSamples) {
    const observed = `${figure(before)} and ${figure(after)} answers`;
    return { ...said, verdict: 'inconclusive', observed, needs: minSamples - least };
  }
  const { effect, pvalue } = binnedRanks(was.counts, now.counts);
  const ratio = binnedQuantile(now, 0.5) / binnedQuantile(was, 0.5);
  const slower = pvalue < alpha && ratio > 1 + margin;
  const observed = `median times ${figure(ratio, 3)}; slower in ${percent(effect)} of pairs, p = ${chance(pvalue)}`;
  return { ...said, verdict: slower ? 'fail' : 'pass', observed };
}

/**
 * Answers above the time that a twentieth of stable's is above: more of the candidate's for certain, and its own 95th
 * percentile above by more than the margin.
 */
function tailCheck({ was, now, margin, alpha }: Times): AnalysisCheck {
  const edge = was.bounds.findIndex((bound) => bound >= binnedQuantile(was, TAIL));
  const [before, after] = [slowest(was, edge), slowest(now, edge)];
  const gap = shareDifference(before, after, twoSided(alpha));
  const ratio = binnedQuantile(now, TAIL) / binnedQuantile(was, TAIL);
  return {
    name: 'latency p95',
    guards: 'promote',
    stable: `${part(before.successes, before.trials)} above ${timeText(was.bounds[edge] ?? 0)}`,
    candidate: part(after.successes, after.trials),
    required: `the 95th percentile at most ${percent(margin)} above stable's`,
    method: `Newcombe's interval of the share of slow answers, one-sided ${percent(1 - alpha)}`,
    verdict: gap.lower > 0 && ratio > 1 + margin ? 'fail' : 'pass',
    observed: `95th percentile times ${figure(ratio, 3)}`,
  };
}

/** Answers in the bins behind an edge; none is behind the last bin. */
function slowest(times: Histogram, edge: number) {
  const behind = edge < 0 ? [] : times.counts.slice(edge + 1);
  return { successes: behind.reduce((sum, count) => sum + count, 0), trials: answered(times) };
}

function comparable(one: Histogram, other: Histogram): boolean {
  return one.bounds.length === other.bounds.length && one.bounds.every((bound, index) => bound === other.bounds[index]);
}

function answered({ counts }: Histogram): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function middle(histogram: Histogram): string {
  if (answered(histogram) === 0) return 'none';
  return `p50 ${timeText(binnedQuantile(histogram, 0.5))}, p95 ${timeText(binnedQuantile(histogram, TAIL))}`;
}

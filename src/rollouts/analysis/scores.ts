import type { AnalysisCheck } from '../../core/release-records.ts';
import { stabilityTest } from '../../math/distances/binned.ts';
import { figure } from '../../math/figures.ts';
import { type Comparison, chance } from './check.ts';

/** The folk limit of a large shift; what chance alone gives is taken off before it is held against it. */
const MOST_SHIFT = 0.2;
const ALPHA = 0.001;

/**
 * Whether the two arms answer differently on the same traffic. A new model may, so that a shift never aborts: it waits
 * for a person who says that it is meant.
 */
export function scoreCheck({ evidence }: Comparison): AnalysisCheck | undefined {
  const { stable, candidate } = evidence;
  if (stable === null || candidate === null) return undefined;
  const classes = [...new Set([...Object.keys(stable.classes), ...Object.keys(candidate.classes)])].sort();
  const [was, now] = sameBounds(stable.scores.bounds, candidate.scores.bounds)
    ? [stable.scores.counts, candidate.scores.counts]
    : [classes.map((name) => stable.classes[name] ?? 0), classes.map((name) => candidate.classes[name] ?? 0)];
  const test = stabilityTest(was, now);
  if (test === undefined) return undefined;
  const { psi, expected, pvalue, bins } = test;
  const shifted = pvalue < ALPHA && psi - expected > MOST_SHIFT;
  return {
    name: 'score drift',
    verdict: shifted ? 'inconclusive' : 'pass',
    guards: 'promote',
    observed: `PSI ${figure(psi, 3)} over ${bins} bins, ${figure(expected, 2)} by chance, p = ${chance(pvalue)}`,
    required: `at most ${MOST_SHIFT} beyond chance, or accepted by a person`,
    method: 'population stability index between the arms in this window, chi-square null',
  };
}

function sameBounds(one: readonly number[], other: readonly number[]): boolean {
  return one.length > 0 && one.length === other.length && one.every((bound, index) => bound === other[index]);
}

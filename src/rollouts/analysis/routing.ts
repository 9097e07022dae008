import type { AnalysisCheck } from '../../core/release-records.ts';
import { figure } from '../../math/figures.ts';
import { chiSquareFit } from '../../math/tests/chi-square.ts';
import { type Comparison, chance, percent } from './check.ts';

const ALPHA = 0.001;

/** Whether the arms got the shares that they should: where they did not, who got the candidate is not by chance. */
export function routingCheck({ release, evidence }: Comparison): AnalysisCheck | undefined {
  const { stable, candidate } = evidence;
  if (stable === null || candidate === null || release.weight <= 0 || release.weight >= 100) return undefined;
  const total = stable.requests + candidate.requests;
  if (total === 0) return undefined;
  const share = release.weight / 100;
  const { pvalue } = chiSquareFit([1 - share, share], [stable.requests, candidate.requests]);
  return {
    name: 'sample ratio',
    verdict: pvalue < ALPHA ? 'inconclusive' : 'pass',
    guards: 'promote',
    stable: `${figure(stable.requests)} requests`,
    candidate: `${figure(candidate.requests)} requests`,
    observed: `${percent(candidate.requests / total)} of the requests, p = ${chance(pvalue)}`,
    required: percent(share),
    method: `chi-square against the weights, alarm below ${ALPHA}`,
  };
}

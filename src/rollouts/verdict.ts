import type { Evidence } from '../core/evidence-records.ts';
import type { AnalysisCheck, Release, StepVerdict } from '../core/release-records.ts';

/** What the evidence of one window says about a candidate. */
export function verdictOf(release: Release, evidence: Evidence): StepVerdict {
  const checks = [breaker(evidence)].filter((check) => check !== undefined);
  const failed = checks.find((check) => check.verdict === 'fail');
  if (failed !== undefined) return { verdict: 'fail', checks, reason: `${failed.name}: ${failed.observed}` };
  const requests = evidence.shadow?.pairs ?? evidence.candidate?.requests ?? 0;
  const needed = release.plan.minSamples;
  if (requests === 0) return { verdict: 'inconclusive', because: 'no-data', checks, reason: 'no request yet' };
  if (requests < needed)
    return { verdict: 'inconclusive', because: 'too-few', checks, reason: `${requests} of ${needed} requests` };
  return { verdict: 'pass', checks, reason: `${requests} requests` };
}

function breaker(evidence: Evidence): AnalysisCheck | undefined {
  if (!evidence.breaker.open) return undefined;
  return {
    name: 'breaker',
    verdict: 'fail',
    guards: 'abort',
    observed: evidence.breaker.reason,
    required: 'closed on every server',
    method: 'a server takes traffic away from a candidate that fails hard',
  };
}

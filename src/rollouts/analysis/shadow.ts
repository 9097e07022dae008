import type { ShadowEvidence } from '../../core/evidence-records.ts';
import type { AnalysisCheck } from '../../core/release-records.ts';
import { figure } from '../../math/figures.ts';
import { attributionPvalue, UNIFORM } from '../../math/tests/attribution.ts';
import { pairedDifference } from '../../math/tests/differences.ts';
import { mcnemarTest } from '../../math/tests/paired-labels.ts';
import { wilsonInterval } from '../../math/tests/proportions.ts';
import {
  type Alarm,
  type Comparison,
  chance,
  type Findings,
  leastSamples,
  NO_FINDINGS,
  part,
  passLevel,
  percent,
  twoSided,
} from './check.ts';
import { gapText, more, noWorse } from './errors.ts';

/** Stable and candidate on the same requests: only pairs in which one of them fails say anything. */
export function shadowFindings(comparison: Comparison): Findings {
  const { shadow } = comparison.evidence;
  if (shadow === null) return NO_FINDINGS;
  const { onlyStableRight, onlyCandidateRight } = shadow.labelled;
  return {
    alarms: [
      alarm('errors', shadow.onlyStableFailed, shadow.onlyCandidateFailed),
      alarm('wrong answers', onlyCandidateRight, onlyStableRight),
      ...sliceAlarms(shadow),
    ],
    checks: [pairedErrors(comparison, shadow), ...pairedOutcomes(comparison, shadow), ...disagreement(shadow)],
  };
}

/** Of the pairs in which one alone is bad, each falls on the candidate with chance one half if it is no worse. */
function alarm(name: string, onlyStable: number, onlyCandidate: number): Alarm {
  const pvalue = attributionPvalue({ k: onlyCandidate, m: onlyStable + onlyCandidate, w: 0.5, strength: UNIFORM });
  return { name, pvalue, stable: `${figure(onlyStable)} alone`, candidate: `${figure(onlyCandidate)} alone` };
}

function sliceAlarms({ slices }: ShadowEvidence): Alarm[] {
  return Object.entries(slices).map(([slice, { onlyStableFailed, onlyCandidateFailed }]) =>
    alarm(`slice ${slice}`, onlyStableFailed, onlyCandidateFailed),
  );
}

function pairedErrors(comparison: Comparison, shadow: ShadowEvidence): AnalysisCheck {
  const { plan } = comparison;
  const level = passLevel(plan);
  const least = leastSamples(comparison);
  const { pairs, onlyStableFailed, onlyCandidateFailed } = shadow;
  const said = {
    name: 'error rate',
    guards: 'promote',
    stable: `${figure(onlyStableFailed)} alone`,
    candidate: `${figure(onlyCandidateFailed)} alone`,
    required: `worse by less than ${percent(plan.errorMargin)}`,
    method: `paired difference (Bonett and Price), one-sided ${percent(1 - level)}`,
  } as const;
  if (pairs < least) {
    return { ...said, verdict: 'inconclusive', observed: `${figure(pairs)} pairs`, needs: least - pairs };
  }
  const counts = { first: onlyStableFailed, second: onlyCandidateFailed, total: pairs };
  const gap = pairedDifference(counts, twoSided(level));
  const observed = `${gapText(gap)}, over ${figure(pairs)} pairs`;
  return { ...said, verdict: noWorse(gap, plan.errorMargin), observed, ...more(gap, plan.errorMargin, pairs) };
}

/** Pairs of which only one answered rightly from which on they are compared. */
const LEAST_DISCORDANT = 10;

function pairedOutcomes({ plan }: Comparison, { labelled }: ShadowEvidence): AnalysisCheck[] {
  const { onlyStableRight, onlyCandidateRight, both, neither } = labelled;
  if (onlyStableRight + onlyCandidateRight < LEAST_DISCORDANT) return [];
  const { pvalue } = mcnemarTest(onlyStableRight, onlyCandidateRight, 'exact');
  const worse = onlyStableRight > onlyCandidateRight && pvalue < plan.alphaPass;
  return [
    {
      name: 'outcomes',
      verdict: worse ? 'fail' : 'pass',
      guards: 'promote',
      stable: `${figure(onlyStableRight)} right alone`,
      candidate: `${figure(onlyCandidateRight)} right alone`,
      observed: `p = ${chance(pvalue)}; both right ${figure(both)}, neither ${figure(neither)}`,
      required: 'not right less often for certain',
      method: "McNemar's exact test",
    },
  ];
}

/** How often the decision differs, for the reader: a new model may decide otherwise. */
function disagreement({ pairs, disagreements, dropped, difference }: ShadowEvidence): AnalysisCheck[] {
  if (pairs === 0) return [];
  const { lower, upper } = wilsonInterval(disagreements, pairs);
  const shift = difference.sum / pairs;
  const error = Math.sqrt(Math.max(0, difference.sumOfSquares / pairs - shift * shift) / pairs);
  return [
    {
      name: 'disagreement',
      verdict: 'pass',
      guards: 'promote',
      observed: `${part(disagreements, pairs)}, between ${percent(lower)} and ${percent(upper)}; scores move by ${figure(shift, 2)} (standard error ${figure(error, 2)})`,
      required: `nothing; ${figure(dropped)} requests were not compared`,
      method: "Wilson's interval",
    },
  ];
}

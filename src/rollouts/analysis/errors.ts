import type { ArmEvidence } from '../../core/evidence-records.ts';
import type { AnalysisCheck } from '../../core/release-records.ts';
import { attributionPvalue } from '../../math/tests/attribution.ts';
import { type Difference, shareDifference } from '../../math/tests/differences.ts';
import {
  type Alarm,
  type Comparison,
  type Findings,
  leastSamples,
  NO_FINDINGS,
  part,
  passLevel,
  percent,
  twoSided,
} from './check.ts';

interface Count {
  readonly bad: number;
  readonly of: number;
}

/** A count of both arms, and the percentage of the requests that the candidate should get. */
interface Arms {
  readonly was: Count;
  readonly now: Count;
  readonly weight: number;
}

/** Outcomes per arm from which their shares are compared. */
const LEAST_OUTCOMES = 50;

/** Errors, refused requests, wrong answers and errors per slice, of two arms that share the requests. */
export function errorFindings(comparison: Comparison): Findings {
  const { stable, candidate } = comparison.evidence;
  const { weight } = comparison.release;
  if (stable === null || candidate === null) return NO_FINDINGS;
  const [was, now] = [errorsOf(stable), errorsOf(candidate)];
  const outcomes = [wrongOf(stable), wrongOf(candidate)] as const;
  return {
    alarms: [
      alarm('errors', { was, now, weight }),
      alarm('refused requests', { was: refusedOf(stable), now: refusedOf(candidate), weight }),
      alarm('wrong answers', { was: outcomes[0], now: outcomes[1], weight }),
      ...sliceAlarms(stable, candidate, weight),
    ].filter((one) => one !== undefined),
    checks: [errorRate(comparison, was, now), ...wrongShare(comparison, ...outcomes)],
  };
}

function errorsOf({ errors, requests }: Pick<ArmEvidence, 'errors' | 'requests'>): Count {
  return { bad: errors, of: requests };
}

function refusedOf(arm: ArmEvidence): Count {
  return { bad: arm.clientErrors, of: arm.requests + arm.clientErrors };
}

function wrongOf({ labelled }: ArmEvidence): Count {
  return { bad: labelled.rows - labelled.right, of: labelled.rows };
}

/**
 * Each error falls on the candidate with the chance of its share of the requests, if it errs no more often. At the share that
 * it should get, the E-value is a martingale, which is what lets one look at any time; at the one that it got, units of many
 * requests do it no wrong. The more cautious of the two counts.
 */
function alarm(name: string, { was, now, weight }: Arms): Alarm | undefined {
  if (was.of <= 0 || now.of <= 0) return undefined;
  const shares = [now.of / (was.of + now.of), weight / 100].filter((share) => share > 0 && share < 1);
  const pvalues = shares.map((w) => attributionPvalue({ k: now.bad, m: was.bad + now.bad, w }));
  return { name, pvalue: Math.max(...pvalues), stable: part(was.bad, was.of), candidate: part(now.bad, now.of) };
}

function sliceAlarms(stable: ArmEvidence, candidate: ArmEvidence, weight: number): (Alarm | undefined)[] {
  const before = new Map(Object.entries(stable.slices));
  return Object.entries(candidate.slices).map(([slice, now]) => {
    const was = before.get(slice) ?? { requests: 0, errors: 0 };
    return alarm(`slice ${slice}`, { was: errorsOf(was), now: errorsOf(now), weight });
  });
}

/** Non-inferiority: the candidate may be worse by less than the margin, and that has to be shown. */
function errorRate(comparison: Comparison, was: Count, now: Count): AnalysisCheck {
  const { errorMargin } = comparison.plan;
  const level = passLevel(comparison.plan);
  const least = leastSamples(comparison);
  const said = {
    name: 'error rate',
    guards: 'promote',
    stable: part(was.bad, was.of),
    candidate: part(now.bad, now.of),
    required: `worse by less than ${percent(errorMargin)}`,
    method: `Newcombe's interval of the difference, one-sided ${percent(1 - level)}`,
  } as const;
  if (now.of < least || was.of === 0) {
    const observed = `${part(now.bad, now.of)} on the candidate`;
    return { ...said, verdict: 'inconclusive', observed, needs: Math.max(0, least - now.of) };
  }
  const gap = shareDifference(
    { successes: was.bad, trials: was.of },
    { successes: now.bad, trials: now.of },
    twoSided(level),
  );
  return { ...said, verdict: noWorse(gap, errorMargin), observed: gapText(gap), ...more(gap, errorMargin, now.of) };
}

/**
 * `pass`: worse by less than the margin. `fail`: worse, and by more than half of the margin on the face of it. Between the
 * two nothing is known.
 */
export function noWorse(gap: Difference, margin: number): AnalysisCheck['verdict'] {
  if (gap.upper < margin) return 'pass';
  return gap.lower > 0 && gap.difference > margin / 2 ? 'fail' : 'inconclusive';
}

export function gapText(gap: Difference): string {
  return `${signed(gap.difference)} points, between ${signed(gap.lower)} and ${signed(gap.upper)}`;
}

function signed(share: number): string {
  return `${share < 0 ? '' : '+'}${percent(share)}`.replace(' %', '');
}

/** The interval narrows with the root of the requests; a candidate at the margin's edge never gets there. */
export function more(gap: Difference, margin: number, have: number): { readonly needs?: number } {
  const room = margin - gap.difference;
  if (gap.upper < margin || room <= 0) return {};
  return { needs: Math.ceil(have * (((gap.upper - gap.difference) / room) ** 2 - 1)) };
}

/** Outcomes come late and rarely; where there are some they count, where there are none nothing waits for them. */
function wrongShare({ plan }: Comparison, was: Count, now: Count): AnalysisCheck[] {
  if (was.of < LEAST_OUTCOMES || now.of < LEAST_OUTCOMES) return [];
  const gap = shareDifference(
    { successes: was.bad, trials: was.of },
    { successes: now.bad, trials: now.of },
    twoSided(plan.alphaPass),
  );
  return [
    {
      name: 'outcomes',
      verdict: noWorse(gap, plan.errorMargin) === 'fail' ? 'fail' : 'pass',
      guards: 'promote',
      stable: `${part(was.bad, was.of)} wrong`,
      candidate: `${part(now.bad, now.of)} wrong`,
      observed: gapText(gap),
      required: 'not worse for certain',
      method: `Newcombe's interval of the difference, one-sided ${percent(1 - plan.alphaPass)}`,
    },
  ];
}

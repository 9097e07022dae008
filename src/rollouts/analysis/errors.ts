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
  percent,
  twoSided,
} from './check.ts';

interface Count {
  readonly bad: number;
  readonly of: number;
}

/** Outcomes per arm from which their shares are compared. */
const LEAST_OUTCOMES = 50;

/** Errors, refused requests, wrong answers and errors per slice, of two arms that share the requests. */
export function errorFindings(comparison: Comparison): Findings {
  const { stable, candidate } = comparison.evidence;
  if (stable === null || candidate === null) return NO_FINDINGS;
  const [was, now] = [errorsOf(stable), errorsOf(candidate)];
  const outcomes = [wrongOf(stable), wrongOf(candidate)] as const;
  return {
    alarms: [
      alarm('errors', was, now),
      alarm('refused requests', refusedOf(stable), refusedOf(candidate)),
      alarm('wrong answers', ...outcomes),
      ...sliceAlarms(stable, candidate),
    ].filter((one) => one !== undefined),
    checks: [errorRate(comparison, was, now), ...wrongShare(comparison, ...outcomes)],
  };
}

function errorsOf(arm: ArmEvidence): Count {
  return { bad: arm.errors, of: arm.requests };
}

function refusedOf(arm: ArmEvidence): Count {
  return { bad: arm.clientErrors, of: arm.requests + arm.clientErrors };
}

function wrongOf({ labelled }: ArmEvidence): Count {
  return { bad: labelled.rows - labelled.right, of: labelled.rows };
}

/** Each error falls on the candidate with the chance of its share of the requests, if it errs no more often. */
function alarm(name: string, was: Count, now: Count): Alarm | undefined {
  const all = was.of + now.of;
  if (was.of <= 0 || now.of <= 0) return undefined;
  const pvalue = attributionPvalue({ k: now.bad, m: was.bad + now.bad, w: now.of / all });
  return { name, pvalue, stable: part(was.bad, was.of), candidate: part(now.bad, now.of) };
}

function sliceAlarms(stable: ArmEvidence, candidate: ArmEvidence): (Alarm | undefined)[] {
  const before = new Map(Object.entries(stable.slices));
  return Object.entries(candidate.slices).map(([slice, now]) => {
    const was = before.get(slice) ?? { requests: 0, errors: 0 };
    return alarm(`slice ${slice}`, { bad: was.errors, of: was.requests }, { bad: now.errors, of: now.requests });
  });
}

/** Non-inferiority: the candidate may be worse by less than the margin, and that has to be shown. */
function errorRate(comparison: Comparison, was: Count, now: Count): AnalysisCheck {
  const { errorMargin, alphaPass } = comparison.plan;
  const least = leastSamples(comparison);
  const said = {
    name: 'error rate',
    guards: 'promote',
    stable: part(was.bad, was.of),
    candidate: part(now.bad, now.of),
    required: `worse by less than ${percent(errorMargin)}`,
    method: `Newcombe's interval of the difference, one-sided ${percent(1 - alphaPass)}`,
  } as const;
  if (now.of < least || was.of === 0) {
    const observed = `${part(now.bad, now.of)} on the candidate`;
    return { ...said, verdict: 'inconclusive', observed, needs: Math.max(0, least - now.of) };
  }
  const gap = shareDifference(
    { successes: was.bad, trials: was.of },
    { successes: now.bad, trials: now.of },
    twoSided(alphaPass),
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

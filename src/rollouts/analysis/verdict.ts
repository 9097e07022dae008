import type { Evidence } from '../../core/evidence-records.ts';
import type { AnalysisCheck, InconclusiveBecause, Release, StepVerdict } from '../../core/release-records.ts';
import { figure } from '../../math/figures.ts';
import { holmAdjusted } from '../../math/tests/corrections.ts';
import { type Alarm, type Comparison, chance } from './check.ts';
import { errorFindings } from './errors.ts';
import { latencyChecks } from './latency.ts';
import { routingCheck } from './routing.ts';
import { scoreCheck } from './scores.ts';
import { shadowFindings } from './shadow.ts';

/**
 * What the evidence of one window says about a candidate, in three values. `fail` is valid at any time, however often one
 * looks; `pass` is meant for the end of a step: everything that guards promotion passes, or a named person let it.
 */
export function verdictOf(release: Release, evidence: Evidence): StepVerdict {
  const comparison: Comparison = { release, plan: release.plan, evidence };
  const shadowing = evidence.shadow !== null;
  const { alarms, checks } = shadowing ? shadowFindings(comparison) : errorFindings(comparison);
  const others = [
    ...(shadowing ? [] : [routingCheck(comparison)]),
    ...checks,
    ...latencyChecks(comparison),
    scoreCheck(comparison),
  ].filter((check) => check !== undefined);
  const told = [...breaker(evidence), ...judged(alarms, release), ...others].map((check) => waived(check, release));
  return decided(told, shadowing ? (evidence.shadow?.pairs ?? 0) : (evidence.candidate?.requests ?? 0));
}

function breaker({ breaker: { open, reason } }: Evidence): AnalysisCheck[] {
  if (!open) return [];
  return [
    {
      name: 'breaker',
      verdict: 'fail',
      guards: 'abort',
      observed: reason,
      required: 'closed on every server',
      method: 'a server takes traffic away from a candidate that fails hard',
    },
  ];
}

/** Alarms together, so that many slices do not make a false one likelier. */
function judged(alarms: readonly Alarm[], { plan }: Release): AnalysisCheck[] {
  const adjusted = holmAdjusted(alarms.map(({ pvalue }) => pvalue));
  return alarms.map(({ name, stable, candidate }, index) => {
    const p = adjusted[index] ?? 1;
    return {
      name,
      verdict: p <= plan.alphaAbort ? 'fail' : 'pass',
      guards: 'abort',
      stable,
      candidate,
      observed: `p = ${chance(p)} at any time`,
      required: `above ${plan.alphaAbort}`,
      method: `E-value of the share of errors, Holm over ${figure(alarms.length)}`,
    };
  });
}

/** Only what is undecided can be let pass. */
function waived(check: AnalysisCheck, { waivers }: Release): AnalysisCheck {
  const waiver = waivers.find((one) => one.check === check.name);
  return check.verdict === 'inconclusive' && waiver !== undefined ? { ...check, waivedBy: waiver.by.login } : check;
}

function decided(checks: readonly AnalysisCheck[], requests: number): StepVerdict {
  const say = (check: AnalysisCheck) => `${check.name}: ${check.observed} (required: ${check.required})`;
  const alarm = checks.find(({ verdict, guards }) => verdict === 'fail' && guards !== 'promote');
  if (alarm !== undefined) {
    const arms = alarm.candidate === undefined ? '' : `, candidate ${alarm.candidate}, stable ${alarm.stable}`;
    return { verdict: 'fail', checks, reason: `${say(alarm)}${arms}` };
  }
  if (requests === 0) return { verdict: 'inconclusive', because: 'no-data', checks, reason: 'no request was counted' };
  const open = checks.filter(({ verdict, waivedBy }) => verdict !== 'pass' && waivedBy === undefined);
  const first = mostTelling(open);
  if (first === undefined)
    return { verdict: 'pass', checks, reason: `${figure(requests)} requests, ${passes(checks)}` };
  const needs = first.needs === undefined || first.needs === 0 ? '' : `; about ${figure(first.needs)} more needed`;
  return { verdict: 'inconclusive', because: because(first), checks, reason: `${say(first)}${needs}` };
}

/** Broken routing makes everything else doubtful; then what speaks against the candidate; then what is missing. */
function mostTelling(open: readonly AnalysisCheck[]): AnalysisCheck | undefined {
  const ranks = ['routing', 'disagreement', 'too-few'] as const;
  return ranks.map((rank) => open.find((check) => because(check) === rank)).find((check) => check !== undefined);
}

function because(check: AnalysisCheck): Extract<InconclusiveBecause, 'routing' | 'disagreement' | 'too-few'> {
  if (check.name === 'sample ratio') return 'routing';
  return check.verdict === 'fail' || check.needs === undefined ? 'disagreement' : 'too-few';
}

function passes(checks: readonly AnalysisCheck[]): string {
  const accepted = checks.filter(({ waivedBy }) => waivedBy !== undefined);
  const said = `all ${figure(checks.length)} checks pass`;
  if (accepted.length === 0) return said;
  return `${said} but ${accepted.map(({ name, waivedBy }) => `${name}, accepted by ${waivedBy}`).join(', ')}`;
}

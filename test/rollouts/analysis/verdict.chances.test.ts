/** Whole canaries on random traffic: how often the verdict promotes what is worse, and aborts what is not. */
import { describe, expect, it } from 'vitest';
import type { ArmEvidence, Evidence, Histogram } from '../../../src/core/evidence-records.ts';
import type { Release, RolloutPlan } from '../../../src/core/release-records.ts';
import { type Random, random } from '../../../src/math/random.ts';
import { advance } from '../../../src/rollouts/advance.ts';
import { verdictOf } from '../../../src/rollouts/analysis/verdict.ts';
import { binomial, multinomial } from '../../support/draws.ts';
import { asked, DIRECT, desire, evidenceOf, planOf } from '../../support/rollout.ts';

/** Shares of the requests of a version that fail, are refused, and are answered wrongly. */
interface Rates {
  readonly error: number;
  readonly refused: number;
  readonly wrong: number;
}

const SOUND: Rates = { error: 0.02, refused: 0.05, wrong: 0.2 };
const LOOKS_PER_WINDOW = 4;
const REQUESTS_PER_LOOK = 600;
const REGIONS = ['region=north', 'region=south', 'region=west'];
const OUTCOMES = ['promoted', 'aborted', 'open'] as const;

const CANARY = canary(10, 25, 50);
const ALONE = canary(25);

describe('a canary that is looked at four times a window', () => {
  it.each([
    ['with few errors', { ...SOUND, error: 0.005 }],
    ['with errors', SOUND],
    ['with many errors', { ...SOUND, error: 0.3 }],
  ] as const)('is aborted by chance in less than alphaAbort of all rollouts, %s', (_, rates) => {
    expect(shares({ plan: CANARY, stable: rates, candidate: rates }).aborted).toBeLessThanOrEqual(CANARY.alphaAbort);
  });

  it.each([
    ['in three steps', CANARY],
    ['in one step', ALONE],
    ['in one step that waits until it is decided', { ...ALONE, onInconclusive: 'extend' as const }],
  ])('promotes a candidate that is worse by the margin in less than alphaPass of all rollouts, %s', (_, plan) => {
    // So many errors that two points more raise no alarm.
    const stable = { ...SOUND, error: 0.15 };
    const candidate = { ...stable, error: stable.error + plan.errorMargin };
    const { promoted } = shares({ plan, stable, candidate });
    expect(promoted).toBeLessThanOrEqual(plan.alphaPass);
  });

  it('never promotes one that is worse by three margins, and aborts it before it is shown to half of the users', () => {
    const candidate = { ...SOUND, error: SOUND.error + 3 * CANARY.errorMargin };
    const { promoted, aborted } = shares({ plan: CANARY, stable: SOUND, candidate });
    expect(promoted).toBe(0);
    expect(aborted).toBeGreaterThan(0.95);
  });

  it('aborts one that is as quick and as sound, and wrong more often', () => {
    const { promoted, aborted } = shares({ plan: CANARY, stable: SOUND, candidate: { ...SOUND, wrong: 0.4 } });
    expect(promoted).toBe(0);
    expect(aborted).toBeGreaterThan(0.95);
  });

  it('promotes most that are as good', () => {
    expect(shares({ plan: CANARY, stable: SOUND, candidate: SOUND }).promoted).toBeGreaterThan(0.6);
  });
});

function canary(...percents: readonly number[]): RolloutPlan {
  const steps = percents.map((percent) => ({ kind: 'weight', percent }) as const);
  return planOf({ steps, errorMargin: 0.02, minSamples: 300 });
}

interface Scenario {
  readonly plan: RolloutPlan;
  readonly stable: Rates;
  readonly candidate: Rates;
}

const RUNS = 200;

function shares(scenario: Scenario): Readonly<Record<(typeof OUTCOMES)[number], number>> {
  const source = random(11, `chances/${JSON.stringify(scenario)}`);
  const counts = { promoted: 0, aborted: 0, open: 0 };
  for (let run = 0; run < RUNS; run += 1) counts[outcomeOf(scenario, source)] += 1 / RUNS;
  return counts;
}

function outcomeOf(scenario: Scenario, source: Random): (typeof OUTCOMES)[number] {
  for (const [stepIndex, step] of scenario.plan.steps.entries()) {
    if (step.kind !== 'weight') throw new TypeError('steps of this test have weights');
    const release = { ...running(scenario.plan), stepIndex, weight: step.percent };
    const found = stepOf(release, scenario, source);
    if (found !== 'pass') return found === 'fail' ? 'aborted' : 'open';
  }
  return 'promoted';
}

/** Looks until the step passes, fails or has used its windows up. */
function stepOf(release: Release, { plan, stable, candidate }: Scenario, source: Random) {
  const windows = plan.onInconclusive === 'extend' ? 24 : plan.holdWindows + 1;
  let evidence = nothingSeen(release);
  for (let look = 1; look <= windows * LOOKS_PER_WINDOW; look += 1) {
    const theirs = binomial(REQUESTS_PER_LOOK, release.weight / 100, source);
    evidence = {
      ...evidence,
      stable:
        evidence.stable && added(evidence.stable, { requests: REQUESTS_PER_LOOK - theirs, rates: stable }, source),
      candidate: evidence.candidate && added(evidence.candidate, { requests: theirs, rates: candidate }, source),
    };
    const { verdict } = verdictOf(release, evidence);
    if (verdict === 'fail' || (verdict === 'pass' && look >= LOOKS_PER_WINDOW)) return verdict;
  }
  return 'inconclusive';
}

/** A release whose candidate answers requests, as a plan has it. */
function running(plan: RolloutPlan): Release {
  const first = advance(asked({ desired: desire('1.0.0'), plan: DIRECT })).release as Release;
  return advance(asked({ release: first, desired: desire('1.1.0'), plan })).release as Release;
}

function nothingSeen(release: Release): Evidence {
  const answer = evidenceOf(release, { requests: 0, stableRequests: 0 });
  if (answer.kind === 'none') throw new Error(answer.detail);
  return answer.evidence;
}

/** What an arm counted, and what it counts of more requests; an outcome comes for a quarter of them. */
function added(
  arm: ArmEvidence,
  { requests, rates }: { readonly requests: number; readonly rates: Rates },
  source: Random,
): ArmEvidence {
  const spread = (parts: number) => multinomial(requests, parts, source);
  const regions = spread(REGIONS.length);
  const errors = regions.map((of) => binomial(of, rates.error, source));
  const outcomes = binomial(requests, 0.25, source);
  return {
    ...arm,
    requests: arm.requests + requests,
    errors: arm.errors + errors.reduce((sum, count) => sum + count, 0),
    clientErrors: arm.clientErrors + binomial(requests, rates.refused, source),
    latency: arm.latency && grown(arm.latency, spread(arm.latency.counts.length)),
    scores: grown(arm.scores, spread(arm.scores.counts.length)),
    labelled: {
      rows: arm.labelled.rows + outcomes,
      right: arm.labelled.right + outcomes - binomial(outcomes, rates.wrong, source),
    },
    slices: Object.fromEntries(
      REGIONS.map((region, at) => {
        const before = arm.slices[region] ?? { requests: 0, errors: 0 };
        return [region, { requests: before.requests + (regions[at] ?? 0), errors: before.errors + (errors[at] ?? 0) }];
      }),
    ),
  };
}

function grown(histogram: Histogram, by: readonly number[]): Histogram {
  return { ...histogram, counts: histogram.counts.map((count, at) => count + (by[at] ?? 0)) };
}

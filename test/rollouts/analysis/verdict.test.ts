import { describe, expect, it } from 'vitest';
import type { ArmEvidence, Evidence } from '../../../src/core/evidence-records.ts';
import type { Release, StepVerdict } from '../../../src/core/release-records.ts';
import { random } from '../../../src/math/random.ts';
import { advance } from '../../../src/rollouts/advance.ts';
import { verdictOf } from '../../../src/rollouts/analysis/verdict.ts';
import { binomial } from '../../support/draws.ts';
import { ANA, asked, BOUNDS, DIRECT, desire, evidenceOf, planOf, START, type Traffic } from '../../support/rollout.ts';

const PLAN = planOf({ steps: [10, 25, 50].map((percent) => ({ kind: 'weight', percent })), minSamples: 100 });

/** 1.1.0 answers a tenth of the requests, or a copy of all. */
function running(plan = PLAN): Release {
  const first = advance(asked({ desired: desire('1.0.0'), plan: DIRECT })).release as Release;
  const warming = advance(asked({ release: first, desired: desire('1.1.0'), plan })).release as Release;
  const evidence = evidenceOf(warming);
  return advance(asked({ release: warming, desired: desire('1.1.0'), plan, evidence })).release as Release;
}

function evidence(
  traffic: Traffic,
  change: (evidence: Evidence) => Evidence = (same) => same,
  release = running(),
): Evidence {
  const answer = evidenceOf(release, traffic);
  if (answer.kind === 'none') throw new Error(answer.detail);
  return change(answer.evidence);
}

function verdict(traffic: Traffic, change?: (evidence: Evidence) => Evidence): StepVerdict {
  return verdictOf(running(), evidence(traffic, change));
}

function withArms(change: (arm: ArmEvidence, candidate: boolean) => Partial<ArmEvidence>) {
  return (same: Evidence): Evidence => ({
    ...same,
    stable: same.stable && { ...same.stable, ...change(same.stable, false) },
    candidate: same.candidate && { ...same.candidate, ...change(same.candidate, true) },
  });
}

const checkOf = (found: StepVerdict, name: string) => found.checks.find((check) => check.name === name);

describe('the verdict of a step', () => {
  it('is a pass for a candidate as good as stable, with every number told', () => {
    const found = verdict({ requests: 3000, errors: 270, candidateErrors: 30 });
    expect(found.verdict).toBe('pass');
    expect(found.checks.map(({ name }) => name)).toEqual([
      'errors',
      'refused requests',
      'sample ratio',
      'error rate',
      'latency',
      'latency p95',
      'score drift',
    ]);
    expect(checkOf(found, 'error rate')).toMatchObject({
      stable: '270 of 27,000 (1 %)',
      candidate: '30 of 3,000 (1 %)',
      required: 'worse by less than 1 %',
    });
  });

  it.each([
    ['nothing', {}, 'no-data'],
    ['too few requests', { requests: 99, errors: 9 }, 'too-few'],
    ['too few to tell', { requests: 400, errors: 36, candidateErrors: 6 }, 'too-few'],
  ] as const)('is open on %s', (_, traffic, because) => {
    expect(verdict(traffic)).toMatchObject({ verdict: 'inconclusive', because });
  });

  it('says how many requests are missing', () => {
    expect(checkOf(verdict({ requests: 40, errors: 4 }), 'error rate')?.needs).toBe(60);
    const needs = checkOf(verdict({ requests: 400, errors: 36, candidateErrors: 4 }), 'error rate')?.needs ?? 0;
    expect(needs).toBeGreaterThan(100);
    expect(needs).toBeLessThan(1500);
  });

  it('is a fail as soon as errors fall on the candidate by more than chance', () => {
    const found = verdict({ requests: 60, errors: 5, candidateErrors: 12 });
    expect(found).toMatchObject({ verdict: 'fail', reason: expect.stringContaining('candidate 12 of 60 (20 %)') });
  });

  it('never fails where stable has all the errors', () => {
    expect(verdict({ requests: 3000, errors: 3000, candidateErrors: 0 }).verdict).toBe('pass');
  });

  it('does not believe arms that got other shares than they should', () => {
    const found = verdict({ requests: 3000, stableRequests: 3000 });
    expect(found).toMatchObject({ verdict: 'inconclusive', because: 'routing' });
  });

  it('does not abort for errors that came with more requests than planned, nor for fewer', () => {
    const errors = (candidate: number, stable: number) => ({ candidateErrors: candidate, errors: stable });
    expect(verdict({ requests: 3000, stableRequests: 3000, ...errors(60, 60) }).verdict).toBe('inconclusive');
    expect(verdict({ requests: 300, stableRequests: 27_000, ...errors(12, 1080) }).verdict).toBe('inconclusive');
  });

  it('lets a refusal of requests count when it is the candidate that refuses', () => {
    const refuse = withArms((_, candidate) => ({ clientErrors: candidate ? 100 : 50 }));
    expect(verdict({ requests: 1000 }, refuse).verdict).toBe('fail');
    expect(
      verdict(
        { requests: 1000 },
        withArms((_, candidate) => ({ clientErrors: candidate ? 10 : 90 })),
      ).verdict,
    ).toBe('pass');
  });

  it('finds slower answers by ranks, and only where they matter', () => {
    const slow = withArms((arm, candidate) => ({
      latency: {
        bounds: BOUNDS,
        counts: candidate ? [0, 0, 0, 0, 0, arm.requests, 0, 0] : [0, 0, 0, 0, arm.requests, 0, 0, 0],
        sum: 0,
      },
    }));
    const found = verdict({ requests: 3000 }, slow);
    expect(found).toMatchObject({ verdict: 'inconclusive', because: 'disagreement' });
    expect(checkOf(found, 'latency')).toMatchObject({
      verdict: 'fail',
      observed: expect.stringContaining('100 % of pairs'),
    });
  });

  it.each([
    ['with answers enough', 1000, 'fail'],
    ['not with too few to tell', 150, undefined],
  ] as const)('finds a tail that got slower where the middle did not, %s', (_, requests, expected) => {
    const tail = withArms((arm, candidate) => {
      const slow = Math.round(arm.requests * (candidate ? 0.15 : 0.04));
      return { latency: { bounds: BOUNDS, counts: [0, 0, arm.requests - slow, 0, 0, 0, slow, 0], sum: 0 } };
    });
    const found = verdict({ requests }, tail);
    expect(checkOf(found, 'latency')?.verdict).toBe('pass');
    expect(checkOf(found, 'latency p95')?.verdict).toBe(expected);
  });

  it('asks for more requests before everybody gets the candidate', () => {
    const plan = planOf({
      steps: [5, 50].map((percent) => ({ kind: 'weight', percent })),
      minSamples: 300,
      promotionSamples: 1000,
    });
    const at = (stepIndex: number) => {
      const release = { ...running(plan), stepIndex };
      return verdictOf(
        release,
        evidence({ requests: 900 }, (same) => same, release),
      );
    };
    expect(at(0).verdict).toBe('pass');
    expect(at(1)).toMatchObject({ verdict: 'inconclusive', because: 'too-few' });
    expect(checkOf(at(1), 'error rate')?.needs).toBe(100);
  });

  it('waits for a person where scores shift, who may accept it', () => {
    const shift = withArms((arm, candidate) => ({
      scores: { bounds: [0.5], counts: candidate ? [arm.requests, 0] : [arm.requests / 2, arm.requests / 2], sum: 0 },
    }));
    const found = evidence({ requests: 3000 }, shift);
    expect(verdictOf(running(), found)).toMatchObject({ verdict: 'inconclusive', because: 'disagreement' });
    const waivers = [{ check: 'score drift', by: ANA, at: START.toISOString(), reason: 'recalibrated' }];
    const accepted = verdictOf({ ...running(), waivers }, found);
    expect(accepted).toMatchObject({
      verdict: 'pass',
      reason: expect.stringContaining('score drift, accepted by ana'),
    });
  });

  it('never lets a failure be accepted', () => {
    const waivers = [{ check: 'errors', by: ANA, at: START.toISOString(), reason: '' }];
    const found = evidence({ requests: 60, errors: 5, candidateErrors: 12 });
    expect(verdictOf({ ...running(), waivers }, found).verdict).toBe('fail');
  });

  it('holds slices together, so that the worst of many is no false alarm', () => {
    const spread = (bad: number) =>
      withArms((_, candidate) => ({
        slices: Object.fromEntries(
          Array.from({ length: 40 }, (__, at) => [
            `region=${at}`,
            candidate ? { requests: 75, errors: at === 0 ? bad : 1 } : { requests: 675, errors: 9 },
          ]),
        ),
      }));
    expect(verdict({ requests: 3000, errors: 360, candidateErrors: 40 }, spread(7)).verdict).toBe('pass');
    const found = verdict({ requests: 3000, errors: 360, candidateErrors: 60 }, spread(21));
    expect(found).toMatchObject({ verdict: 'fail', reason: expect.stringContaining('slice region=0') });
  });

  it('counts outcomes that come later', () => {
    const wrong = (share: number) =>
      withArms((_, candidate) => ({ labelled: { rows: 500, right: candidate ? 500 * (1 - share) : 450 } }));
    expect(verdict({ requests: 3000 }, wrong(0.1)).verdict).toBe('pass');
    expect(verdict({ requests: 3000 }, wrong(0.15))).toMatchObject({
      verdict: 'inconclusive',
      because: 'disagreement',
    });
    expect(verdict({ requests: 3000 }, wrong(0.3)).verdict).toBe('fail');
  });
});

describe('the verdict on shadow traffic', () => {
  const release = running(planOf());
  const seen = (shadow: Partial<NonNullable<Evidence['shadow']>>) => {
    const found = evidence({ requests: 3000 }, (same) => same, release);
    return verdictOf(release, { ...found, shadow: found.shadow && { ...found.shadow, ...shadow } });
  };

  it('passes on pairs that agree', () => {
    expect(seen({ disagreements: 100, onlyStableFailed: 3, onlyCandidateFailed: 4 }).verdict).toBe('pass');
  });

  it('fails when the candidate alone fails', () => {
    expect(seen({ onlyStableFailed: 2, onlyCandidateFailed: 24 }).verdict).toBe('fail');
  });

  it('waits for pairs', () => {
    expect(seen({ pairs: 20 })).toMatchObject({ verdict: 'inconclusive', because: 'too-few' });
    expect(seen({ pairs: 0 })).toMatchObject({ verdict: 'inconclusive', because: 'no-data' });
  });

  it('guards each slice, all of them together', () => {
    const slices = (worst: number) => ({
      ...Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [
          `region=${at}`,
          { pairs: 75, onlyStableFailed: 1, onlyCandidateFailed: 2 },
        ]),
      ),
      'region=40': { pairs: 75, onlyStableFailed: 0, onlyCandidateFailed: worst },
    });
    const failed = { onlyStableFailed: 40, onlyCandidateFailed: 50 };
    expect(seen({ ...failed, slices: slices(8) }).verdict).toBe('pass');
    expect(seen({ ...failed, slices: slices(24) })).toMatchObject({
      verdict: 'fail',
      reason: expect.stringContaining('slice region=40'),
    });
  });

  it('compares what was right on the same requests', () => {
    const labelled = { onlyStableRight: 22, onlyCandidateRight: 8, both: 300, neither: 20 };
    expect(checkOf(seen({ labelled }), 'outcomes')?.verdict).toBe('fail');
    expect(checkOf(seen({ labelled: { ...labelled, onlyCandidateRight: 20 } }), 'outcomes')?.verdict).toBe('pass');
  });
});

describe('how often it promotes and catches, a tenth of the traffic on the candidate, margin 1 point, base 1 %', () => {
  const sizes = [100, 300, 500, 1000, 2000];
  // Newcombe's interval, 90 % two-sided, in 200,000 draws of numpy.
  const healthy = [0.008, 0.298, 0.492, 0.792, 0.975];
  const caught = [0.491, 0.827, 0.944, 0.997, 1];

  it.each(sizes.map((size, at) => [size, healthy[at] ?? 0] as const))(
    'promotes as good a one at %i requests: %f',
    (size, expected) => {
      const { pass, alarm } = rates(size, 0.01);
      expect(Math.abs(pass - expected)).toBeLessThan(0.05);
      expect(alarm).toBeLessThanOrEqual(0.01);
    },
  );

  it.each(sizes.map((size, at) => [size, caught[at] ?? 0] as const))(
    'catches three times the errors at %i requests: %f',
    (size, expected) => {
      const { pass, fail } = rates(size, 0.03);
      expect(Math.abs(fail - expected)).toBeLessThan(0.05);
      expect(pass).toBeLessThanOrEqual(0.005);
    },
  );
});

function rates(requests: number, rate: number) {
  const source = random(11, `verdict/${requests}/${rate}`);
  const release = running();
  const template = evidence({ requests });
  const runs = 1000;
  const counts = { pass: 0, fail: 0, alarm: 0 };
  for (let run = 0; run < runs; run += 1) {
    const errors = { stable: binomial(requests * 9, 0.01, source), candidate: binomial(requests, rate, source) };
    const found = verdictOf(
      release,
      withArms((_, candidate) => ({ errors: candidate ? errors.candidate : errors.stable }))(template),
    );
    counts.pass += Number(found.verdict === 'pass');
    counts.fail += Number(checkOf(found, 'error rate')?.verdict === 'fail');
    counts.alarm += Number(found.verdict === 'fail');
  }
  return { pass: counts.pass / runs, fail: counts.fail / runs, alarm: counts.alarm / runs };
}

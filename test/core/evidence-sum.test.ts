import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/core/evidence-records.ts';
import { sumEvidence } from '../../src/core/evidence-sum.ts';
import { sha256 } from '../../src/core/hash.ts';
import { evidenceOf, later, type Traffic } from '../support/rollout.ts';
import { canary } from '../support/rollout-line.ts';

const RELEASE = canary().release ?? expect.fail('no release');

function said(traffic: Traffic, change: Partial<Evidence> = {}, release = RELEASE): Evidence {
  const answer = evidenceOf(release, traffic);
  return answer.kind === 'evidence' ? { ...answer.evidence, ...change } : expect.fail(answer.detail);
}

it('adds up what servers of one window say', () => {
  const sum = sumEvidence(
    RELEASE,
    [
      said({ requests: 100, candidateErrors: 3, since: later(1) }),
      said({ requests: 50, candidateErrors: 1, since: later(2) }),
    ],
    1,
  );
  expect(sum).toMatchObject({
    servers: { total: 3, atGeneration: 2, failing: 0 },
    since: later(2).toISOString(),
    candidate: { requests: 150, errors: 4, latency: { sum: 1500 } },
    stable: { requests: 2850 },
  });
  expect(sum?.candidate?.latency?.counts.reduce((one, other) => one + other)).toBe(150);
});

it('adds the pairs of slices up by their names, and says that no time was measured where none was', () => {
  const release = { ...RELEASE, phase: 'SHADOW' } as const;
  const one = said({ requests: 10 }, {}, release);
  const slices = { 'region=EU': { pairs: 4, onlyStableFailed: 1, onlyCandidateFailed: 2 } };
  const of = (evidence: Evidence): Evidence => ({
    ...evidence,
    candidate: evidence.candidate && { ...evidence.candidate, latency: null },
    shadow: evidence.shadow && { ...evidence.shadow, slices },
  });
  const sum = sumEvidence(release, [of(one), of(one), one], 0);
  expect(sum?.shadow?.slices).toEqual({ 'region=EU': { pairs: 8, onlyStableFailed: 2, onlyCandidateFailed: 4 } });
  expect(sumEvidence(release, [of(one), of(one)], 0)?.candidate?.latency).toBeNull();
  expect(sum?.candidate?.latency?.sum).toBe(100);
});

it('takes no number of another window, and knows that its server is not there yet', () => {
  const other = said({ requests: 9999 }, { window: sha256('other'), generation: 1 });
  const sum = sumEvidence(RELEASE, [said({ requests: 100 }), other], 0);
  expect(sum).toMatchObject({ servers: { total: 2, atGeneration: 1 }, candidate: { requests: 100 } });
});

it('counts a server that cannot load the generation, whatever window it serves', () => {
  const servers = { total: 1, atGeneration: 0, failing: 1 };
  const failing = said({ servers }, { window: sha256('other') });
  const earlier = said({ servers }, { window: sha256('other'), generation: 1 });
  expect(sumEvidence(RELEASE, [failing, earlier], 0)?.servers).toEqual({ total: 2, atGeneration: 0, failing: 1 });
});

describe('what does not add up', () => {
  it('is no histogram where buckets differ', () => {
    const one = said({ requests: 10 });
    const other = said({ requests: 10 });
    const latency = { bounds: [1], counts: [4, 6], sum: 10 };
    const sum = sumEvidence(
      RELEASE,
      [one, { ...other, candidate: other.candidate && { ...other.candidate, latency } }],
      0,
    );
    expect(sum?.candidate?.latency).toEqual({ bounds: [], counts: [0], sum: 0 });
    expect(sum?.stable?.latency?.bounds.length).toBeGreaterThan(1);
  });

  it('is nothing where nobody answers', () => {
    expect(sumEvidence(RELEASE, [], 3)).toBeUndefined();
  });
});

it('opens the breaker when one server does', () => {
  const sum = sumEvidence(RELEASE, [said({}), said({ breaker: 'NaN' })], 0);
  expect(sum?.breaker).toEqual({ open: true, reason: 'NaN' });
});

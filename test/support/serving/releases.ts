import { sha256 } from '../../../src/core/hash.ts';
import type { BundleRef, Release, RolloutPlan } from '../../../src/core/release-records.ts';
import type { TestBundle } from './bundles.ts';

export const PLAN: RolloutPlan = {
  rollout: 'canary',
  steps: [{ kind: 'shadow' }, { kind: 'weight', percent: 5 }, { kind: 'weight', percent: 25 }],
  dwellMs: 600_000,
  maxDurationMs: 3_600_000,
  holdWindows: 6,
  onInconclusive: 'pause',
  onNewVersion: 'supersede',
  observer: 'server',
  rollbackWindowMs: 600_000,
  minSamples: 300,
  minLatencySamples: 50,
  errorMargin: 0.01,
  alphaAbort: 0.01,
  alphaPass: 0.05,
};

export function refOf({ digest }: TestBundle, version: string, more: Partial<BundleRef> = {}): BundleRef {
  return { version, digest, uri: 'memory', ...more };
}

/** A release as the controller writes it; what is not given is at rest. */
export function releaseOf(parts: Partial<Release> & Pick<Release, 'model'>): Release {
  return {
    kind: 'Release',
    schemaVersion: 1,
    environment: 'production',
    generation: 1,
    releaseId: 'r1',
    phase: 'IDLE',
    stable: null,
    candidate: null,
    plan: PLAN,
    stepIndex: 0,
    weight: 0,
    startedAt: '2026-11-25T14:00:00.000Z',
    pausedMs: 0,
    stepStartedAt: '2026-11-25T14:00:00.000Z',
    stepObservedAt: null,
    analysis: { looks: 0, inconclusive: 0, errors: 0, last: null },
    waivers: [],
    pause: null,
    rejected: [],
    formerStable: [],
    queued: [],
    observed: { desired: null, tag: null },
    decision: {
      key: sha256('decision'),
      at: '2026-11-25T14:00:00.000Z',
      event: 'promoted',
      by: { login: 'ada', proof: 'claimed' },
      reason: 'test',
    },
    ...parts,
  };
}

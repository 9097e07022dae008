import type { BundleRef } from '../../core/release-records.ts';
import { ArmCounts } from '../evidence/arm.ts';
import { PROBABILITY_BOUNDS } from '../evidence/buckets.ts';
import type { ArmLabels, ArmSeries, ServeMetrics, Variant } from '../evidence/metrics.ts';
import { ShadowCounts } from '../evidence/shadow-counts.ts';
import type { Traffic } from '../follow/traffic.ts';
import type { Warm } from '../model/pool.ts';
import { Breaker, type BreakerLimits } from './breaker.ts';

/** A model in a role: what it does is counted here. */
export interface Arm {
  readonly variant: Variant;
  readonly warm: Warm;
  readonly series: ArmSeries;
  /** Absent for pinned requests, which no evidence counts. */
  readonly counts?: ArmCounts;
}

/** What serves one model at one generation. Replaced as a whole; requests keep the one they began with. */
export interface Deployment {
  readonly model: string;
  readonly traffic: Traffic;
  readonly stable: Arm | undefined;
  readonly candidate: Arm | undefined;
  readonly shadow: ShadowCounts | undefined;
  readonly breaker: Breaker;
  /** ISO time since which `counts` count. */
  readonly since: string;
  /** Other versions that are loaded, newest first; answered only where a request names them. */
  readonly former: readonly Warm[];
  /** Why the generation is not served as git says it. */
  readonly problem: string | undefined;
}

export interface DeploymentParts {
  readonly model: string;
  readonly traffic: Traffic;
  readonly stable: Warm | undefined;
  readonly candidate: Warm | undefined;
  readonly former: readonly Warm[];
  readonly problem: string | undefined;
  /** What served before. */
  readonly before: Deployment | undefined;
  readonly now: string;
  readonly breaker?: BreakerLimits;
}

/** Counts, breaker and start are kept from `before` while the traffic is the same. */
export function deploymentOf(parts: DeploymentParts, metrics: ServeMetrics): Deployment {
  const { model, traffic, stable, candidate, before } = parts;
  const same =
    before?.traffic.window === traffic.window && before.stable?.warm === stable && before.candidate?.warm === candidate;
  const bounds = stable?.scoreBounds ?? candidate?.scoreBounds ?? PROBABILITY_BOUNDS;
  const arm = (variant: Variant, warm: Warm | undefined, old: Arm | undefined): Arm | undefined => {
    if (warm === undefined) return undefined;
    const counts =
      (same ? old?.counts : undefined) ?? new ArmCounts(warm.model.ref, warm.model.decider.classes, bounds);
    return {
      variant,
      warm,
      series: metrics.arm(labelsOf(parts, variant, warm.model.ref), warm.model.decider.classes),
      counts,
    };
  };
  const shadowed = traffic.mode === 'shadow' && candidate !== undefined && stable !== undefined;
  return {
    model,
    traffic,
    stable: arm('stable', stable, before?.stable),
    candidate: arm(shadowed ? 'shadow' : 'candidate', candidate, before?.candidate),
    shadow: shadowed ? ((same ? before.shadow : undefined) ?? new ShadowCounts(stable.tolerance)) : undefined,
    breaker: same ? before.breaker : new Breaker(parts.breaker),
    since: same ? before.since : parts.now,
    former: parts.former,
    problem: parts.problem,
  };
}

function labelsOf(
  { model, traffic }: Pick<Deployment, 'model' | 'traffic'>,
  variant: Variant,
  { version, digest }: BundleRef,
): ArmLabels {
  return { model, version, digest, variant, generation: String(traffic.release.generation) };
}

/** What people call an arm by its role: `champion`, as the release says, else the role itself. */
export function armName(
  { traffic, stable, candidate }: Deployment,
  { variant, warm }: Pick<Arm, 'variant' | 'warm'>,
): string {
  const { names } = traffic.release.plan;
  if (warm === stable?.warm) return names?.stable ?? 'stable';
  return warm === candidate?.warm ? (names?.candidate ?? 'candidate') : variant;
}

/** The arm for requests that name a loaded version; undefined where no such version is loaded. */
export function pinnedArm(deployment: Deployment, version: string, metrics: ServeMetrics): Arm | undefined {
  const loaded = [deployment.stable?.warm, deployment.candidate?.warm, ...deployment.former];
  const warm = loaded.find((one) => one?.model.ref.version === version);
  if (warm === undefined) return undefined;
  const series = metrics.arm(labelsOf(deployment, 'pinned', warm.model.ref), warm.model.decider.classes);
  return { variant: 'pinned', warm, series };
}

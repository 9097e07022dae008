import type { RolloutPlan, RolloutStep } from '../core/release-records.ts';
import { durationMs, stepOf } from './deploy-steps.ts';
import type { Deploy, Model } from './generated/model.ts';
import type { Project } from './generated/project.ts';
import { DEFAULT_STEPS, DEPLOY_DEFAULTS } from './grammar/deploy.ts';
import type { ResolvedDeploy, ResolvedEnvironment } from './resolved.ts';

/** `deploy`, in the order of the spec, with defaults filled in. */
export function resolvedDeploy({ deploy }: Model): { readonly deploy?: readonly ResolvedDeploy[] } {
  if (deploy === undefined) return {};
  return {
    deploy: Object.entries(deploy).map(([environment, raw]) => ({
      environment,
      approvals: raw.approvals ?? DEPLOY_DEFAULTS.approvals,
      plan: planOf(raw),
    })),
  };
}

/** `environments`, in the order of the file. */
export function resolvedEnvironments({ environments }: Project): {
  readonly environments?: readonly ResolvedEnvironment[];
} {
  if (environments === undefined) return {};
  return {
    environments: Object.entries(environments).map(([name, raw]) => ({
      name,
      branch: raw.branch ?? `deploy/${name}`,
      ...(raw.repository === undefined ? {} : { repository: raw.repository }),
      ...(raw.after === undefined ? {} : { after: raw.after }),
      promote: raw.promote ?? 'automatic',
      protection: raw.protection ?? 'none',
      observer: { ...raw.observer },
      floor: {
        approvals: raw.approvals ?? DEPLOY_DEFAULTS.approvals,
        ...(raw.rollouts === undefined ? {} : { rollouts: raw.rollouts }),
        ...(raw.minDwell === undefined ? {} : { dwellMs: ms(raw.minDwell) }),
        ...(raw.minSamples === undefined ? {} : { minSamples: raw.minSamples }),
      },
    })),
  };
}

function planOf(raw: Deploy): RolloutPlan {
  const rollout = raw.rollout ?? DEPLOY_DEFAULTS.rollout;
  const { analysis = {} } = raw;
  const { slices } = analysis;
  const { names, onPass } = raw;
  return {
    rollout,
    steps: stepsOf(rollout, raw.steps),
    dwellMs: ms(raw.dwell ?? DEPLOY_DEFAULTS.dwell),
    maxDurationMs: ms(raw.maxDuration ?? DEPLOY_DEFAULTS.maxDuration),
    holdWindows: raw.holdWindows ?? DEPLOY_DEFAULTS.holdWindows,
    onInconclusive: raw.onInconclusive ?? DEPLOY_DEFAULTS.onInconclusive,
    onNewVersion: raw.onNewVersion ?? DEPLOY_DEFAULTS.onNewVersion,
    observer: raw.observer ?? (rollout === 'direct' ? 'none' : 'server'),
    rollbackWindowMs: ms(raw.rollbackWindow ?? DEPLOY_DEFAULTS.rollbackWindow),
    minSamples: analysis.minSamples ?? DEPLOY_DEFAULTS.minSamples,
    promotionSamples: analysis.promotionSamples ?? analysis.minSamples ?? DEPLOY_DEFAULTS.promotionSamples,
    minLatencySamples: analysis.minLatencySamples ?? DEPLOY_DEFAULTS.minLatencySamples,
    errorMargin: analysis.errorMargin ?? DEPLOY_DEFAULTS.errorMargin,
    latencyMargin: analysis.latencyMargin ?? DEPLOY_DEFAULTS.latencyMargin,
    alphaAbort: analysis.alphaAbort ?? DEPLOY_DEFAULTS.alphaAbort,
    alphaPass: analysis.alphaPass ?? DEPLOY_DEFAULTS.alphaPass,
    ...(slices === undefined ? {} : { slices: slices.map((entry) => (typeof entry === 'string' ? [entry] : entry)) }),
    ...(names === undefined ? {} : { names }),
    ...(onPass === undefined ? {} : { onPass }),
  };
}

function stepsOf(rollout: RolloutPlan['rollout'], named: readonly string[] = DEFAULT_STEPS): readonly RolloutStep[] {
  if (rollout === 'direct') return [];
  if (rollout === 'shadow') return [{ kind: 'shadow' }];
  return named.flatMap((text) => stepOf(text) ?? []);
}

/** The schema has seen to the form. */
function ms(text: string): number {
  return durationMs(text) ?? 0;
}

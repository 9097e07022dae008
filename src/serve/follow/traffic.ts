import { evidenceWindow } from '../../core/evidence-window.ts';
import { type Digest, isDigest } from '../../core/hash.ts';
import type { BundleRef, Release } from '../../core/release-records.ts';
import { parseRelease } from '../../ledger/deploy-files.ts';

/** How the requests of a model go, read from its release. */
export interface Traffic {
  readonly release: Release;
  /** `split`: `share` of the requests are the candidate's; `shadow`: stable answers and the candidate is compared. */
  readonly mode: 'stable' | 'split' | 'shadow';
  /** Of the candidate, in [0, 1]. */
  readonly share: number;
  /** Equal for two generations between which counting goes on. */
  readonly window: Digest;
}

export type TrafficAnswer =
  | { readonly kind: 'traffic'; readonly traffic: Traffic }
  | { readonly kind: 'invalid'; readonly what: string };

/** What a `release.json` says about traffic; people edit such files, so nothing is taken on trust. */
export function readTraffic(text: string, model: string, environment: string): TrafficAnswer {
  const parsed = parseRelease(text, model, environment);
  if (parsed.kind === 'absent') return { kind: 'invalid', what: 'is not there' };
  if (parsed.kind === 'invalid') return parsed;
  const { record: release } = parsed;
  const what = problemOf(release);
  return what === undefined ? { kind: 'traffic', traffic: trafficOf(release) } : { kind: 'invalid', what };
}

function problemOf({ weight, stable, candidate, plan, formerStable }: Release): string | undefined {
  if (typeof weight !== 'number' || !(weight >= 0 && weight <= 100)) {
    return `has the weight ${JSON.stringify(weight)}, where 0 to 100 is due`;
  }
  if (!Array.isArray(plan.steps)) return 'has a plan without steps';
  if (weight > 0 && candidate === null) return `gives ${weight} % of the requests to a candidate that it does not name`;
  for (const [name, ref] of Object.entries({ stable, candidate })) {
    if (ref !== null && typeof ref.uri !== 'string') return `does not say where its ${name} bundle is (uri)`;
    if (ref?.threshold !== undefined && !(ref.threshold >= 0 && ref.threshold <= 1)) {
      return `has the threshold ${JSON.stringify(ref.threshold)} for its ${name}, where 0 to 1 is due`;
    }
  }
  if (!formerStable.every(isRef)) return 'has former stable bundles that are not spelled out';
  return undefined;
}

function isRef(ref: BundleRef | null): boolean {
  return typeof ref === 'object' && ref !== null && isDigest(ref.digest) && typeof ref.uri === 'string';
}

function trafficOf(release: Release): Traffic {
  const { candidate, weight, phase, pause } = release;
  const shadow = (pause?.from ?? phase) === 'SHADOW';
  const mode = candidate === null ? 'stable' : weight > 0 ? 'split' : shadow ? 'shadow' : 'stable';
  return { release, mode, share: mode === 'split' ? weight / 100 : 0, window: evidenceWindow(release) };
}

import { evidenceWindow } from '../../core/evidence-window.ts';
import type { Digest } from '../../core/hash.ts';
import type { Release } from '../../core/release-records.ts';
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
  return parsed.kind === 'invalid' ? parsed : { kind: 'traffic', traffic: trafficOf(parsed.record) };
}

function trafficOf(release: Release): Traffic {
  const { candidate, weight, phase, pause } = release;
  const shadow = (pause?.from ?? phase) === 'SHADOW';
  const mode = candidate === null ? 'stable' : weight > 0 ? 'split' : shadow ? 'shadow' : 'stable';
  return { release, mode, share: mode === 'split' ? weight / 100 : 0, window: evidenceWindow(release) };
}

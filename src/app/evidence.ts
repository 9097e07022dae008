import { type ObserverOptions, openObserver } from '../adapters/observer.ts';
import type { EvidenceAnswer } from '../core/evidence-records.ts';
import type { Release } from '../core/release-records.ts';
import type { ResolvedProject } from '../spec/resolved.ts';

/** What was measured of a release, asked at the place that the project gives for its environment. */
export async function observed(
  release: Release,
  { environments = [] }: ResolvedProject,
  options: ObserverOptions,
): Promise<EvidenceAnswer> {
  const place = environments.find(({ name }) => name === release.environment)?.observer ?? {};
  return openObserver(place, options).evidence(release);
}

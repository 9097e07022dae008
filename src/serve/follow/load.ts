import { TrainyardError } from '../../core/errors.ts';
import type { BundleRef, Release } from '../../core/release-records.ts';
import { contractDifference } from '../model/contract.ts';
import type { ModelPool, Warm } from '../model/pool.ts';
import type { Traffic } from './traffic.ts';

/** What could be loaded of a release, and what kept the rest from it. */
export type Loaded =
  | { readonly kind: 'nothing'; readonly failure: unknown }
  | {
      readonly kind: 'models';
      readonly stable: Warm | undefined;
      /** Absent where git names none, and where it failed or differs from stable. */
      readonly candidate: Warm | undefined;
      readonly failure: unknown;
    };

/** The models of a release, ready to serve. A candidate that fails leaves stable alone. */
export async function loadTraffic(pool: ModelPool, model: string, { release }: Traffic): Promise<Loaded> {
  let stable: Warm | undefined;
  try {
    stable = release.stable === null ? undefined : await ofModel(pool, release.stable, model);
  } catch (failure) {
    return { kind: 'nothing', failure };
  }
  try {
    const candidate = await candidateOf(pool, release, stable);
    return { kind: 'models', stable, candidate, failure: undefined };
  } catch (failure) {
    return { kind: 'models', stable, candidate: undefined, failure };
  }
}

async function candidateOf(
  pool: ModelPool,
  { candidate: ref, model }: Release,
  stable: Warm | undefined,
): Promise<Warm | undefined> {
  if (ref === null) return undefined;
  const candidate = await ofModel(pool, ref, model);
  const difference = stable === undefined ? undefined : contractDifference(stable.model, candidate.model);
  if (difference === undefined) return candidate;
  throw differing(ref, difference);
}

export function refsOf({ stable, candidate }: Release): readonly BundleRef[] {
  return [stable, candidate].filter((ref) => ref !== null);
}

/** A name on the branch and a bundle that somebody trained under another name do not belong together. */
async function ofModel(pool: ModelPool, ref: BundleRef, model: string): Promise<Warm> {
  const warm = await pool.get(ref);
  const found = warm.model.manifest.model;
  if (found === model) return warm;
  throw new TrainyardError({
    code: 'bundle-other-model',
    message: `the bundle ${ref.digest} is of the model ${found}, not of ${model}`,
    fix: `Correct the digest in ${model}/release.json.`,
  });
}

export function kindOf(error: unknown): string {
  const code = error instanceof TrainyardError ? error.code : '';
  if (code === 'contract-differs') return 'contract';
  return code.startsWith('store-') || code === 'bundle-missing' || code === 'file-failed' ? 'store' : 'bundle';
}

function differing({ version }: BundleRef, difference: string): TrainyardError {
  return new TrainyardError({
    code: 'contract-differs',
    message: `the candidate ${version} gets no request: ${difference}`,
    fix: 'A release with other inputs or classes is another model, or a direct rollout that its clients know of.',
  });
}

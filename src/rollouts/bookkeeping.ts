import type { Desired } from '../core/release-records.ts';
import { bundleOf, change } from './changes.ts';
import type { Move, RuleInput } from './decision.ts';
import { stay } from './decision.ts';
import { refused, wanted } from './desired.ts';
import { sameBundle } from './same.ts';

/** Notes that change nothing that is served: a version that waits or is refused, an edit that asks for nothing new. */
export function bookkeeping(input: RuleInput): Move | undefined {
  const { release, desired, desiredBlob, tag, conflict } = input;
  if (conflict !== null || desired === null) return undefined;
  const relabelled = sameBytes(input, desired);
  if (relabelled !== undefined) return relabelled;
  const why = refused(input);
  const problem = why === undefined ? undefined : `${why}. Register another version, or ask for it again with force.`;
  const seen = release.observed.desired === desiredBlob && same(release.observed.tag, tag);
  if (seen || release.generation === 0) return problem === undefined ? undefined : stay(problem, { problem });
  const { by } = desired.request;
  const about = bundleOf(desired);
  if (problem !== undefined)
    return change({ to: {}, event: 'refused', by, reason: `${desired.version} is refused: ${why}`, about, problem });
  if (wanted(input) !== undefined) {
    const reason = `${desired.version} waits until ${release.candidate?.version ?? 'the present change'} is done`;
    return change({ to: { queued: [about] }, event: 'queued', by, reason, about });
  }
  return change({ to: {}, event: 'observed', by, reason: `${desired.version} is desired as before`, about });
}

/** A version registered for a bundle that is stable already, and decides as it does: nothing has to be tried. */
function sameBytes({ release }: RuleInput, desired: Desired): Move | undefined {
  const { stable, candidate } = release;
  if (candidate !== null || stable === null || !sameBundle(stable, desired)) return undefined;
  if (stable.version === desired.version) return undefined;
  const about = bundleOf(desired);
  const reason = `${desired.version} is the same bundle as ${stable.version}, which is stable`;
  return change({ to: { stable: about }, event: 'promoted', by: desired.request.by, reason, about });
}

function same(one: { readonly object: string } | null, other: { readonly object: string } | null): boolean {
  return one?.object === other?.object;
}

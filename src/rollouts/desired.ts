import type { BundleRef, Desired } from '../core/release-records.ts';
import { aborting, bundleOf, change, paused, replaced, resumed, rollingBack, setBack, submitted } from './changes.ts';
import type { Move, RuleInput } from './decision.ts';
import { stay } from './decision.ts';
import { sameBundle } from './same.ts';

/**
 * A commit by hand set `release.json` back, as the revert of a step or of a direct promotion does. Servers follow what it
 * says already; that it is older than what the ledger knows makes it a rollback: what is gone from it was taken back.
 */
export function rewoundRule(input: RuleInput): Move | undefined {
  const { release, known, plan, self, now } = input;
  if (known === undefined || known.generation <= release.generation) return undefined;
  const to = setBack(input, known);
  const reason = `release.json was set back by hand from generation ${known.generation} to ${release.generation}: ${release.stable?.version ?? 'nothing'} serves, ${known.candidate?.version ?? known.stable?.version ?? 'nothing'} is taken back`;
  const event = plan.observer === 'none' ? 'rolled-back' : 'rolling-back';
  const about = release.stable;
  return change({ to: { ...to, stepStartedAt: now.toISOString() }, event, by: self, reason, about });
}

/** Branch and tags disagree: nobody can tell what is wanted, so that nothing moves until they agree. */
export function conflictRule({ release, conflict, self, now }: RuleInput): Move | undefined {
  if (conflict === null || release.phase === 'ABORTING') return undefined;
  const problem = `${conflict} Make both ask for the same version; nothing moves until then.`;
  if (release.phase === 'PAUSED') return stay(`paused: ${conflict}`, { problem });
  const to = paused(release, { kind: 'conflict', reason: conflict, by: self, now });
  return change({ to, event: 'paused', by: self, reason: conflict, problem, keepObserved: true });
}

/** Follows what is desired, by its bundle and not by an edge: a run that was lost costs time and nothing else. */
export function desiredRule(input: RuleInput): Move | undefined {
  const { desired, release, target } = input;
  if (desired === null || release.phase === 'ABORTING') return settledConflict(input);
  if (sameBundle(desired, release.candidate)) return settledConflict(input);
  if (sameBundle(desired, release.stable)) return backToStable(input, desired) ?? settledConflict(input);
  const next = wanted(input);
  if (next === undefined || mustWait(input, desired)) return settledConflict(input);
  if (target.kind === 'unchecked') return stay(`looks whether ${desired.version} can be served`, { needs: 'target' });
  if (target.kind === 'unusable') return unusable(desired, target.detail);
  return isFormer(input, desired) ? rollBack(input, desired) : submit(input, desired);
}

/** The bundle that should be tried or restored, where there is one and it is not refused. */
export function wanted(input: RuleInput): BundleRef | undefined {
  const { desired, release } = input;
  if (desired === null) return undefined;
  if (sameBundle(desired, release.stable) || sameBundle(desired, release.candidate)) return undefined;
  return refused(input) === undefined ? bundleOf(desired) : undefined;
}

/**
 * Why what is desired is not tried: it was rejected before. Force counts once, when it is first seen; a person who names a
 * former stable in another way than by promotion takes back the rollback that rejected it.
 */
export function refused({ desired, desiredBlob, release }: RuleInput): string | undefined {
  const known = release.rejected.find((one) => sameBundle(one, desired));
  if (desired === null || known === undefined) return undefined;
  const forced = desired.request.force === true && desiredBlob !== release.observed.desired;
  const former = release.formerStable.some((one) => sameBundle(one, desired));
  if (forced || (former && desired.request.kind !== 'promotion')) return undefined;
  return `${known.version} was rejected at ${known.at}: ${known.reason}`;
}

function isFormer({ release }: RuleInput, desired: Desired): boolean {
  return release.formerStable.some((one) => sameBundle(one, desired));
}

/** What is under way ends first: a promotion or rollback that servers have not confirmed, and by policy a candidate. */
function mustWait(input: RuleInput, desired: Desired): boolean {
  const { release } = input;
  if (isFormer(input, desired)) return false;
  if (release.phase === 'PROMOTING' || release.phase === 'ROLLING_BACK') return true;
  return release.candidate !== null && release.plan.onNewVersion === 'queue';
}

function unusable(desired: Desired, detail: string): Move {
  const problem = `${desired.version} cannot be served: ${detail} Traffic stays where it is; the next run tries again.`;
  return stay(problem, { problem });
}

/** Asking for what is stable while a candidate is under way takes the candidate back. */
function backToStable({ release, now }: RuleInput, desired: Desired): Move | undefined {
  const { by } = desired.request;
  if (release.candidate !== null) {
    const reason = `taken back by ${by.login} (${desired.request.from}): ${desired.version} stays stable`;
    return change({ to: aborting(release, { reason, now }), event: 'aborted', by, reason });
  }
  if (release.phase !== 'REJECTED') return undefined;
  const reason = `${desired.version} is desired and stable`;
  return change({ to: { phase: 'IDLE' }, event: 'observed', by, reason });
}

function rollBack(input: RuleInput, desired: Desired): Move {
  const { by, from } = desired.request;
  const target = bundleOf(desired);
  const reason = `back to ${desired.version}, which was stable before, asked by ${by.login} (${from})`;
  const event = input.plan.observer === 'none' ? 'rolled-back' : 'rolling-back';
  return change({ to: rollingBack(input, target), event, by, reason, about: target });
}

function submit(input: RuleInput, desired: Desired): Move {
  const { release, plan } = input;
  const { by, from } = desired.request;
  const about = bundleOf(desired);
  const old = release.candidate;
  const first =
    old === null
      ? {}
      : {
          first: { event: 'superseded' as const, about: old, reason: `${old.version} gives way to ${desired.version}` },
        };
  const asked = `asked by ${by.login} (${from})`;
  if (plan.observer === 'none') {
    const reason = `${desired.version} is stable, ${asked}; no server confirms it`;
    return change({ to: replaced(input, desired), event: 'promoted', by, reason, about, ...first });
  }
  const reason = `${desired.version} is loaded by servers, ${asked}`;
  return change({ to: submitted(input, desired), event: 'submitted', by, reason, about, ...first });
}

/** Branch and tags agree again on what is under way. */
function settledConflict({ release, conflict, desired, self, now }: RuleInput): Move | undefined {
  if (release.pause?.kind !== 'conflict' || conflict !== null) return undefined;
  const by = desired?.request.by ?? self;
  return change({ to: resumed(release, now), event: 'resumed', by, reason: 'branch and tags agree again' });
}

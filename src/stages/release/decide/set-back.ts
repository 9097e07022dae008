import type { Finding } from '../../../core/records.ts';
import type { BundleRef, Release } from '../../../core/release-records.ts';
import { type DeployPlace, placeName, releasePath } from '../../../ledger/deploy-files.ts';
import { sameBundle } from '../../../rollouts/same.ts';
import type { ModelInput } from './model-input.ts';

/** What people have done to `release.json`, which is the controller's own. */
export type SetBack =
  /** An older one stands there again, as the revert of a release leaves it: its stable version is what people want. */
  | { readonly kind: 'back'; readonly bundle: BundleRef }
  /** Something that says nothing about what is wanted: the controller's record is written again. */
  | { readonly kind: 'edited'; readonly release: Release; readonly finding: Finding };

/**
 * Reads a `release.json` that people have changed, by a commit on the branch or by moving it back with force. Undefined
 * where it is as the controller left it.
 */
export function setBack(input: ModelInput, wasStable: (bundle: BundleRef) => boolean): SetBack | undefined {
  const { deployed, ledgerKnows } = input;
  const { release, tipRelease, releaseMoved } = deployed;
  if (release === null) return undefined;
  if (!releaseMoved) {
    const behind = ledgerKnows !== undefined && ledgerKnows.generation > release.generation;
    return behind && release.stable !== null ? { kind: 'back', bundle: release.stable } : undefined;
  }
  // A folder that people have taken away goes with its model, where no spec asks for it any more.
  if (tipRelease.kind === 'absent' && !input.declared) return undefined;
  if (tipRelease.kind === 'record' && tipRelease.record.generation < release.generation) {
    const { stable, candidate } = tipRelease.record;
    const gone = !sameBundle(stable, release.stable);
    const dropped = release.candidate !== null && !sameBundle(candidate, release.candidate);
    if (stable !== null && (gone || dropped) && wasStable(stable)) return { kind: 'back', bundle: stable };
  }
  return { kind: 'edited', release, finding: edited(input) };
}

function edited(input: ModelInput): Finding {
  const { deployed, model, place, change } = input;
  const { tipRelease } = deployed;
  const what = {
    absent: () => 'is gone',
    invalid: () => (tipRelease.kind === 'invalid' ? tipRelease.what : ''),
    record: () => 'says something else than Trainyard has decided',
  }[tipRelease.kind]();
  const by = change === undefined ? '' : ` since commit ${change.commit.slice(0, 12)} by ${change.author}`;
  return {
    code: 'release-edited',
    severity: 'warning',
    model,
    message: `${releasePath(model)} on ${placeName(place)} ${what}${by}; it is Trainyard's own record, and is put back`,
    fix: `To change what serves, use "trainyard rollback", "promote", "pause" or "abort", an assignment tag, or a commit that changes ${model}/desired.json${tipRelease.kind === 'absent' ? '; to take the model out, remove the environment from its spec first' : ''}.`,
  };
}

/** A record that cannot be read, and that no earlier commit of the controller's is known to stand for. */
export function unreadableRelease(model: string, place: DeployPlace, what: string): Finding {
  const file = releasePath(model);
  return {
    code: 'release-invalid',
    severity: 'failure',
    model,
    message: `${file} on ${placeName(place)} ${what}; nobody knows what serves, and nothing is decided about ${model} there`,
    fix: `Find the commit that changed it (git log ${place.branch} -- ${file}), and take it back with git revert.`,
  };
}

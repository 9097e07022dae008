import { TrainyardError } from '../../../core/errors.ts';
import { namesThere } from '../../../core/names-there.ts';
import type { Finding } from '../../../core/records.ts';
import type { Actor, BundleRef, Desired, Release } from '../../../core/release-records.ts';
import { placeName } from '../../../ledger/deploy-files.ts';
import type { NewEvent } from '../../../ledger/ledger-files.ts';
import { bundleRef, newestOf, type RegisteredVersion } from '../../../ledger/registered.ts';
import { compareVersions } from '../../../ledger/versions.ts';
import { bundleOf } from '../../../rollouts/changes.ts';
import { type Deciding, sameBundle } from '../../../rollouts/same.ts';
import { type Wish as Sides, threeWay } from '../../../rollouts/three-way.ts';
import type { Asked } from './asks.ts';
import { desiredOf, type Write, writing } from './desired-record.ts';
import type { ModelInput } from './model-input.ts';
import { setBack } from './set-back.ts';
import { conflictFinding, invalidDesired, pinnedFinding, unclearFinding } from './wish-findings.ts';

/** What is wanted of a model in an environment, before the rollout's own rules. */
export interface Wish {
  readonly desired: Desired | null;
  readonly blob: string | null;
  /** `desired.json` has to be written. */
  readonly write?: Write;
  readonly conflict: string | null;
  readonly events: readonly NewEvent[];
  readonly findings: readonly Finding[];
  /** A version that waits for a promotion pull request. */
  readonly propose?: RegisteredVersion;
  /** The controller's record as it has to be written again. */
  readonly restore?: Release;
  /** Who may have asked for it by a merge that has to be looked up. */
  readonly unproven?: true;
}

/** The wish of a command; nothing of it is automatic. Throws `unknown-version`, `nothing-to-roll-back-to`. */
export function wishOfCommand(input: ModelInput, ask: Asked): Wish {
  const kept = asItStands(input);
  if (ask.kind === 'rollback') {
    const target = rollbackTarget(input, ask);
    const desired = desiredOf(input, target, { kind: 'rollback', by: ask.by, from: 'command', reason: ask.reason });
    const events = [commandEvent(input, ask, target)];
    return { ...kept, ...writing(input, { ...desired, pinned: true }, 'with-release'), events };
  }
  if (ask.kind !== 'promote') return kept;
  const version = versionFor(input, ask.version);
  const was = wasStable(input, bundleRef(version));
  if (input.target.approvals > 0 && !was) return { ...kept, propose: version };
  const request = { kind: 'promotion' as const, by: ask.by, from: 'command', reason: ask.reason };
  const desired = desiredOf(input, bundleRef(version), { ...request, ...(ask.force && { force: true }) });
  return { ...kept, ...writing(input, desired, 'alone'), events: [commandEvent(input, ask, bundleRef(version))] };
}

function commandEvent(input: ModelInput, ask: Asked, bundle: BundleRef): NewEvent {
  const because = ask.reason === '' ? '' : `: ${ask.reason}`;
  const summary = `${ask.kind} to ${bundle.version} asked by ${ask.by.login}${because}`;
  return requestEvent(input, { by: ask.by, bundle, summary, facts: { reason: ask.reason } });
}

/** The wish of tags, branch and merges, by the three-way rule. */
export function wishOfRefs(input: ModelInput): Wish {
  const kept = asItStands(input);
  const { deployed } = input;
  if (deployed.tip.kind === 'invalid') return { ...kept, findings: [invalidDesired(input, deployed.tip.what)] };
  const wish = threeWay({
    release: deployed.release,
    desired: tipDesired(input),
    desiredBlob: deployed.tipBlob,
    assignments: input.assignments,
    seen: input.seen,
  });
  const branch = branchWish(input) ?? handWish(input);
  if (wish.kind === 'conflict') return { ...kept, conflict: wish.says, findings: [conflictFinding(input, wish.says)] };
  if (wish.kind === 'tag') return tagWish(input, wish);
  const unclear = wish.kind === 'unclear' ? [unclearFinding(input, wish)] : [];
  const next = branch ?? promotion(input) ?? kept;
  return { ...next, findings: [...unclear, ...next.findings] };
}

/** Nothing new: what the branch says, as the controller left it. */
function asItStands({ deployed }: ModelInput): Wish {
  const { desired, blob } = deployed.kept;
  return { desired, blob, conflict: null, events: [], findings: [] };
}

function tipDesired({ deployed }: ModelInput): Desired | null {
  return deployed.tip.kind === 'record' ? deployed.tip.record : null;
}

/** A person's tag, or the deletion of one. */
function tagWish(input: ModelInput, wish: Extract<Sides, { kind: 'tag' }>): Wish {
  const kept = asItStands(input);
  const { how, tag, bundle } = wish;
  const deleted = how === 'deleted';
  const requested = requestEvent(input, {
    by: deleted ? input.deleter : tag.by,
    bundle,
    summary: deleted
      ? `the newest assignment tag was deleted: back to ${bundle.version} of ${tag.name}`
      : `${tag.name} asks for ${bundle.version}`,
    facts: { tag: { name: tag.name, object: tag.object } },
  });
  const back = isBack(input, bundle);
  if (input.target.approvals > 0 && !wasStable(input, bundle)) {
    const version = input.versions.find(({ record }) => record.version === bundle.version);
    return { ...kept, events: [requested], ...(version && { propose: version }) };
  }
  const by = deleted ? input.deleter : tag.by;
  const request = { kind: deleted ? ('deletion' as const) : ('tag' as const), by, from: tag.name, object: tag.object };
  const desired = { ...desiredOf(input, bundle, request), pinned: back };
  return { ...kept, ...writing(input, desired, back ? 'with-release' : 'alone'), events: [requested] };
}

/** A commit of a person on the deploy branch. */
function branchWish(input: ModelInput): Wish | undefined {
  const { deployed } = input;
  const desired = tipDesired(input);
  const observed = deployed.release?.observed.desired ?? null;
  if (desired === null || deployed.tipBlob === observed) return undefined;
  const kept = asItStands(input);
  const wrong = unregisteredDesired(input, desired);
  if (wrong !== undefined) return { ...kept, findings: [invalidDesired(input, wrong)] };
  const seen = { ...kept, desired, blob: deployed.tipBlob };
  if (deployed.release !== null && wasStable(input, desired)) return pinnedBack(input, desired, seen);
  return input.target.approvals > 0 ? { ...seen, unproven: true } : seen;
}

/** `release.json` as people left it: a revert of a release goes back, and anything else is put right. */
function handWish(input: ModelInput): Wish | undefined {
  const by = setBack(input, (bundle) => wasStable(input, bundle));
  if (by === undefined) return undefined;
  const kept = asItStands(input);
  if (by.kind === 'edited') return { ...kept, restore: by.release, findings: [by.finding] };
  return pinnedBack(input, by.bundle, kept);
}

/** Going back on the branch ends as every rollback does: pinned, under the name of who did it. */
function pinnedBack(input: ModelInput, desired: BundleRef | Desired, seen: Wish): Wish {
  const { change } = input;
  if ('pinned' in desired && desired.pinned && desired.request.kind === 'branch') return seen;
  const by: Actor = input.changer ?? { login: change?.author ?? 'unknown', proof: 'claimed' };
  const from = change === undefined ? placeName(input.place) : `commit ${change.commit.slice(0, 12)}`;
  const object = change === undefined ? {} : { object: change.commit };
  const written = desiredOf(input, desired, { kind: 'branch', by, from, ...object });
  const bundle = bundleOf(desired);
  const summary = `${from} on ${placeName(input.place)} goes back to ${desired.version}`;
  const requested = requestEvent(input, { by, bundle, summary, facts: object });
  return { ...seen, ...writing(input, { ...written, pinned: true }, 'with-release'), events: [requested] };
}

/** The newest version, where automation may move to it. */
function promotion(input: ModelInput): Wish | undefined {
  const { deployed, target, versions } = input;
  const newest = newestOf(versions);
  const desired = deployed.kept.desired;
  if (newest === undefined || !input.declared || target.promote === 'manual') return undefined;
  const { record } = newest;
  const newer = desired === null || compareVersions(record.version, desired.version) > 0;
  const rejected = deployed.release?.rejected.some((one) => sameBundle(one, bundleRef(newest))) === true;
  if (!newer || rejected || !input.mayFollow(record.version)) return undefined;
  if (target.approvals > 0) return { ...asItStands(input), propose: newest };
  if (desired?.pinned === true) {
    return { ...asItStands(input), findings: [pinnedFinding(input, record.version, desired)] };
  }
  const request = { kind: 'promotion' as const, by: input.self, from: `${record.model}@v${record.version}` };
  return { ...asItStands(input), ...writing(input, desiredOf(input, bundleRef(newest), request), 'alone') };
}

function rollbackTarget(input: ModelInput, ask: Extract<Asked, { kind: 'rollback' }>): BundleRef {
  const { release } = input.deployed;
  if (ask.to !== undefined) return bundleRef(versionFor(input, ask.to));
  const target = release?.candidate == null ? release?.formerStable[0] : release.stable;
  if (target != null) return target;
  throw new TrainyardError({
    code: 'nothing-to-roll-back-to',
    message: `${input.model} had no other version stable in ${input.environment} before`,
    fix: 'Name a registered version with --to; "trainyard history" lists them.',
    exitCode: 2,
  });
}

function versionFor(input: ModelInput, wanted: string | undefined): RegisteredVersion {
  const name = wanted?.replace(/^v/, '');
  const found =
    name === undefined ? newestOf(input.versions) : input.versions.find(({ record }) => record.version === name);
  if (found !== undefined) return found;
  const there = input.versions.map(({ record }) => record.version).reverse();
  throw new TrainyardError({
    code: 'unknown-version',
    message: `${input.model} has no registered version${name === undefined ? '' : ` ${name}`}; ${namesThere(there)}`,
    fix: 'Name one of them; a version exists once its merge has been reconciled.',
    exitCode: 2,
  });
}

/** Whether a bundle has served here in full before, so that going back to it needs nobody's approval. */
export function wasStable({ deployed, formerly }: ModelInput, bundle: Deciding): boolean {
  const { release } = deployed;
  return [release?.stable, ...(release?.formerStable ?? []), ...formerly].some((one) => sameBundle(one, bundle));
}

function isBack(input: ModelInput, bundle: BundleRef): boolean {
  return input.deployed.release !== null && wasStable(input, bundle);
}

function missingTags({ seen, assignments }: ModelInput): readonly string[] {
  return seen.filter((object) => !assignments.some((tag) => tag.object === object));
}

function requestEvent(
  input: ModelInput,
  about: { readonly by: Actor; readonly bundle: BundleRef; readonly summary: string; readonly facts: object },
): NewEvent {
  return {
    model: input.model,
    environment: input.environment,
    event: 'requested',
    at: input.now.toISOString(),
    actor: about.by,
    version: about.bundle.version,
    digest: about.bundle.digest,
    summary: about.summary,
    facts: { ...input.tagsThere, gone: missingTags(input), ...about.facts },
  };
}

/** Why `desired.json` names no version that is registered; people edit one field and forget the other. */
function unregisteredDesired(input: ModelInput, desired: Desired): string | undefined {
  const version = input.versions.find(({ record }) => record.version === desired.version);
  if (version === undefined) return `names version ${desired.version}, which is not registered`;
  const { threshold: due } = version;
  if (version.record.bundle === desired.digest && due !== desired.threshold)
    return `names version ${desired.version} with the threshold ${desired.threshold ?? 'left out'}; that version has ${due ?? 'none'}`;
  if (version.record.bundle === desired.digest) return undefined;
  return `names version ${desired.version} with the digest ${desired.digest}; that version is ${version.record.bundle}`;
}

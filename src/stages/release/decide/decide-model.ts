import type { EvidenceAnswer } from '../../../core/evidence-records.ts';
import type { Finding } from '../../../core/records.ts';
import type { BundleRef, Desired, Release } from '../../../core/release-records.ts';
import { assignmentTag } from '../../../ledger/grammar.ts';
import type { NewEvent, PendingTag } from '../../../ledger/ledger-files.ts';
import { formatMessage } from '../../../ledger/message.ts';
import type { RegisteredVersion } from '../../../ledger/registered.ts';
import { advance } from '../../../rollouts/advance.ts';
import type { RolloutCommand, RolloutDecision, TargetCheck } from '../../../rollouts/decision.ts';
import type { Approval } from './approval.ts';
import type { Asked } from './asks.ts';
import type { Write } from './desired-record.ts';
import type { ModelInput } from './model-input.ts';
import { type Wish, wishOfCommand, wishOfRefs } from './wish.ts';
import { refusedMove, slowRollout, unusableTarget } from './wish-findings.ts';

/** What is to be written about one model in one environment. */
export interface ModelDecision {
  readonly model: string;
  readonly environment: string;
  /** Without a record the file goes away: what nobody approved was the first that anyone asked for. */
  readonly desired?: { readonly record: Desired | null; readonly how: Write };
  readonly release?: Release;
  /** The record as it stood, to be written again over what people have made of the file. */
  readonly restore?: Release;
  readonly events: readonly NewEvent[];
  readonly findings: readonly Finding[];
  readonly propose?: RegisteredVersion;
  /** Assignment that tags do not tell yet. */
  readonly tag?: PendingTag;
  /** One line for people, also where nothing changes. */
  readonly says: string;
  /** What stands in the way of a command. */
  readonly problem?: string;
  /** The newest assignment tag that was read: it must not have moved when this is written. */
  readonly rests?: { readonly name: string; readonly object: string };
  /** A person asked for this one by command. */
  readonly asked?: true;
}

export interface DecidePorts {
  /** Fetches, verifies and loads a bundle. */
  readonly check: (bundle: BundleRef) => Promise<TargetCheck>;
  readonly evidence: (release: Release) => Promise<EvidenceAnswer>;
  readonly approval: (input: ModelInput) => Promise<Approval>;
  /** Writes a tag object, so that its id is known. */
  readonly tagObject: (tag: PendingTag) => Promise<string>;
}

export interface Turn {
  readonly input: ModelInput;
  readonly ask?: Asked;
  /** Number that the next assignment tag of this model gets. */
  readonly counter: number;
  readonly newestTag: Release['observed']['tag'];
  /** The version that tags say is in this environment. */
  readonly tagged: string | undefined;
  /** A tag dated before others of its model would not count as the newest. */
  readonly notBefore: Date;
  /** False after a host refused them: tags are owed then. */
  readonly pushesTags: boolean;
}

/**
 * One transition of one model in one environment: what people want, by command, tag or branch; the rollout's own rules; and
 * the tag that says what is stable. Writes nothing but tag objects.
 */
export async function decideModel(turn: Turn, ports: DecidePorts): Promise<ModelDecision> {
  const { input, ask } = turn;
  const asked = ask !== undefined && (ask.kind === 'rollback' || ask.kind === 'promote');
  const wish = await proven(asked ? wishOfCommand(input, ask) : wishOfRefs(input), input, ports);
  const decision = await advanced(wish, turn, ports);
  const dropped = decision.problem !== undefined && !decision.changed && wish.write !== undefined;
  const base = { model: input.model, environment: input.environment };
  const problem = [
    ...(decision.problem === undefined ? [] : [unusableTarget(input, decision.problem)]),
    ...(decision.advice === undefined ? [] : [slowRollout(input, decision.advice)]),
  ];
  const restore = wish.restore && { restore: wish.restore };
  if (dropped || (!decision.changed && wish.write === undefined && wish.events.length === 0)) {
    const settled = decision.changed || dropped ? {} : await told(turn, input.deployed.release, ports);
    return {
      ...base,
      ...(dropped ? {} : settled),
      ...restore,
      events: dropped ? [] : (settled.events ?? []),
      findings: [...wish.findings, ...problem],
      ...(wish.propose && { propose: wish.propose }),
      says: decision.reason,
      ...(decision.problem === undefined ? {} : { problem: decision.problem }),
    };
  }
  return written({ turn, wish, decision, problem }, ports);
}

interface Decided {
  readonly turn: Turn;
  readonly wish: Wish;
  readonly decision: RolloutDecision;
  readonly problem: readonly Finding[];
}

async function written({ turn, wish, decision, problem }: Decided, ports: DecidePorts): Promise<ModelDecision> {
  const { input } = turn;
  const release = decision.release ?? undefined;
  const stable = await told(turn, release ?? null, ports);
  const desired = wish.write === undefined ? undefined : { record: wish.desired, how: wish.write };
  const changed = stable.release ?? (decision.changed ? release : undefined);
  return {
    model: input.model,
    environment: input.environment,
    ...(desired && { desired }),
    ...(changed && { release: changed }),
    ...(wish.restore && { restore: wish.restore }),
    ...(stable.tag && { tag: stable.tag }),
    events: [...wish.events, ...decision.events.map(unchained), ...(stable.events ?? [])],
    findings: [...wish.findings, ...problem],
    ...(wish.propose && { propose: wish.propose }),
    says: decision.reason,
    ...(decision.problem === undefined ? {} : { problem: decision.problem }),
  };
}

/** The chain gives kind and place. */
function unchained({ kind: _, schemaVersion: __, ...event }: RolloutDecision['events'][number]): NewEvent {
  return event;
}

/** A merge on a deploy branch that asks for approvals is looked up; what nobody approved is put back. */
async function proven(wish: Wish, input: ModelInput, ports: DecidePorts): Promise<Wish> {
  if (wish.unproven !== true) return wish;
  const approval = await ports.approval(input);
  if (approval.kind === 'approved') return { ...wish, events: [...wish.events, approval.event] };
  const { kept, tipBlob } = input.deployed;
  const known = kept.blob !== tipBlob;
  const putBack = known && approval.kind === 'refused';
  const told = input.chain.some(
    ({ event }) => event.event === 'refused' && event.facts['commit'] === input.change?.commit,
  );
  return {
    ...wish,
    ...(known ? { desired: kept.desired, blob: kept.blob } : {}),
    ...(putBack ? { write: 'alone' as const } : {}),
    events: approval.kind === 'refused' && !told ? [...wish.events, approval.event] : wish.events,
    findings: [...wish.findings, refusedMove(input, approval, putBack)],
    // What was desired before is not known: the branch's word is not taken, and nothing moves.
    conflict: known ? null : approval.why,
  };
}

async function advanced(wish: Wish, { input, ask, newestTag }: Turn, ports: DecidePorts): Promise<RolloutDecision> {
  const { deployed, target, self, now } = input;
  const { release } = deployed;
  const facts = {
    release,
    desired: wish.desired,
    desiredBlob: wish.blob,
    tag: wish.conflict === null ? newestTag : (release?.observed.tag ?? null),
    plan: target.plan,
    evidence: await evidenceFor(release, ports),
    command: commandOf(ask),
    conflict: wish.conflict,
    ...(input.ledgerKnows && { known: input.ledgerKnows }),
    self,
    now,
  };
  const first = advance({ ...facts, target: { kind: 'unchecked' } });
  if (first.needs === undefined || wish.desired === null) return first;
  return advance({ ...facts, target: await ports.check(wish.desired) });
}

/** Asked only where it can matter: servers are slow to reach. */
async function evidenceFor(release: Release | null, ports: DecidePorts): Promise<EvidenceAnswer> {
  const idle = release === null || (release.candidate === null && release.phase !== 'ROLLING_BACK');
  if (idle || release.plan.observer === 'none')
    return { kind: 'none', because: 'no-data', detail: 'nothing is under way' };
  return ports.evidence(release);
}

function commandOf(ask: Asked | undefined): RolloutCommand | null {
  if (ask === undefined || ask.kind === 'rollback' || ask.kind === 'promote') return null;
  const kind = ask.kind === 'promote-now' ? 'promote' : ask.kind;
  return { kind, by: ask.by, reason: ask.reason, ...(ask.accept && { accept: ask.accept }) };
}

/**
 * The tag for what has reached stable, unless tags say so already. Its object is made of the decision's own time, so that
 * every try makes the same one.
 */
async function told(
  { input, counter, tagged, pushesTags, notBefore }: Turn,
  release: Release | null,
  ports: DecidePorts,
): Promise<{ tag?: PendingTag; events?: readonly NewEvent[]; release?: Release }> {
  const stable = release?.stable;
  const settled = release !== null && (release.phase === 'IDLE' || release.phase === 'REJECTED');
  if (!settled || stable == null || tagged === stable.version) return {};
  const version = input.versions.find(({ record }) => record.version === stable.version);
  if (version === undefined) return {};
  const { model, environment } = input;
  const name = assignmentTag(model, environment, counter);
  const summary = `${model} ${stable.version} is stable in ${environment}`;
  const record = {
    kind: 'Assignment',
    schemaVersion: 1,
    model,
    environment,
    ...stable,
    decision: release.decision.key,
  };
  const at = input.now.toISOString();
  const dated = new Date(Math.max(input.now.getTime(), notBefore.getTime())).toISOString();
  const tag = { name, target: version.record.commit, message: formatMessage(summary, record), at: dated };
  const object = await ports.tagObject(tag);
  const event: NewEvent = {
    model,
    environment,
    event: 'observed',
    at,
    actor: input.self,
    version: stable.version,
    digest: stable.digest,
    summary: `${summary}: tag ${name}`,
    facts: { tag: { name, object }, generation: release.generation },
  };
  const observed = { ...release.observed, tag: { name, object } };
  return { tag, events: [event], ...(pushesTags ? { release: { ...release, observed } } : {}) };
}

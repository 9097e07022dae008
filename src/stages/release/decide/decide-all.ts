import { EXIT, TrainyardError } from '../../../core/errors.ts';
import { namesThere } from '../../../core/names-there.ts';
import { nearest } from '../../../core/nearest.ts';
import type { Finding } from '../../../core/records.ts';
import type { Actor, Release } from '../../../core/release-records.ts';
import { desiredPath, releasePath } from '../../../ledger/deploy-files.ts';
import { parseTagName } from '../../../ledger/grammar.ts';
import type { PendingTag } from '../../../ledger/ledger-files.ts';
import { parseMessage } from '../../../ledger/message.ts';
import { type ArtifactState, assigned } from '../../../ledger/registry.ts';
import { happened, nextCounter, seenTags, tagsThere } from '../../../ledger/seen-tags.ts';
import type { Deciding } from '../../../rollouts/same.ts';
import { changedBy, type Deployed, type EnvironmentView, emptyEnvironment } from '../facts/environments.ts';
import type { ReleaseFacts, ReleasePorts } from '../facts/release-facts.ts';
import type { Asked } from './asks.ts';
import { assignmentFacts } from './assignment-facts.ts';
import { decideModel, type ModelDecision, type Turn } from './decide-model.ts';
import type { ModelInput, Target } from './model-input.ts';
import { unreadableRelease } from './set-back.ts';

/** What set off a run, where the host says so. */
export interface Trigger {
  readonly ref: string;
  readonly by: Actor;
  readonly deleted?: true;
  /** Workflow file that runs, of the commit that a pushed tag stands for: it may be an old one. */
  readonly workflow?: string;
}

export interface ReleaseRequest {
  readonly asks: readonly Asked[];
  /** Only this model; all when absent. */
  readonly model?: string;
  /** The ref whose push or deletion set off this run, and who did it, where the host says so. */
  readonly trigger?: Trigger;
  readonly pushesTags: boolean;
}

const NOTHING: Deployed = {
  tip: { kind: 'absent' },
  tipBlob: null,
  kept: { desired: null, blob: null },
  release: null,
  tipRelease: { kind: 'absent' },
  releaseMoved: false,
};

/** One transition for each model in each of its environments, in the order of promotion. */
export async function decideAll(
  request: ReleaseRequest,
  facts: ReleaseFacts,
  ports: ReleasePorts,
): Promise<readonly ModelDecision[]> {
  const decisions: ModelDecision[] = [];
  for (const ask of request.asks) placeOfAsk(ask, facts);
  for (const model of modelsIn(facts).filter((name) => request.model === undefined || request.model === name)) {
    const stable = new Map<string, string>();
    let counter = nextCounter(facts.registry.artifacts.get(model), facts.ledger.chains.get(model) ?? []);
    for (const { target, declared } of placesOf(model, facts)) {
      const frozen = frozenAt({ model, environment: target.environment }, facts);
      if (frozen !== undefined) {
        decisions.push(frozenDecision({ model, environment: target.environment }, frozen, request.asks));
        continue;
      }
      const turn = await turnOf({ model, target, declared, counter, stable }, request, { facts, ports });
      const decision = await decideModel(turn, {
        ...ports,
        tagObject: (tag) => ports.refs.writeTag(tagWrite(tag)),
      });
      if (decision.tag !== undefined) counter += 1;
      const release = decision.release ?? turn.input.deployed.release;
      if (release?.phase === 'IDLE' && release.stable !== null) stable.set(target.environment, release.stable.version);
      const rests = turn.newestTag === null ? {} : { rests: turn.newestTag };
      decisions.push({ ...decision, ...rests, ...(turn.ask === undefined ? {} : { asked: true as const }) });
    }
  }
  return decisions;
}

/** Why nothing is decided about a model: its branch cannot be read or written, or nobody knows what it is doing. */
function frozenAt({ model, environment }: Pick<ModelDecision, 'model' | 'environment'>, facts: ReleaseFacts) {
  const view = facts.environments.get(environment);
  const deployed = view?.models.get(model);
  if (view === undefined || view.frozen !== undefined || deployed === undefined) return view?.frozen;
  return deployed.release === null && deployed.tipRelease.kind === 'invalid'
    ? unreadableRelease(model, view.place, deployed.tipRelease.what)
    : undefined;
}

function frozenDecision(
  { model, environment }: Pick<ModelDecision, 'model' | 'environment'>,
  finding: Finding,
  asks: readonly Asked[],
): ModelDecision {
  const asked = asks.some((ask) => ask.model === model);
  const findings = finding.model === undefined ? [] : [finding];
  const said = { model, environment, events: [], findings, says: 'nothing is decided there now' };
  return asked ? { ...said, problem: finding.message, asked } : said;
}

export function tagWrite({ at, ...tag }: PendingTag) {
  return { ...tag, at: new Date(at) };
}

/** Models of the main branch, and those that a deploy branch still has. */
export function modelsIn({ targets, environments }: ReleaseFacts): readonly string[] {
  const deployed = [...environments.values()].flatMap(({ models }) => [...models.keys()]);
  return [...new Set([...targets.keys(), ...deployed])].sort();
}

interface Placed {
  readonly target: Target;
  readonly declared: boolean;
}

/** What a spec no longer asks for goes on as it began, and nothing new is promoted there. */
export function placesOf(model: string, { targets, environments }: ReleaseFacts): readonly Placed[] {
  const declared = (targets.get(model) ?? []).map((target) => ({ target, declared: true }));
  const left = [...environments.values()].flatMap(({ environment, models }): Placed[] => {
    const release = models.get(model)?.release;
    if (release == null || declared.some(({ target }) => target.environment === environment)) return [];
    return [{ target: { environment, plan: release.plan, approvals: 1, promote: 'manual' }, declared: false }];
  });
  return [...declared, ...left];
}

/** The environment that a person means. Throws `unknown-model` and `unknown-environment`. */
function placeOfAsk({ model, environment }: Asked, facts: ReleaseFacts): string {
  const names = placesOf(model, facts).map(({ target }) => target.environment);
  if (names.length === 0) throw notDeployed(model, modelsIn(facts));
  const [first] = names;
  const meant = environment ?? (names.length === 1 ? first : 'production');
  if (meant !== undefined && names.includes(meant)) return meant;
  throw new TrainyardError({
    code: 'unknown-environment',
    message: `${model} is deployed to ${names.join(', ')}${environment === undefined ? ', and no environment was named' : `, not to "${environment}"`}`,
    fix: 'Name one of them with --environment.',
    exitCode: EXIT.invalid,
  });
}

function notDeployed(model: string, known: readonly string[]): TrainyardError {
  const near = nearest(model, known);
  return new TrainyardError({
    code: 'unknown-model',
    message: `no model called "${model}" is deployed; ${namesThere(known)}`,
    fix: near === undefined ? 'A spec deploys its model with "deploy:".' : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid,
  });
}

interface Place extends Placed {
  readonly model: string;
  readonly counter: number;
  /** Versions that are stable, by environment. */
  readonly stable: ReadonlyMap<string, string>;
}

async function turnOf(
  place: Place,
  request: ReleaseRequest,
  { facts, ports }: { readonly facts: ReleaseFacts; readonly ports: ReleasePorts },
): Promise<Turn> {
  const { model, target, counter } = place;
  const input = await inputOf(place, request, { facts, ports });
  const ask = request.asks.find((one) => one.model === model && placeOfAsk(one, facts) === target.environment);
  const state = facts.registry.artifacts.get(model);
  const [newest] = input.assignments;
  const shown = assigned(state, target.environment);
  const [told] = assignmentFacts(shown === undefined ? [] : [shown], input.versions, request.trigger);
  return {
    input,
    ...(ask && { ask }),
    counter,
    newestTag: newest === undefined ? null : { name: newest.name, object: newest.object },
    tagged: owedVersion(facts.ledger.state.pendingTags, model, target.environment) ?? told?.bundle?.version,
    notBefore: new Date(latest(state) + 1000),
    pushesTags: request.pushesTags,
  };
}

async function inputOf(
  { model, target, declared, stable }: Place,
  request: ReleaseRequest,
  { facts, ports }: { readonly facts: ReleaseFacts; readonly ports: ReleasePorts },
): Promise<ModelInput> {
  const { environment, after } = target;
  const view = facts.environments.get(environment) ?? emptyEnvironment(environment, facts.places.get(environment));
  const deployed = view.models.get(model) ?? NOTHING;
  const chain = facts.ledger.chains.get(model) ?? [];
  const versions = facts.versions.get(model) ?? [];
  const state = facts.registry.artifacts.get(model);
  const known = seenTags(chain, environment, facts.ledger.state.pendingTags);
  const all = happened(state, environment, known);
  const standing = all.filter((one) => one.standing === 'active');
  const again = new Set(all.filter((one) => one.standing === 'again').map(({ tag }) => tag.object));
  const wanted = deployed.tipBlob !== (deployed.release?.observed.desired ?? null);
  const path = wanted ? desiredPath(model) : deployed.releaseMoved ? releasePath(model) : undefined;
  const ledgerKnows = newestRelease(chain, environment);
  return {
    model,
    environment,
    place: view.place,
    target,
    declared,
    deployed,
    ...(await changeOf(view, { path, trigger: request.trigger }, ports)),
    ...(ledgerKnows && { ledgerKnows }),
    versions,
    chain,
    formerly: formerlyStable(chain, environment),
    assignments: assignmentFacts(standing, versions, request.trigger),
    seen: known.assigned.filter((object) => !again.has(object)),
    tagsThere: tagsThere(state, environment),
    mayFollow: (version) => after === undefined || stable.get(after) === version,
    deleter: request.trigger?.deleted === true ? request.trigger.by : { login: 'unknown', proof: 'claimed' },
    self: ports.self,
    now: ports.clock.now(),
    objectId: facts.snapshot.main.commit,
  };
}

/** The commit of people, and who is behind it as far as the host vouches: who merged it, or whose push set off this run. */
async function changeOf(
  view: EnvironmentView,
  { path, trigger }: { readonly path: string | undefined; readonly trigger: Trigger | undefined },
  { refs, merger }: ReleasePorts,
): Promise<Pick<ModelInput, 'change' | 'changer'>> {
  const change = path === undefined ? undefined : await changedBy(view, path, refs);
  if (change === undefined) return { change };
  const { place, tip } = view;
  const pushed =
    trigger?.ref === `refs/heads/${place.branch}` && place.repository === undefined && change.commit === tip;
  const by = (await merger?.(change.commit, place)) ?? (pushed ? trigger?.by : undefined);
  return by === undefined ? { change } : { change, changer: by };
}

/** What the newest event of an environment says of its release. */
function newestRelease(chain: ModelInput['chain'], environment: string): ModelInput['ledgerKnows'] {
  const last = chain.findLast(
    ({ event: { environment: of, facts } }) =>
      of === environment && typeof facts['generation'] === 'number' && 'stable' in facts && 'candidate' in facts,
  );
  return last?.event.facts as ModelInput['ledgerKnows'];
}

function formerlyStable(chain: ModelInput['chain'], environment: string): ModelInput['formerly'] {
  const told = chain.filter(
    ({ event }) => event.environment === environment && (event.event === 'promoted' || event.event === 'rolled-back'),
  );
  return told.flatMap(({ event: { digest, facts } }) => {
    const stable = facts['stable'] as Deciding | null | undefined;
    return stable ?? (digest === undefined ? [] : { digest });
  });
}

/** The version of an assignment tag that is owed: it will say what is stable, and need not be said again. */
function owedVersion(pending: readonly PendingTag[], model: string, environment: string): string | undefined {
  const owed = pending.findLast(({ name }) => {
    const says = parseTagName(name);
    return says?.act === 'assign' && says.artifact === model && says.stage === environment;
  });
  const version = owed && parseMessage(owed.message).record?.['version'];
  return typeof version === 'string' ? version : undefined;
}

/** Milliseconds of the newest tag of a model, by its tagger's clock. */
function latest(state: ArtifactState | undefined): number {
  const times = [...(state?.assignments.values() ?? [])].flat().map(({ tag }) => tag.tagger.at.getTime());
  return Math.max(0, ...times);
}

/** The release after a decision: the new one, or the one that stands. */
export function releaseAfter(decision: ModelDecision, facts: ReleaseFacts): Release | null {
  return decision.release ?? facts.environments.get(decision.environment)?.models.get(decision.model)?.release ?? null;
}

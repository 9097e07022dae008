import { prettyJson } from '../../../core/json.ts';
import type { GitRefs, RefUpdate } from '../../../core/refs.ts';
import { DEPLOY_README, deliveredBranch, draftBranch, placeName } from '../../../ledger/deploy-files.ts';
import { deployReadme } from '../../../ledger/deploy-readme.ts';
import {
  chain,
  chainEnds,
  eventText,
  LEDGER_BRANCH,
  type LedgerState,
  type NewEvent,
  type PendingTag,
  STATE_FILE,
} from '../../../ledger/ledger-files.ts';
import { versionCardPath, versionPapersPath } from '../../../ledger/registered.ts';
import { tagWrite } from '../decide/decide-all.ts';
import type { ModelDecision } from '../decide/decide-model.ts';
import { type EnvironmentView, emptyEnvironment } from '../facts/environments.ts';
import { placesAfter } from '../facts/places.ts';
import type { ReleaseFacts, ReleasePorts } from '../facts/release-facts.ts';
import { type Delivery, draftUpdates } from './deliver.ts';
import { type BranchChange, commitDecisions, type WrittenFile } from './deploy-commits.ts';

/** A main branch that moves on without a model changing is noted in the ledger only now and then. */
const STALE_AFTER = 20;

export interface GitPlan {
  readonly updates: readonly RefUpdate[];
  /** Branches of other repositories that follow once `updates` have been pushed. */
  readonly deliveries: readonly Delivery[];
  readonly files: readonly WrittenFile[];
  /** Tags that go with the push, or are owed. */
  readonly tags: readonly PendingTag[];
}

/** Decisions as commits, tags and the refs that move together; refs that were only read are named with what they were. */
export async function planCommits(
  { facts, decisions, pushesTags }: { facts: ReleaseFacts; decisions: readonly ModelDecision[]; pushesTags: boolean },
  ports: ReleasePorts,
): Promise<GitPlan> {
  const { look, ledger } = facts;
  const names = new Set(facts.tags.map(({ name }) => name));
  const fresh = [...look.registrations.map(({ tag }) => tag), ...decisions.flatMap(({ tag }) => tag ?? [])];
  const tags = [...ledger.state.pendingTags, ...fresh].filter(({ name }) => !names.has(name));
  const branches = await commitBranches(facts, decisions, ports);
  const events = [
    ...look.runs,
    ...look.registrations.map(({ event }) => event),
    ...decisions.flatMap((one) => one.events),
  ];
  const pending = pushesTags ? [] : tags;
  const state = await stateAfter(facts, { branches, pending, wrote: events.length > 0 }, ports);
  const book = await commitLedger(facts, { events, state }, ports);
  const moves = [
    ...[...branches].flatMap(([environment, { tip }]) => deployUpdates(viewOf(facts, environment), tip)),
    ...(book === undefined ? [] : [book.update]),
    ...(pushesTags ? await tagUpdates(tags, ports.refs) : []),
  ];
  const files = [...[...branches.values()].flatMap((change) => change.files), ...(book?.files ?? [])];
  const deliveries = [...branches].flatMap(([environment, { tip }]) => deliveryOf(viewOf(facts, environment), tip));
  return {
    updates: moves.length === 0 ? [] : [...moves, ...unmoved(facts, decisions, moves)],
    deliveries,
    files,
    tags,
  };
}

async function commitBranches(
  facts: ReleaseFacts,
  decisions: readonly ModelDecision[],
  ports: ReleasePorts,
): Promise<ReadonlyMap<string, BranchChange>> {
  const changes = new Map<string, BranchChange>();
  const fresh = new Map(
    facts.look.registrations.map(({ version, card }) => [`${version.record.model} ${version.record.version}`, card]),
  );
  for (const environment of new Set(decisions.map((one) => one.environment))) {
    const view = viewOf(facts, environment);
    const input = {
      decisions: decisions.filter((one) => one.environment === environment),
      cards: (model: string, version: string) =>
        fresh.get(`${model} ${version}`) ?? facts.ledger.texts.get(versionCardPath(model, version)),
      now: ports.clock.now(),
    };
    const change = await commitDecisions(view, input, ports.refs);
    if (change !== undefined) changes.set(environment, change);
    else if (view.tip === undefined && input.decisions.some(({ propose }) => propose !== undefined))
      changes.set(environment, await beginBranch(view, ports));
  }
  return changes;
}

function viewOf({ environments, places }: ReleaseFacts, environment: string): EnvironmentView {
  return environments.get(environment) ?? emptyEnvironment(environment, places.get(environment));
}

/** A pull request needs a branch to go to, also for the first version. */
async function beginBranch(
  { environment, place }: EnvironmentView,
  { refs, clock }: ReleasePorts,
): Promise<BranchChange> {
  const text = deployReadme(environment, []);
  const files = new Map([[DEPLOY_README, text]]);
  const tip = await refs.writeCommit({ parent: undefined, files, message: `Begin ${environment}\n`, at: clock.now() });
  return { tip, files: [{ branch: placeName(place), path: DEPLOY_README, text }] };
}

async function stateAfter(
  facts: ReleaseFacts,
  done: {
    readonly branches: ReadonlyMap<string, BranchChange>;
    readonly pending: readonly PendingTag[];
    readonly wrote: boolean;
  },
  { refs }: ReleasePorts,
): Promise<LedgerState> {
  const { ledger, look } = facts;
  const { state } = ledger;
  const tips = Object.fromEntries([...done.branches].map(([environment, { tip }]) => [environment, tip]));
  const wrote = done.wrote || done.branches.size > 0 || done.pending.length !== state.pendingTags.length;
  const moved = look.main !== state.main && look.main !== null;
  const stale =
    moved &&
    !wrote &&
    (state.main === null || (await refs.merges(state.main, look.main, STALE_AFTER)).length >= STALE_AFTER);
  const written = new Map([...done.branches.keys()].map((name) => [name, viewOf(facts, name).place]));
  const { places: before, ...kept } = state;
  const places = placesAfter(before, written);
  return {
    ...kept,
    ...(places && { places }),
    main: wrote || stale ? look.main : state.main,
    pendingTags: done.pending,
    deploy: { ...state.deploy, ...tips },
  };
}

interface Book {
  readonly update: RefUpdate;
  readonly files: readonly WrittenFile[];
}

async function commitLedger(
  { ledger, look, snapshot }: ReleaseFacts,
  { events, state }: { readonly events: readonly NewEvent[]; readonly state: LedgerState },
  { refs, clock }: ReleasePorts,
): Promise<Book | undefined> {
  const chained = chain(events, chainEnds(ledger.chains));
  const files = new Map(chained.map((one) => [one.path, eventText(one)]));
  for (const { version, card, papers } of look.registrations) {
    const { model, version: number } = version.record;
    files.set(versionCardPath(model, number), card);
    for (const [name, paper] of papers) files.set(`${versionPapersPath(model, number)}${name}`, paper);
  }
  const text = prettyJson(state);
  if (text !== prettyJson(ledger.state)) files.set(STATE_FILE, text);
  if (files.size === 0) return undefined;
  const from = snapshot.branches.get(LEDGER_BRANCH);
  const to = await refs.writeCommit({ parent: from, files, message: messageOf(events), at: clock.now() });
  return {
    update: { ref: `refs/heads/${LEDGER_BRANCH}`, from, to },
    files: [...files].map(([path, content]) => ({ branch: LEDGER_BRANCH, path, text: content })),
  };
}

function messageOf(events: readonly NewEvent[]): string {
  const [first] = events;
  if (first === undefined) return 'Note where the controller stands\n';
  const rest = events.length === 1 ? '' : ` and ${events.length - 1} more`;
  const lines = events.map(({ event, summary }) => `${event}: ${summary}`);
  return `${first.event} ${first.model}${rest}\n\n${lines.join('\n')}\n`;
}

/** In another repository a branch follows after the push: what it will be is written down here first. */
function deployUpdates({ environment, place, tip, elsewhere }: EnvironmentView, to: string): readonly RefUpdate[] {
  if (elsewhere !== undefined) return draftUpdates({ environment, elsewhere }, to);
  return [{ ref: `refs/heads/${place.branch}`, from: tip, to }];
}

function deliveryOf({ environment, place, elsewhere }: EnvironmentView, to: string): readonly Delivery[] {
  if (elsewhere === undefined) return [];
  const { theirs, delivered } = elsewhere;
  return [{ environment, place, from: theirs, to, delivered: theirs ?? delivered }];
}

async function tagUpdates(tags: readonly PendingTag[], refs: GitRefs): Promise<readonly RefUpdate[]> {
  const updates: RefUpdate[] = [];
  for (const tag of tags) {
    updates.push({ ref: `refs/tags/${tag.name}`, from: undefined, to: await refs.writeTag(tagWrite(tag)) });
  }
  return updates;
}

/** Branches and tags that decisions rest on, and that are not written. */
function unmoved(
  { snapshot, environments }: ReleaseFacts,
  decisions: readonly ModelDecision[],
  moves: readonly RefUpdate[],
): readonly RefUpdate[] {
  const read = [
    { name: snapshot.main.name, tip: snapshot.main.commit },
    { name: LEDGER_BRANCH, tip: snapshot.branches.get(LEDGER_BRANCH) },
    ...[...environments.values()].flatMap(({ environment, place, tip, elsewhere }) =>
      elsewhere === undefined
        ? [{ name: place.branch, tip: place.repository === undefined ? tip : undefined }]
        : [
            { name: draftBranch(environment), tip: elsewhere.draft },
            { name: deliveredBranch(environment), tip: elsewhere.delivered },
          ],
    ),
  ];
  const tags = decisions.flatMap(({ rests, release, desired }) =>
    rests === undefined || (release === undefined && desired === undefined) ? [] : [rests],
  );
  return [
    ...read.map(({ name, tip }) => ({ ref: `refs/heads/${name}`, from: tip, to: tip })),
    ...tags.map(({ name, object }) => ({ ref: `refs/tags/${name}`, from: object, to: object })),
  ].filter(({ ref, from }) => from !== undefined && !moves.some((one) => one.ref === ref));
}

/** The files of the branch `trainyard/ledger`: one per event, and one of the controller's own memory. */
import { type Digest, digestOf, isDigest, shortDigest } from '../core/hash.ts';
import { prettyJson } from '../core/json.ts';
import type { LedgerEvent } from '../core/ledger-records.ts';
import type { DeployPlace } from './deploy-files.ts';

export const LEDGER_BRANCH = 'trainyard/ledger';
export const STATE_FILE = 'state.json';
/** What decisions are made from: everything but the papers of versions, which only grow. */
export const LEDGER_READ = ['events/', 'versions/', STATE_FILE] as const;

/** What `reconcile` remembers beside the events. */
export interface LedgerState {
  readonly kind: 'LedgerState';
  readonly schemaVersion: 1;
  /** Commit of the main branch up to which merges were looked at. */
  readonly main: string | null;
  /** Tags that are owed: a host may refuse them for a while. */
  readonly pendingTags: readonly PendingTag[];
  /** Tip of each deploy branch as the controller last left or saw it, by environment. */
  readonly deploy: Readonly<Record<string, string>>;
  /** Where the state of environments lies that is not on `deploy/<name>` of this repository. */
  readonly places?: Readonly<Record<string, DeployPlace>>;
}

export interface PendingTag {
  readonly name: string;
  readonly target: string;
  readonly message: string;
  /** ISO time of the tagger; with the rest it makes the tag's object id the same at every try. */
  readonly at: string;
}

export const NO_STATE: LedgerState = { kind: 'LedgerState', schemaVersion: 1, main: null, pendingTags: [], deploy: {} };

/** An event with its own digest, which the next one of the same model names. */
export interface ChainedEvent {
  readonly event: LedgerEvent;
  readonly digest: Digest;
  readonly path: string;
}

export function eventDigest(event: LedgerEvent): Digest {
  return digestOf(event);
}

/** `events/wage-band/2026/11/20261125T141721Z-3f2a....json`: sharded by month, sorted by time. */
export function eventPath(event: LedgerEvent, digest = eventDigest(event)): string {
  const stamp = new Date(event.at).toISOString();
  const [year, month] = stamp.split('-');
  const second = stamp.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
  return `events/${event.model}/${year}/${month}/${second}-${shortDigest(digest)}.json`;
}

/** The facts of an event before it has its place in the chain. */
export type NewEvent = Omit<LedgerEvent, 'kind' | 'schemaVersion' | 'previous'>;

/** Puts events at the end of their models' chains, in their order. */
export function chain(events: readonly NewEvent[], ends: ReadonlyMap<string, Digest>): readonly ChainedEvent[] {
  const last = new Map(ends);
  return events.map((facts) => {
    const event: LedgerEvent = {
      kind: 'LedgerEvent',
      schemaVersion: 1,
      ...facts,
      previous: last.get(facts.model) ?? null,
    };
    const digest = eventDigest(event);
    last.set(facts.model, digest);
    return { event, digest, path: eventPath(event, digest) };
  });
}

/** Text of an event's file. */
export function eventText({ event }: ChainedEvent): string {
  return prettyJson(event);
}

/** Something in the ledger that is not as it was written. */
export interface LedgerDamage {
  readonly path: string;
  readonly what: string;
}

export interface LedgerRead {
  /** Each model's events in the order of their chain. */
  readonly chains: ReadonlyMap<string, readonly ChainedEvent[]>;
  readonly state: LedgerState;
  readonly damage: readonly LedgerDamage[];
  /** Every file, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the files of the branch; never throws on what they hold. Damaged events are named and left out. */
export function readLedger(files: ReadonlyMap<string, string>): LedgerRead {
  const damage: LedgerDamage[] = [];
  const events = new Map<string, ChainedEvent[]>();
  for (const [path, text] of files) {
    if (!path.startsWith('events/')) continue;
    const event = parsedEvent(text);
    const digest = event && eventDigest(event);
    if (event === undefined || digest === undefined || eventPath(event, digest) !== path) {
      damage.push({ path, what: event === undefined ? 'is no event' : 'does not have the digest in its name' });
      continue;
    }
    const of = events.get(event.model);
    if (of === undefined) events.set(event.model, [{ event, digest, path }]);
    else of.push({ event, digest, path });
  }
  const chains = new Map([...events].map(([model, all]) => [model, inOrder(all, damage)]));
  return { chains, state: stateIn(files.get(STATE_FILE), damage), damage, texts: files };
}

function parsedEvent(text: string): LedgerEvent | undefined {
  const value = parsed(text) as Partial<LedgerEvent> | undefined;
  if (value?.kind !== 'LedgerEvent' || value.schemaVersion !== 1) return undefined;
  const { model, event, at, summary, actor, facts, previous } = value;
  if (typeof model !== 'string' || typeof event !== 'string' || typeof summary !== 'string') return undefined;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof actor?.login !== 'string') return undefined;
  if (typeof facts !== 'object' || facts === null || !(previous === null || isDigest(previous))) return undefined;
  return value as LedgerEvent;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Follows `previous` from the first; what hangs loose is damage, and comes last by time so that nothing is lost. */
function inOrder(events: readonly ChainedEvent[], damage: LedgerDamage[]): readonly ChainedEvent[] {
  const after = new Map<Digest | null, ChainedEvent>(events.map((one) => [one.event.previous, one]));
  const ordered: ChainedEvent[] = [];
  for (let next = after.get(null); next !== undefined; next = after.get(next.digest)) ordered.push(next);
  if (ordered.length === events.length) return ordered;
  const seen = new Set(ordered);
  const loose = events.filter((one) => !seen.has(one)).sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path } of loose) damage.push({ path, what: 'names a record before it that is not there' });
  return [...ordered, ...loose];
}

function stateIn(text: string | undefined, damage: LedgerDamage[]): LedgerState {
  if (text === undefined) return NO_STATE;
  const value = parsed(text) as Partial<LedgerState> | undefined;
  const fine =
    value?.kind === 'LedgerState' &&
    (value.main === null || typeof value.main === 'string') &&
    Array.isArray(value.pendingTags) &&
    typeof value.deploy === 'object' &&
    value.deploy !== null;
  if (fine) return value as LedgerState;
  damage.push({
    path: STATE_FILE,
    what: 'is not what the controller wrote; it starts from what branches and tags say',
  });
  return NO_STATE;
}

/** Digest of each model's newest event. */
export function chainEnds(chains: LedgerRead['chains']): ReadonlyMap<string, Digest> {
  return new Map(
    [...chains].flatMap(([model, all]) => {
      const last = all.at(-1);
      return last === undefined ? [] : [[model, last.digest] as const];
    }),
  );
}

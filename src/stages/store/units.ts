import { atMost } from '../../core/at-most.ts';
import type { ObjectStore } from '../../core/ports.ts';

/** What is kept or goes as one: a bundle with everything that is said of it, a quarantine, a month of spending. */
export interface Unit {
  /** `bundles/3f2a...`, `quarantine/pull-7`, `spending/2026-08`, or a key. */
  readonly id: string;
  readonly kind:
    | 'bundle'
    | 'quarantine'
    | 'spending'
    | 'handover'
    | 'held-out'
    | 'evidence'
    | 'record'
    | 'sample'
    | 'unreadable'
    | 'unknown';
  /** In the order in which they go: what names others first, so that a stop in the middle leaves nothing half. */
  readonly keys: readonly string[];
  /** Hex digits of the digests by which git would name it. */
  readonly digests: readonly string[];
  /** Whose it is, where that is said. */
  readonly models: readonly string[];
}

/** Where the sweeper keeps what it remembers. */
export const SWEEPER = 'gc/';

const RECORD = /^(runs|evaluations|comparisons)\/([0-9a-f]{64})\.json$/;
const BUNDLE = /^bundles\/([0-9a-f]{64})\/(manifest\.json|files\/.+)$/;
const SECONDS = /^models\/([^/]+)\/([0-9a-f]{64})\.json$/;
const GROUP = /^(quarantine\/[^/]+|spending\/[^/]+|handover\/[^/]+|held-out\/[^/]+|evidence\/[^/]+)\//;
const GROUPS = ['quarantine', 'spending', 'handover', 'held-out', 'evidence'] as const;
const READS_AT_ONCE = 8;

/** Every object of a store, sorted into units by id. Reads each record of a run, an evaluation and a comparison. */
export async function unitsOf(store: ObjectStore): Promise<readonly Unit[]> {
  const keys = (await store.list('')).filter((key) => !key.startsWith(SWEEPER));
  const known = await readRecords(
    store,
    keys.filter((key) => RECORD.test(key) || /^bundles\/[0-9a-f]{64}\/manifest\.json$/.test(key)),
  );
  const bundleOf = bundlesByKey(known);
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const id = groupOf(key, known, bundleOf);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [key]);
    else group.push(key);
  }
  return [...groups].map(([id, own]) => unitOf(id, own, known)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface KnownRecord {
  readonly model?: string;
  /** Hex digits. */
  readonly bundle?: string;
  readonly evaluationKey?: string;
}

/** By key; null for what is no JSON object. */
type Known = ReadonlyMap<string, KnownRecord | null>;

async function readRecords(store: ObjectStore, keys: readonly string[]): Promise<Known> {
  const known = new Map<string, KnownRecord | null>();
  await atMost(READS_AT_ONCE, keys, async (key) => {
    known.set(key, parsed(await store.get(key).catch(() => undefined)));
  });
  return known;
}

function parsed(bytes: Uint8Array | undefined): KnownRecord | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== 'object' || value === null) return null;
    const { model, bundle, evaluationKey } = value as Record<string, unknown>;
    return {
      ...(typeof model === 'string' && { model }),
      ...(hexIn(bundle) && { bundle: hexIn(bundle) ?? '' }),
      ...(hexIn(evaluationKey) && { evaluationKey: hexIn(evaluationKey) ?? '' }),
    };
  } catch {
    return null;
  }
}

function hexIn(value: unknown): string | undefined {
  return /^sha256:([0-9a-f]{64})$/.exec(String(value))?.[1];
}

/** Hex digits of the bundle that a run or an evaluation is about, by those of its key. */
function bundlesByKey(known: Known): ReadonlyMap<string, string> {
  return new Map(
    [...known].flatMap(([key, record]) => {
      const [, kind, hex = ''] = RECORD.exec(key) ?? [];
      return kind === undefined || kind === 'comparisons' || !record?.bundle ? [] : [[hex, record.bundle] as const];
    }),
  );
}

function groupOf(key: string, known: Known, bundleOf: ReadonlyMap<string, string>): string {
  const group = GROUP.exec(key)?.[1];
  if (group !== undefined) return group;
  const own = BUNDLE.exec(key)?.[1];
  if (own !== undefined) return `bundles/${own}`;
  const [, kind, hex = ''] = RECORD.exec(key) ?? [];
  const trained = SECONDS.exec(key)?.[2];
  // A comparison names production's bundle; it belongs to the candidate that was evaluated.
  const about =
    kind === 'comparisons' ? bundleOf.get(known.get(key)?.evaluationKey ?? '') : bundleOf.get(trained ?? hex);
  return about === undefined ? key : `bundles/${about}`;
}

function unitOf(id: string, keys: readonly string[], known: Known): Unit {
  const models = new Set<string>();
  const digests = new Set<string>();
  for (const key of keys) {
    const hex = RECORD.exec(key)?.[2] ?? BUNDLE.exec(key)?.[1] ?? SECONDS.exec(key)?.[2];
    if (hex !== undefined) digests.add(hex);
    const model = known.get(key)?.model ?? SECONDS.exec(key)?.[1];
    if (model !== undefined) models.add(model);
  }
  return {
    id,
    kind: kindOf(id, keys, known),
    keys: [...keys].sort(byTurn),
    digests: [...digests],
    models: [...models],
  };
}

function kindOf(id: string, keys: readonly string[], known: Known): Unit['kind'] {
  if (keys.some((key) => known.get(key) === null)) return 'unreadable';
  const [, first = ''] = /^([^/]+)\//.exec(id) ?? [];
  if (first === 'bundles') return 'bundle';
  const group = GROUPS.find((name) => name === first);
  if (group !== undefined) return group;
  if (id === 'doctor/sample') return 'sample';
  return RECORD.test(id) || SECONDS.test(id) ? 'record' : 'unknown';
}

const TURNS = [/(^|\/)runs\//, /(^|\/)models\//, /(^|\/)comparisons\//, /(^|\/)evaluations\//, /\/manifest\.json$/];

function byTurn(one: string, other: string): number {
  const turn = (key: string) =>
    (TURNS.findIndex((pattern) => pattern.test(key)) + TURNS.length + 1) % (TURNS.length + 1);
  const order = turn(one) - turn(other);
  return order === 0 ? (one < other ? -1 : 1) : order;
}

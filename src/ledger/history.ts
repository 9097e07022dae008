import type { Digest } from '../core/hash.ts';
import type { Actor, BundleRef, Phase } from '../core/release-records.ts';
import type { ChainedEvent, LedgerRead } from './ledger-files.ts';
import { type RegisteredVersion, registeredVersions } from './registered.ts';

/** All events, oldest first; equal times keep the order of their chains. */
export function timeline(ledger: LedgerRead, model?: string): readonly ChainedEvent[] {
  const chains = model === undefined ? [...ledger.chains.values()] : [ledger.chains.get(model) ?? []];
  return chains.flat().sort((one, other) => Date.parse(one.event.at) - Date.parse(other.event.at));
}

/** What served in one environment at a time, and everything that led to it. */
export interface Served {
  readonly model: string;
  readonly environment: string;
  readonly phase: Phase;
  readonly stable: BundleRef | null;
  readonly candidate: BundleRef | null;
  /** Percent of requests that the candidate answered. */
  readonly weight: number;
  readonly since: string;
  /** Who asked for it, as far as it is known. */
  readonly asked?: { readonly by: Actor; readonly at: string; readonly summary: string };
  readonly approved?: { readonly by: readonly Actor[]; readonly pull: number; readonly at: string };
  /** What is known of the stable version: data, numbers, review. */
  readonly version?: RegisteredVersion;
}

/** Reads the ledger up to a time: nothing that was written later counts. */
export function servedAt(ledger: LedgerRead, until: Date): readonly Served[] {
  return [...ledger.chains].flatMap(([model, chain]) => {
    const past = chain.filter(({ event }) => Date.parse(event.at) <= until.getTime());
    const environments = new Set(past.flatMap(({ event }) => event.environment ?? []));
    return [...environments].sort().flatMap((environment) => servedIn(model, environment, past));
  });
}

/** Bundles that were stable in an environment, each once, the latest first. */
export function stableBundles(chain: readonly ChainedEvent[], environment: string): readonly Digest[] {
  const here = chain.filter(({ event }) => event.environment === environment);
  const stable = here.toReversed().flatMap(({ event }) => (event.facts as ReleaseFacts).stable?.digest ?? []);
  return [...new Set(stable)];
}

interface ReleaseFacts {
  readonly phase?: Phase;
  readonly stable?: BundleRef | null;
  readonly candidate?: BundleRef | null;
  readonly weight?: number;
}

function servedIn(model: string, environment: string, past: readonly ChainedEvent[]): Served[] {
  const here = past.map(({ event }) => event).filter((event) => event.environment === environment);
  const last = here.findLast(({ facts }) => 'phase' in facts && 'stable' in facts);
  if (last === undefined) return [];
  const { phase = 'IDLE', stable = null, candidate = null, weight = 0 } = last.facts as ReleaseFacts;
  const asked = here.findLast((event) => event.event === 'requested' && event.version === stable?.version);
  const approved = here.findLast((event) => event.event === 'approved' && event.version === stable?.version);
  const version = registeredVersions(past).find(({ record }) => record.version === stable?.version);
  const approval = approved?.facts as { readonly approvals?: readonly Actor[]; readonly pull?: number } | undefined;
  return [
    {
      model,
      environment,
      phase,
      stable,
      candidate,
      weight,
      since: last.at,
      ...(asked && { asked: { by: asked.actor, at: asked.at, summary: asked.summary } }),
      ...(approved && { approved: { by: approval?.approvals ?? [], pull: approval?.pull ?? 0, at: approved.at } }),
      ...(version && { version }),
    },
  ];
}

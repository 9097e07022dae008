/** The ledger: all runs and events, append-only, each naming the one before it. */
import type { Actor } from './actor.ts';
import type { Digest } from './hash.ts';

export type LedgerEventKind =
  | 'run'
  | 'verdict'
  | 'registered'
  | 'requested'
  | 'approved'
  | 'submitted'
  | 'observed'
  | 'step'
  | 'held'
  | 'paused'
  | 'resumed'
  | 'superseded'
  | 'queued'
  | 'promoting'
  | 'promoted'
  | 'aborted'
  | 'rejected'
  | 'rolling-back'
  | 'rolled-back'
  | 'refused'
  | 'deprecated';

/** One file of the ledger: `events/<model>/2026/11/25T141721Z-<12 hex of its digest>.json`. */
export interface LedgerEvent {
  readonly kind: 'LedgerEvent';
  readonly schemaVersion: 1;
  readonly model: string;
  readonly event: LedgerEventKind;
  readonly at: string;
  readonly actor: Actor;
  readonly environment?: string;
  readonly version?: string;
  readonly digest?: Digest;
  /** Text for people, one line. */
  readonly summary: string;
  /** Facts of this kind of event: run and verdict records, evidence, approvals. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Digest of the record before it in the same model's chain; null for the first. */
  readonly previous: Digest | null;
}

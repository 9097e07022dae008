import type { Digest } from '../../../core/hash.ts';
import type { Catalogs } from '../../../core/plugins.ts';
import type { Clock, Git, Log, ObjectStore } from '../../../core/ports.ts';
import type { Finding } from '../../../core/records.ts';
import type { BranchPlace, GitRefs } from '../../../core/refs.ts';
import type { Actor } from '../../../core/release-records.ts';
import type { LedgerRead, NewEvent } from '../../../ledger/ledger-files.ts';
import type { Registry } from '../../../ledger/registry.ts';
import type { LoadedSpecs, LoadPorts } from '../../plan/specs.ts';
import type { InputChange } from './merged-inputs.ts';
import type { Registration } from './registration.ts';

/** A model of the main branch that nobody has trained as it is now. */
export interface Untested {
  readonly model: string;
  readonly specPath: string;
  readonly specBlob: string;
  readonly trainKey: Digest;
  readonly what: 'run' | 'evaluation';
  /** Inputs that differ from the newest version's. */
  readonly differs: readonly InputChange[];
  readonly newest?: string;
}

/** What the main branch says that the ledger does not know yet. */
export interface MergeLook {
  readonly registrations: readonly Registration[];
  readonly untested: readonly Untested[];
  readonly findings: readonly Finding[];
  /** Runs and verdicts of what was merged, which the ledger does not have yet. */
  readonly runs: readonly NewEvent[];
  /** Commit up to which all is looked at; as before where something has to be tried again. */
  readonly main: string | null;
  /** The newest commit of the main branch with its specs; undefined in a repository without one. */
  readonly tip: (LoadedSpecs & { readonly commit: string }) | undefined;
}

export interface MergePorts extends LoadPorts {
  readonly git: Git;
  readonly refs: GitRefs;
  readonly catalogs: Catalogs;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: (project: LoadedSpecs['project']) => ObjectStore;
  /** Whether that store is gone with this machine, so that no review's work can be in it. */
  readonly forgets: (project: LoadedSpecs['project']) => boolean;
  /** Who merged the pull request that became a commit, where a host vouches for it. */
  readonly merger?: (commit: string, place: BranchPlace) => Promise<Actor | undefined>;
}

export interface MergeInput {
  readonly main: string | undefined;
  /** Name of that branch. */
  readonly branch: string;
  /** Specs of that commit. */
  readonly tip: LoadedSpecs | undefined;
  readonly ledger: LedgerRead;
  readonly registry: Registry;
}

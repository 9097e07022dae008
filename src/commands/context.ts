import type { Baseline } from '../core/baseline.ts';
import type { Effect } from '../core/effects.ts';
import type { EvidenceAnswer } from '../core/evidence-records.ts';
import type { OutsideFiles, OutsideRules } from '../core/outside.ts';
import type { Catalogs } from '../core/plugins.ts';
import type {
  Clock,
  Files,
  Forge,
  ForgeFacts,
  Git,
  InferenceEngine,
  Loans,
  Locks,
  Log,
  ObjectStore,
  StageRunner,
  Tables,
  TensorEngine,
} from '../core/ports.ts';
import type { ProgramPorts } from '../core/programs.ts';
import type { GitRefs, PushOutcome } from '../core/refs.ts';
import type { ReleaseForge } from '../core/release-forge.ts';
import type { Release } from '../core/release-records.ts';
import type { RepositoryFacts } from '../core/repository-facts.ts';
import type { ResolvedProject } from '../spec/resolved.ts';

/** Everything a command may touch, wired once in `app.ts`. */
export interface Context {
  readonly git: Git;
  readonly files: Files;
  readonly tables: Tables;
  readonly tensors: TensorEngine;
  readonly inference: InferenceEngine;
  /** Installs a native engine where that is needed, before a stage's process needs it. */
  readonly engineReady: (id: string) => Promise<void>;
  readonly programs: ProgramPorts;
  readonly clock: Clock;
  readonly log: Log;
  readonly stages: StageRunner;
  readonly locks: Locks;
  /** What gates against production compare with. */
  readonly baseline: Baseline;
  readonly catalogs: Catalogs;
  /** Opens the store that the project names. */
  readonly openStore: (project: ResolvedProject) => ObjectStore;
  /** Whether the store that the project names is gone with this machine. */
  readonly forgets: (project: ResolvedProject) => boolean;
  /** Opens what lies outside git, as far as the project allows. */
  readonly openOutside: (rules: OutsideRules) => OutsideFiles;
  /** Single objects of a store, for jobs without its access key. */
  readonly loans: Loans;
  /** Absent outside GitHub, or without a token. */
  readonly forge?: Forge;
  /** With `forge`. */
  readonly facts?: ForgeFacts;
  /** The host's settings, for who looks at them; absent outside GitHub, or without a token. */
  readonly settings?: RepositoryFacts;
  /** The one place that applies effects. */
  readonly apply: (effects: readonly Effect[]) => Promise<readonly { readonly push?: PushOutcome }[]>;
  /** Refs, commits and tags of the repository and its remote. */
  readonly refs: GitRefs;
  /** The forge as releases need it; absent outside GitHub, or without a token. */
  readonly releases?: ReleaseForge;
  /** The same of another repository, where there is a token for it. */
  readonly releasesAt?: (repository: string) => ReleaseForge | undefined;
  /** Asks whoever the project names what servers have measured; absent where nobody can be asked. */
  readonly evidence?: (release: Release, project: ResolvedProject) => Promise<EvidenceAnswer>;
  /** Ends early, without an error, when it is interrupted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Absolute path of the state folder. */
  readonly state: string;
  readonly signal: AbortSignal;
  /** Recorded with a run, never keyed. */
  readonly environment: Readonly<Record<string, string>>;
  readonly toolVersion: string;
  /** Never printed: the token, and the key of the store. */
  readonly secrets: readonly string[];
  readonly memoryLimitMb: number;
  readonly threads: number;
  /** Whether text for people may be coloured. */
  readonly color: boolean;
}

import type { BundleManifest, Estimate, KeyInput, ModelVerdict } from '../core/records.ts';
import type { BundleRef, VersionRecord } from '../core/release-records.ts';
import type { ChainedEvent } from './ledger-files.ts';
import { compareVersions } from './versions.ts';

/** What a model takes and answers, as far as the callers of a server depend on it. */
export type Contract = Pick<BundleManifest, 'task' | 'classes' | 'inputs'>;

/** What the event `registered` says beside the version's record. */
export interface RegisteredFacts {
  readonly record: VersionRecord;
  /** Pull request whose review the bundle comes from; null where none is known. */
  readonly pull: number | null;
  readonly spec: { readonly path: string; readonly blob: string };
  /** Declared inputs of the training: which data, which code, which options. */
  readonly trainInputs: readonly KeyInput[];
  /** Declared rule by which it decides; absent in ledgers of before it was kept. */
  readonly decide?: readonly KeyInput[];
  readonly contract: Contract;
  readonly threshold?: number;
  readonly rows: { readonly train: number; readonly validation: number; readonly test: number };
  readonly metrics: readonly { readonly metric: string; readonly estimate: Estimate }[];
  readonly verdict: {
    readonly outcome: ModelVerdict['outcome'];
    readonly gates: readonly { readonly title: string; readonly outcome: string; readonly observed: string }[];
  };
}

export interface RegisteredVersion extends RegisteredFacts {
  readonly at: string;
}

/** Versions of one model's chain, oldest first. Events that lack what they should say are left out. */
export function registeredVersions(chain: readonly ChainedEvent[] = []): readonly RegisteredVersion[] {
  return chain.flatMap(({ event }) => {
    if (event.event !== 'registered') return [];
    const facts = event.facts as unknown as Partial<RegisteredFacts>;
    return facts.record?.kind === 'Version' && facts.contract !== undefined
      ? [{ ...(facts as RegisteredFacts), at: event.at }]
      : [];
  });
}

/** The greatest version by semver. */
export function newestOf(versions: readonly RegisteredVersion[]): RegisteredVersion | undefined {
  return [...versions].sort((one, other) => compareVersions(other.record.version, one.record.version))[0];
}

export function bundleRef({ record, threshold }: Pick<RegisteredFacts, 'record' | 'threshold'>): BundleRef {
  const { version, bundle: digest, uri } = record;
  return threshold === undefined ? { version, digest, uri } : { version, digest, uri, threshold };
}

/** Where the rendered card of a version lies on the ledger's branch, so that it is read without a store. */
export function versionCardPath(model: string, version: string): string {
  return `versions/${model}/${version}/card.md`;
}

/** Start of the paths of all that is kept of a version for auditors; read by nothing that decides. */
export function versionPapersPath(model: string, version: string): string {
  return `papers/${model}/${version}/`;
}

const LEVELS = ['patch', 'minor', 'major'] as const;

/**
 * How far a version rises: at least as the spec says. A change that refuses requests of present callers, or gives them
 * other answers, is major: another task or other classes, a new input, an input of another type. An input that is no longer
 * asked for is minor.
 */
export function bumpOf(
  least: VersionRecord['bump'],
  contract: Contract,
  before: Contract | undefined,
): VersionRecord['bump'] {
  const needed = before === undefined ? 'patch' : changeOf(contract, before);
  return LEVELS[Math.max(LEVELS.indexOf(least), LEVELS.indexOf(needed))] ?? 'patch';
}

function changeOf(now: Contract, before: Contract): VersionRecord['bump'] {
  const same = now.task === before.task && now.classes.join('\n') === before.classes.join('\n');
  const types = new Map(before.inputs.map(({ name, type }) => [name, type]));
  if (!same || now.inputs.some(({ name, type }) => types.get(name) !== type)) return 'major';
  return now.inputs.length < before.inputs.length ? 'minor' : 'patch';
}

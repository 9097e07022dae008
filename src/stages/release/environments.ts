import type { GitRefs, LoggedCommit, RefSnapshot } from '../../core/refs.ts';
import type { Desired, Release } from '../../core/release-records.ts';
import {
  desiredPath,
  environmentOf,
  modelsOn,
  type Parsed,
  parseDesired,
  parseRelease,
  releasePath,
} from '../../ledger/deploy-files.ts';
import type { LedgerState } from '../../ledger/ledger-files.ts';

/** One model on a deploy branch. */
export interface Deployed {
  /** `desired.json` as it lies at the branch's tip. */
  readonly tip: Parsed<Desired>;
  readonly tipBlob: string | null;
  /** The same as the controller last left it; what the tip has, where it was never there. */
  readonly kept: { readonly desired: Desired | null; readonly blob: string | null };
  /** The controller's own record, whatever people have done to the file since. */
  readonly release: Release | null;
  /** What is wrong with that record, where it cannot be read. */
  readonly broken?: string;
}

export interface EnvironmentView {
  readonly environment: string;
  readonly branch: string;
  readonly tip: string | undefined;
  /** Tip as the controller last left it, where that is known and still part of the branch. */
  readonly known: string | undefined;
  readonly models: ReadonlyMap<string, Deployed>;
  /** Every file at the tip. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the deploy branches of a snapshot, each at its tip and where the controller left it. */
export async function readEnvironments(
  snapshot: RefSnapshot,
  state: LedgerState,
  refs: GitRefs,
): Promise<ReadonlyMap<string, EnvironmentView>> {
  const views = new Map<string, EnvironmentView>();
  for (const [branch, tip] of snapshot.branches) {
    const environment = environmentOf(branch);
    if (environment !== undefined) views.set(environment, await readBranch({ environment, branch, tip }, state, refs));
  }
  return views;
}

/** An environment whose branch does not exist yet. */
export function emptyEnvironment(environment: string): EnvironmentView {
  return {
    environment,
    branch: `deploy/${environment}`,
    tip: undefined,
    known: undefined,
    models: new Map(),
    texts: new Map(),
  };
}

async function readBranch(
  at: { readonly environment: string; readonly branch: string; readonly tip: string },
  state: LedgerState,
  refs: GitRefs,
): Promise<EnvironmentView> {
  const { environment, tip } = at;
  const left = state.deploy[environment];
  const known = left !== undefined && (left === tip || (await refs.isAncestor(left, tip))) ? left : undefined;
  const moved = known !== undefined && known !== tip;
  const [texts, blobs, before, blobsBefore] = await Promise.all([
    refs.texts(tip),
    refs.blobs(tip),
    moved ? refs.texts(known) : undefined,
    moved ? refs.blobs(known) : undefined,
  ]);
  const own = before ?? texts;
  const models = new Map(
    [...new Set([...modelsOn(texts.keys()), ...modelsOn(own.keys())])].map((model) => {
      const path = desiredPath(model);
      const tipDesired = parseDesired(texts.get(path), model, environment);
      const kept = parseDesired(own.get(path), model, environment);
      const release = parseRelease(own.get(releasePath(model)), model, environment);
      const deployed: Deployed = {
        tip: tipDesired,
        tipBlob: blobs.get(path) ?? null,
        kept: {
          desired: kept.kind === 'record' ? kept.record : null,
          blob: (blobsBefore ?? blobs).get(path) ?? null,
        },
        release: release.kind === 'record' ? release.record : null,
        ...(release.kind === 'invalid' ? { broken: release.what } : {}),
      };
      return [model, deployed] as const;
    }),
  );
  return { ...at, known, models, texts };
}

/** The commit by which people changed what is desired of a model; undefined when nobody did. */
export async function changedBy(
  { known, tip }: Pick<EnvironmentView, 'known' | 'tip'>,
  model: string,
  refs: GitRefs,
): Promise<LoggedCommit | undefined> {
  return tip === undefined ? undefined : refs.lastChange({ from: known, to: tip }, desiredPath(model));
}

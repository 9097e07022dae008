import { evidenceWindow } from '../../core/evidence-window.ts';
import { hexOf } from '../../core/hash.ts';
import type { RefSnapshot } from '../../core/refs.ts';
import type { LedgerRead } from '../../ledger/ledger-files.ts';
import { registeredVersions } from '../../ledger/registered.ts';
import type { Tag } from '../../ledger/tag-list.ts';
import type { EnvironmentView } from '../release/facts/environments.ts';

/** What git knows of the content of a store. */
export interface GitSays {
  /** Why content is needed, by the 64 hex digits of a digest that git names anywhere. */
  readonly named: ReadonlyMap<string, string>;
  /** Models that this repository has, or once had a version of. */
  readonly models: ReadonlySet<string>;
  /** Every merge has been looked at, so that no quarantine is still to be copied from. */
  readonly settled: boolean;
  /** Releases by the 64 hex digits of the evidence's window that they are in now. */
  readonly windows: ReadonlyMap<string, string>;
}

export interface GitFacts {
  readonly snapshot: RefSnapshot;
  readonly ledger: LedgerRead;
  readonly tags: readonly Tag[];
  readonly environments: ReadonlyMap<string, EnvironmentView>;
  /** Names in the specs of the main branch. */
  readonly specs: readonly string[];
}

/**
 * Content is needed as long as a version, a deploy branch, a tag or any event of the ledger names its digest: what serves,
 * what served and can be gone back to, and what the record of a run is about. Pure.
 */
export function gitSays({ snapshot, ledger, tags, environments, specs }: GitFacts): GitSays {
  const named = new Map<string, string>();
  const note = (text: string, why: string) => {
    for (const [, hex = ''] of text.matchAll(DIGEST)) if (!named.has(hex)) named.set(hex, why);
  };
  for (const [model, chain] of ledger.chains) {
    for (const { record } of registeredVersions(chain))
      note(JSON.stringify(record), `version ${model}@v${record.version}`);
  }
  for (const { environment, place, texts } of environments.values()) {
    for (const [path, text] of texts) note(text, `${path} of ${environment} (branch ${place.branch})`);
  }
  for (const { name, message } of tags) note(message, `tag ${name}`);
  for (const [path, text] of ledger.texts) note(text, `${path} of the ledger`);
  return {
    named,
    models: new Set([...specs, ...ledger.chains.keys()]),
    settled: snapshot.main.commit === undefined || ledger.state.main === snapshot.main.commit,
    windows: windowsOf(environments),
  };
}

function windowsOf(environments: GitFacts['environments']): GitSays['windows'] {
  const releases = [...environments.values()].flatMap(({ models }) =>
    [...models.values()].flatMap(({ release }) => release ?? []),
  );
  return new Map(
    releases.map((release) => [hexOf(evidenceWindow(release)), `${release.model} in ${release.environment}`]),
  );
}

const DIGEST = /\bsha256:([0-9a-f]{64})\b/g;

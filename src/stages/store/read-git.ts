import type { Git } from '../../core/ports.ts';
import type { GitRefs } from '../../core/refs.ts';
import { LEDGER_BRANCH, readLedger } from '../../ledger/ledger-files.ts';
import { parseTagList, TAG_FORMAT } from '../../ledger/tag-list.ts';
import type { ResolvedProject } from '../../spec/resolved.ts';
import { type LoadPorts, loadSpecs } from '../plan/specs.ts';
import { readEnvironments } from '../release/facts/environments.ts';
import { requireLedgerOf } from '../release/facts/ledger-there.ts';
import { deployPlaces } from '../release/facts/places.ts';
import { type GitSays, gitSays } from './git-says.ts';

export interface ReadGitPorts extends LoadPorts {
  readonly git: Git;
  readonly refs: GitRefs;
}

export interface GitRead {
  readonly says: GitSays;
  /** Whether there is a remote to ask. */
  readonly remote: boolean;
  /** As the main branch has it. */
  readonly project: ResolvedProject;
}

/** Asks the remote for every ref and reads what they name. Throws `ledger-missing`, and what git throws. */
export async function readGit(ports: ReadGitPorts): Promise<GitRead> {
  const snapshot = await ports.refs.snapshot(TAG_FORMAT);
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const ledger = readLedger(tip === undefined ? new Map() : await ports.refs.texts(tip));
  const tags = parseTagList(snapshot.tags);
  const { commit } = snapshot.main;
  const loaded = await loadSpecs(
    { tree: await (commit === undefined ? ports.git.worktreeTree() : ports.git.treeOf(commit)) },
    ports,
  );
  const places = deployPlaces(loaded.project, ledger.state);
  const environments = await readEnvironments({ snapshot, state: ledger.state, places }, ports.refs);
  if (tip === undefined) requireLedgerOf(tags, environments);
  const specs = loaded.specs.map(({ name }) => name);
  return {
    says: gitSays({ snapshot, ledger, tags, environments, specs }),
    remote: snapshot.from !== 'this repository',
    project: loaded.project,
  };
}

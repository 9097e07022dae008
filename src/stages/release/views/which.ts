import { EXIT, TrainyardError } from '../../../core/errors.ts';
import type { Git } from '../../../core/ports.ts';
import type { GitRefs } from '../../../core/refs.ts';
import { registeredVersions } from '../../../ledger/registered.ts';
import { compareVersions } from '../../../ledger/versions.ts';
import { columns } from '../../../report/columns.ts';
import type { Told } from './history.ts';
import type { LocalRecords } from './records.ts';

interface Which {
  readonly model: string;
  readonly version: string;
  readonly commit: string;
  /** The version was registered from this very commit. */
  readonly exact: boolean;
  readonly bundle: string | null;
}

/** The version of each model that a commit has: the greatest that was registered from it or from one before it. */
export async function which(
  revision: string,
  { registry, ledger }: LocalRecords,
  ports: { readonly git: Pick<Git, 'resolve'>; readonly refs: Pick<GitRefs, 'ancestors'> },
): Promise<Told> {
  const commit = await ports.git.resolve(revision);
  if (commit === undefined) throw unknownCommit(revision);
  const past = await ports.refs.ancestors(commit);
  const known = new Map<string, Which>();
  const see = (one: Which) => {
    const before = known.get(one.model);
    if (past.has(one.commit) && (before === undefined || compareVersions(one.version, before.version) >= 0))
      known.set(one.model, one);
  };
  for (const { artifact: model, versions } of registry.artifacts.values()) {
    for (const { version, commit: at, record } of versions) {
      const bundle = typeof record?.['bundle'] === 'string' ? record['bundle'] : null;
      see({ model, version, commit: at, exact: at === commit, bundle });
    }
  }
  for (const [model, chain] of ledger.chains) {
    for (const { record } of registeredVersions(chain)) {
      const { version, commit: at, bundle } = record;
      see({ model, version, commit: at, exact: at === commit, bundle });
    }
  }
  const found = [...known.values()].sort((one, other) => (one.model < other.model ? -1 : 1));
  const rows = found.map(({ model, version, exact, commit: at }) => [
    model,
    `v${version}`,
    exact ? 'registered from this commit' : `registered from ${at.slice(0, 12)}, before it`,
  ]);
  return {
    text:
      rows.length === 0
        ? `No version was registered from ${commit.slice(0, 12)} or before it.`
        : columns([['model', 'version', ''], ...rows]),
    json: { kind: 'Which', commit, versions: found },
  };
}

function unknownCommit(revision: string): TrainyardError {
  return new TrainyardError({
    code: 'git-unknown-revision',
    message: `there is no commit "${revision}" in this repository`,
    fix: 'Check the name; in a shallow checkout fetch it first (`fetch-depth: 0` for actions/checkout).',
    exitCode: EXIT.invalid,
  });
}

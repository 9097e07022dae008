import { mkdir } from 'node:fs/promises';
import { type Environment, type GitProcess, gitProcess } from '../../adapters/git/process.ts';
import { TrainyardError } from '../../core/errors.ts';
import { deployBranch, modelsOn, releasePath } from '../../ledger/deploy-files.ts';

/** A deploy branch, kept in a bare repository of our own, so that a restart finds what was last seen. */
export interface DeployBranch {
  /** `deploy/production`. */
  readonly name: string;
  /** Looks at the repository and fetches what is new; answers the commit. Throws `deploy-branch`. */
  fetch(): Promise<string>;
  /** The commit last fetched, without the network. */
  last(): Promise<string | undefined>;
  /** Text of `release.json` by model, as the commit has them. */
  releases(commit: string): Promise<ReadonlyMap<string, string>>;
}

export interface BranchPlace {
  /** Address or path of the repository. */
  readonly repository: string;
  readonly environment: string;
  /** Branch of the environment; `deploy/<environment>` when absent. */
  readonly branch?: string;
  /** Folder of the bare repository. */
  readonly folder: string;
  readonly env: Environment;
}

const TIMEOUT_MS = 30_000;
const KEPT = 'refs/trainyard/followed';

/** Throws `deploy-branch` and `git-missing`. */
export async function followBranch(place: BranchPlace): Promise<DeployBranch> {
  await mkdir(place.folder, { recursive: true });
  const git = gitProcess(place.folder, place.env);
  await git.text(['init', '--quiet', '--bare', '--initial-branch=followed']);
  const name = place.branch ?? deployBranch(place.environment);
  return {
    name,
    fetch: () => fetchBranch(git, place, name),
    last: async () => {
      const found = await git.call(['rev-parse', '--verify', '--quiet', `${KEPT}^{commit}`]);
      return found.status === 0 ? found.stdout.toString('utf8').trim() : undefined;
    },
    releases: (commit) => releasesAt(git, commit),
  };
}

async function fetchBranch(git: GitProcess, place: BranchPlace, name: string): Promise<string> {
  const { repository } = place;
  const listed = await git.call(['ls-remote', '--quiet', '--', repository, `refs/heads/${name}`], LIMITED);
  if (listed.status !== 0) throw unreachable(place, listed.stderr);
  const [commit = ''] = listed.stdout.toString('utf8').split('\t');
  if (commit === '') throw absent(place, name);
  const last = await git.call(['rev-parse', '--verify', '--quiet', KEPT]);
  if (last.stdout.toString('utf8').trim() === commit) return commit;
  const refspec = `+refs/heads/${name}:${KEPT}`;
  const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];
  const fetched = await git.call(['fetch', ...quiet, '--depth=1', '--', repository, refspec], LIMITED);
  if (fetched.status !== 0) throw unreachable(place, fetched.stderr);
  return git.text(['rev-parse', KEPT]);
}

const LIMITED = { timeoutMs: TIMEOUT_MS };

async function releasesAt(git: GitProcess, commit: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await git.text(['ls-tree', '-r', '-z', '--name-only', commit])).split('\0').filter(Boolean);
  const releases = new Map<string, string>();
  for (const model of modelsOn(paths)) {
    if (!paths.includes(releasePath(model))) continue;
    releases.set(model, await git.text(['cat-file', 'blob', `${commit}:${releasePath(model)}`]));
  }
  return releases;
}

function unreachable({ repository }: BranchPlace, said: string): TrainyardError {
  return new TrainyardError({
    code: 'deploy-branch',
    message: `${withoutPassword(repository)} could not be read: ${withoutPassword(said.trim().slice(0, 500))}`,
    fix: 'Check the address, the network and what this machine may read; what serves goes on meanwhile.',
  });
}

function absent({ repository }: BranchPlace, name: string): TrainyardError {
  return new TrainyardError({
    code: 'deploy-branch',
    message: `${withoutPassword(repository)} has no branch ${name}`,
    fix: 'Check --env, and --branch where trainyard.yaml names another one; the first promotion of a model makes the branch.',
  });
}

/** Addresses may carry a user and a password. */
export function withoutPassword(text: string): string {
  return text.replace(/(\w+:\/\/)[^/@\s]+@/g, '$1***@');
}

import { createHash } from 'node:crypto';
import { EXIT, TrainyardError } from '../../core/errors.ts';
import { authorization, type GitAuth, redacted } from './history.ts';
import type { GitProcess } from './process.ts';

/** A remote by name or address, with what it takes to be let in. */
export interface Place {
  readonly git: GitProcess;
  readonly auth: GitAuth | undefined;
  readonly remote: string;
}

export interface KnownRemote {
  readonly git: GitProcess;
  readonly auth: GitAuth | undefined;
  /** Name of the remote that `owner/name` is read against. */
  readonly remote: string | undefined;
  /** For other repositories than this one. */
  readonly deployToken?: string;
}

/** The address of another repository, and the token that it gets. Throws `environment-repository`. */
export async function repositoryAt(repository: string, known: KnownRemote): Promise<Omit<Place, 'git'>> {
  const remote = /^[\w.-]+\/[\w.-]+$/.test(repository) ? await besides(repository, known) : repository;
  const server = /^https?:\/\/[^/]+/.exec(remote)?.[0];
  const { auth, deployToken } = known;
  if (deployToken === undefined || server === undefined) return { remote, auth };
  return { remote, auth: { server, token: deployToken } };
}

/** `owner/name` beside the repository that we are a clone of: on the same host, written in the same way. */
async function besides(repository: string, { git, auth, remote }: KnownRemote): Promise<string> {
  const found = remote === undefined ? undefined : await git.call(['remote', 'get-url', remote]);
  const ours = found?.stdout.toString('utf8').trim().replace(/\/+$/, '') ?? '';
  const [, before, end] = /^(.*?)[^/:]+\/[^/:]+?(\.git)?$/.exec(ours) ?? [];
  if (before !== undefined && before !== '') return `${before}${repository}${end ?? ''}`;
  if (auth !== undefined) return `${auth.server.replace(/\/+$/, '')}/${repository}.git`;
  throw new TrainyardError({
    code: 'environment-repository',
    message: `nothing says on which host ${repository} is: this repository has no remote`,
    fix: 'Write the whole address under environments in trainyard.yaml, such as https://host/owner/name.git, or add a remote called origin.',
    exitCode: EXIT.invalid,
  });
}

/** Fetches a branch with its history, and answers its tip; undefined where there is none. Throws `git-fetch-failed`. */
export async function fetchTip({ git, auth, remote }: Place, branch: string): Promise<string | undefined> {
  const env = auth === undefined ? {} : authorization(auth);
  const listed = await git.call(['ls-remote', '--quiet', '--', remote, `refs/heads/${branch}`], { env });
  if (listed.status !== 0) throw unread({ auth, remote }, listed.stderr);
  const there = listed.stdout
    .toString('utf8')
    .split('\n')
    .find((line) => line.endsWith(`\trefs/heads/${branch}`));
  if (there === undefined) return undefined;
  // A ref keeps what was fetched from being swept; its name tells repositories and branches apart.
  const kept = `refs/trainyard/elsewhere/${createHash('sha256').update(`${remote} ${branch}`).digest('hex').slice(0, 16)}`;
  const args = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];
  const fetched = await git.call(['fetch', ...args, '--force', '--', remote, `+refs/heads/${branch}:${kept}`], { env });
  if (fetched.status !== 0) throw unread({ auth, remote }, fetched.stderr);
  return git.text(['rev-parse', kept]);
}

function unread({ remote, auth }: Omit<Place, 'git'>, said: string): TrainyardError {
  return new TrainyardError({
    code: 'git-fetch-failed',
    message: `${redacted(remote, auth)} could not be read: ${redacted(said, auth)}`,
    fix: 'Check the address, the network, and that the token may read it; of another repository than this one TRAINYARD_DEPLOY_TOKEN (the secret deploy-token of the workflow) is asked, or an ssh key.',
  });
}

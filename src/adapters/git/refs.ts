import { TrainyardError } from '../../core/errors.ts';
import type { GitRefs, LoggedCommit, RefSnapshot } from '../../core/refs.ts';
import { fetchTip, repositoryAt } from './elsewhere.ts';
import { authorization, type GitAuth, redacted } from './history.ts';
import { writeCommit, writeTag } from './objects.ts';
import { type Environment, type GitProcess, gitFailed, gitProcess } from './process.ts';
import { moveLocally, push } from './push.ts';
import { checkSignature } from './signatures.ts';

export interface RefOptions {
  readonly env: Environment;
  readonly auth?: GitAuth;
  /** For repositories that environments lie in; where it is absent, `auth` is used on its own server. */
  readonly deployToken?: string;
  /** Remote whose refs count; the repository's own where it has none of that name. */
  readonly remote?: string;
}

/** Where fetched refs go: a checkout may have replaced an annotated tag by a lightweight one of the same name. */
const PRIVATE = 'refs/trainyard/remote';

const OWN_TAGS = 'refs/tags/';

/** Branches that a reconcile reads. */
const BRANCHES = ['deploy/*', 'trainyard/*'];

/** Refs, commits and tags of the repository around a folder, and of its remote. */
export function openRefs(root: string, { env, auth, deployToken, remote = 'origin' }: RefOptions): GitRefs {
  const git = gitProcess(root, env);
  const known = { remote: undefined as string | undefined, asked: false };
  const remoteOf = async (): Promise<string | undefined> => {
    if (!known.asked) {
      const names = (await git.text(['remote'])).split('\n');
      known.remote = names.includes(remote) ? remote : undefined;
      known.asked = true;
    }
    return known.remote;
  };
  const network = { git, auth };
  const elsewhere = async (repository: string) => {
    const known = { git, auth, remote: await remoteOf(), ...(deployToken && { deployToken }) };
    return { git, ...(await repositoryAt(repository, known)) };
  };
  return {
    async snapshot(format) {
      const name = await remoteOf();
      if (name !== undefined) return fetched({ ...network, remote: name }, format);
      const [branches, tags] = await Promise.all([ownBranches(git), tagsIn(git, OWN_TAGS, { format })]);
      return { ...branches, tags };
    },
    async local(format, names) {
      const [name, tags] = await Promise.all([remoteOf(), tagsIn(git, OWN_TAGS, { format, names })]);
      return { ...(name === undefined ? await ownBranches(git) : await clonedBranches(git, name)), tags };
    },
    async tipOf({ branch, repository }) {
      const name = await remoteOf();
      if (repository !== undefined) return fetchTip(await elsewhere(repository), branch);
      return name === undefined ? ownTip(git, branch) : fetchTip({ ...network, remote: name }, branch);
    },
    merges: (from, to, most) => logged(git, [`-${most}`, to, ...(from === undefined ? [] : [`^${from}`])], []),
    lastChange: async ({ from, to }, path) =>
      (await logged(git, ['-1', to, ...(from === undefined ? [] : [`^${from}`])], [path]))[0],
    isAncestor: async (one, other) => (await git.call(['merge-base', '--is-ancestor', one, other])).status === 0,
    ancestors: async (commit) => new Set((await git.text(['rev-list', commit])).split('\n')),
    whoami: () => whoami(git, env),
    texts: (commit, places = []) => texts(git, commit, places),
    blobs: (commit) => blobs(git, commit),
    signature: (object) => checkSignature(git, object),
    writeCommit: (commit) => writeCommit(git, commit),
    writeTag: (tag) => writeTag(git, tag),
    async push(updates, repository) {
      if (repository !== undefined) return push(await elsewhere(repository), updates);
      const name = await remoteOf();
      return name === undefined ? moveLocally(git, updates) : push({ ...network, remote: name }, updates);
    },
  };
}

interface Remote {
  readonly git: GitProcess;
  readonly auth: GitAuth | undefined;
  readonly remote: string;
}

async function fetched({ git, auth, remote }: Remote, format: string): Promise<RefSnapshot> {
  const main = await defaultBranch({ git, auth, remote });
  const specs = [main, ...BRANCHES].map((name) => `+refs/heads/${name}:${PRIVATE}/heads/${name}`);
  const args = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];
  const result = await git.call(
    ['fetch', ...args, '--prune', '--force', remote, ...specs, `+refs/tags/*:${PRIVATE}/tags/*`],
    { env: auth === undefined ? {} : authorization(auth) },
  );
  if (result.status !== 0) throw unread(remote, redacted(result.stderr, auth));
  const [{ branches }, tags] = await Promise.all([
    branchesIn(git, `${PRIVATE}/heads/`),
    tagsIn(git, `${PRIVATE}/tags/`, { format }),
  ]);
  return { from: remote, main: { name: main, commit: branches.get(main) }, branches, tags };
}

/** Asked each time: it can be renamed. */
async function defaultBranch({ git, auth, remote }: Remote): Promise<string> {
  const result = await git.call(['ls-remote', '--symref', remote, 'HEAD'], {
    env: auth === undefined ? {} : authorization(auth),
  });
  if (result.status !== 0) throw unread(remote, redacted(result.stderr, auth));
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(result.stdout.toString('utf8'))?.[1] ?? 'main';
}

async function ownBranches(git: GitProcess): Promise<Branches> {
  const { branches } = await branchesIn(git, 'refs/heads/');
  const name = usualMain(branches) ?? ((await checkedOut(git)) || 'main');
  return { from: 'this repository', main: { name, commit: branches.get(name) }, branches };
}

/** Empty where no branch is checked out. */
async function checkedOut(git: GitProcess): Promise<string> {
  const head = await git.call(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return head.stdout.toString('utf8').trim();
}

function usualMain(branches: ReadonlyMap<string, string>): string | undefined {
  return ['main', 'master'].find((name) => branches.has(name));
}

async function ownTip(git: GitProcess, branch: string): Promise<string | undefined> {
  const found = await git.call(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`]);
  return found.status === 0 ? found.stdout.toString('utf8').trim() : undefined;
}

/** As they were last fetched. */
async function clonedBranches(git: GitProcess, remote: string): Promise<Branches> {
  const { branches, head } = await branchesIn(git, `refs/remotes/${remote}/`);
  const name = head ?? usualMain(branches) ?? 'main';
  return { from: remote, main: { name, commit: branches.get(name) }, branches };
}

interface WantedTags {
  readonly format: string;
  /** Globs; all tags when absent. */
  readonly names?: readonly string[] | undefined;
}

type Branches = Omit<RefSnapshot, 'tags'>;

/** Commits by the names behind a prefix; `head` is where the name `HEAD` among them points. */
async function branchesIn(git: GitProcess, prefix: string) {
  const text = await git.text(['for-each-ref', '--format=%(refname) %(objectname) %(symref)', prefix]);
  const branches = new Map<string, string>();
  let head: string | undefined;
  for (const line of text.split('\n')) {
    const [ref = '', id = '', target = ''] = line.split(' ');
    const name = ref.slice(prefix.length);
    if (target.startsWith(prefix) && name === 'HEAD') head = target.slice(prefix.length);
    else if (id !== '') branches.set(name, id);
  }
  return { branches, head };
}

async function tagsIn(git: GitProcess, prefix: string, { format, names }: WantedTags): Promise<string> {
  // Without a pattern git would list every ref.
  if (names?.length === 0) return '';
  const patterns = names === undefined ? [prefix] : names.map((name) => `${prefix}${name}`);
  const stripped = format.replace('%(refname)', `%(refname:lstrip=${depth(prefix)})`);
  return git.text(['for-each-ref', `--format=${stripped}`, ...patterns]);
}

/** Number of parts of a ref's name before the tag's own. */
function depth(prefix: string): number {
  return prefix.split('/').length - 1;
}

const LOG_FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%ct', '%B'].map((field) => `${field}%x00`).join('');

async function logged(
  git: GitProcess,
  range: readonly string[],
  paths: readonly string[],
): Promise<readonly LoggedCommit[]> {
  const output = await git.text(['log', '--first-parent', `--format=${LOG_FORMAT}`, ...range, '--', ...paths]);
  const fields = output.split('\0');
  const commits: LoggedCommit[] = [];
  for (let at = 0; at + 7 <= fields.length; at += 7) {
    const [commit = '', tree = '', parents = '', author = '', email = '', seconds, message = ''] = fields.slice(at);
    commits.push({
      commit: commit.trim(),
      tree,
      parents: parents.split(' ').filter(Boolean),
      author,
      email,
      at: new Date(Number(seconds) * 1000),
      message: message.trim(),
    });
  }
  return commits.reverse();
}

async function whoami(git: GitProcess, env: Environment): Promise<string> {
  const name = (await git.call(['config', 'user.name'])).stdout.toString('utf8').trim();
  return name || env['USER'] || env['LOGNAME'] || 'unknown';
}

async function blobs(
  git: GitProcess,
  commit: string,
  paths: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const listed = await git.text(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]);
  const entries = listed.split('\0').flatMap((line) => {
    const match = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line);
    return match === null ? [] : [[match[2] ?? '', match[1] ?? ''] as const];
  });
  return new Map(entries);
}

async function texts(git: GitProcess, commit: string, places: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...(await blobs(git, commit, places))];
  if (wanted.length === 0) return new Map();
  const result = await git.call(['cat-file', '--batch'], { input: `${wanted.map(([, id]) => id).join('\n')}\n` });
  if (result.status !== 0) throw gitFailed(['cat-file'], result);
  return inPlace(
    wanted.map(([path]) => path),
    result.stdout,
  );
}

/** Answers come in the order of the questions: `<id> <type> <size>` LF content LF, or `<id> missing` LF. */
function inPlace(paths: readonly string[], output: Buffer): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const end = output.indexOf(0x0a, at);
    const size = output.toString('utf8', at, end).split(' ')[2];
    at = end + 1;
    if (size === undefined) continue;
    found.set(path, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

function unread(remote: string, said: string): TrainyardError {
  return new TrainyardError({
    code: 'git-fetch-failed',
    message: `branches and tags of "${remote}" could not be fetched: ${said}`,
    fix: 'Check the network and that this job may read the repository (`permissions: contents: read`), then run again; nothing was changed.',
  });
}

import { copyFile, mkdtemp, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { Git, TreeEntry } from '../../core/ports.ts';
import { fetchHistory, type GitAuth, remoteRefs } from './history.ts';
import { type Environment, type GitProcess, gitFailed, gitProcess } from './process.ts';
import { OBJECT_ID, type ResolveRevision, revisionResolver } from './revisions.ts';

export interface GitOptions {
  /** The process's environment; `GIT_*` variables in it are ignored. */
  readonly env: Environment;
  /** Credentials for fetching missing history; without them git's own configuration decides. */
  readonly auth?: GitAuth;
}

/**
 * The repository around a folder, through the git command line. Throws `git-not-a-repository`, `git-unsafe-folder` and
 * `git-missing`; later calls throw `git-unknown-revision`, `git-fetch-failed` and `git-failed`.
 */
export async function openGit(startFolder: string, options: GitOptions): Promise<Git> {
  const { root, gitFolder } = await findRoot(gitProcess(startFolder, options.env));
  const git = gitProcess(root, options.env);
  const resolve = revisionResolver(git);
  return {
    root,
    version: () => git.text(['--version']),
    shallow: async () => (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true',
    resolve: (revision) => resolve(revision, 'commit'),
    mergeBase: (one, other) => mergeBase(git, resolve, [one, other]),
    parents: async (commit) => parentsOf(git, await known(resolve, commit, 'commit')),
    hashFile: (path) => git.text(['hash-object', '--', path]).then((text) => text.trim()),
    treeOf: (revision) => known(resolve, revision, 'tree'),
    worktreeTree: () => worktreeTree(git, gitFolder),
    listTree: async (tree) => listTree(git, OBJECT_ID.test(tree) ? tree : await known(resolve, tree, 'tree')),
    readBlobs: (ids) => readBlobs(git, ids),
    remoteRefs: (patterns) => remoteRefs(git, patterns, options.auth),
    ensureCommits: (commits) => fetchHistory(git, commits, options.auth),
  };
}

/**
 * For work that needs no repository: every question to git is answered by `git-not-a-repository`. `root` is the folder.
 */
export function withoutGit(root: string): Git {
  const absent = (): never => {
    throw new TrainyardError({
      code: 'git-not-a-repository',
      message: `${root} is not inside the working tree of a git repository`,
      fix: 'Run in a checkout.',
      exitCode: EXIT.invalid,
    });
  };
  return {
    root,
    version: async () => absent(),
    shallow: async () => absent(),
    resolve: async () => absent(),
    mergeBase: async () => absent(),
    parents: async () => absent(),
    hashFile: async () => absent(),
    treeOf: async () => absent(),
    worktreeTree: async () => absent(),
    listTree: async () => absent(),
    readBlobs: async () => absent(),
    remoteRefs: async () => absent(),
    ensureCommits: async () => absent(),
  };
}

/** Absolute paths of the working tree and of what git keeps about it. */
async function findRoot(git: GitProcess): Promise<{ readonly root: string; readonly gitFolder: string }> {
  const result = await git.call(['rev-parse', '--absolute-git-dir', '--show-toplevel']);
  if (result.status === 0) {
    const [gitFolder = '', ...root] = result.stdout.toString('utf8').replace(/\n$/, '').split('\n');
    return { root: root.join('\n'), gitFolder };
  }
  if (result.stderr.includes('dubious ownership')) {
    throw new TrainyardError({
      code: 'git-unsafe-folder',
      message: `git refuses ${git.folder} because another user owns it`,
      fix: `If you trust it, run: git config --global --add safe.directory ${git.folder}`,
    });
  }
  throw new TrainyardError({
    code: 'git-not-a-repository',
    message: `${git.folder} is not inside the working tree of a git repository: ${result.stderr.trim()}`,
    fix: 'Run in a checkout, or make one with `git init`.',
    exitCode: EXIT.invalid,
  });
}

async function known(resolve: ResolveRevision, revision: string, type: 'commit' | 'tree'): Promise<string> {
  const id = await resolve(revision, type);
  if (id !== undefined) return id;
  throw new TrainyardError({
    code: 'git-unknown-revision',
    message: `there is no ${type} "${revision}" in this repository`,
    fix: 'Check the name; in a shallow or partial checkout fetch it first (`fetch-depth: 0` for actions/checkout).',
    exitCode: EXIT.invalid,
  });
}

async function mergeBase(
  git: GitProcess,
  resolve: ResolveRevision,
  revisions: readonly string[],
): Promise<string | undefined> {
  const ids = await Promise.all(revisions.map((revision) => known(resolve, revision, 'commit')));
  const result = await git.call(['merge-base', ...ids]);
  if (result.status === 0) return result.stdout.toString('utf8').split('\n', 1)[0];
  // Exit status 1 without a message is git's way to say that the histories have nothing in common.
  if (result.status === 1 && result.stderr === '') return undefined;
  throw gitFailed(['merge-base'], result);
}

async function parentsOf(git: GitProcess, commit: string): Promise<readonly string[]> {
  const text = await git.text(['cat-file', 'commit', commit]);
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}

/** Where another run may be writing: its unfinished files come and go while git reads. */
const STATE = '.trainyard';

/** Writes blobs and a tree into the object database through an index of its own. */
async function worktreeTree(git: GitProcess, gitFolder: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'trainyard-index-'));
  try {
    const index = join(scratch, 'index');
    const [ignored] = await Promise.all([ignoresState(git), copyIndex(join(gitFolder, 'index'), index)]);
    const env = { GIT_INDEX_FILE: index };
    // Git refuses to leave out by name what it ignores anyway.
    await git.text(['add', '--all', '--', '.', ...(ignored ? [] : [`:(top,exclude)${STATE}`])], { env });
    return await git.text(['write-tree'], { env });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Git is asked where the folder does not say so itself, as it does once anything is stored in it. */
async function ignoresState(git: GitProcess): Promise<boolean> {
  const own = await readFile(join(git.folder, STATE, '.gitignore'), 'utf8').catch(() => '');
  return own === '*\n' || (await git.call(['check-ignore', '--quiet', '--', `${STATE}/any`])).status === 0;
}

/** The copy spares git from hashing files that the user's index already knows to be unchanged. */
async function copyIndex(from: string, to: string): Promise<void> {
  const found = await stat(from).catch(() => undefined);
  if (found === undefined) return;
  await copyFile(from, to);
  // Git re-reads files changed in the second in which the index was written; a later time on the copy would hide them.
  const second = Math.floor(found.mtimeMs / 1000);
  await utimes(to, second, second);
}

async function listTree(git: GitProcess, tree: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const text = await git.text(['ls-tree', '-r', '-z', '-l', '--full-tree', tree]);
  const entries = new Map<string, TreeEntry>();
  for (const line of text.split('\0')) {
    const match = TREE_LINE.exec(line);
    if (match === null) continue;
    const [, mode = '', object = '', size = '', path = ''] = match;
    entries.set(path, { path, mode, id: object, size: size === '-' ? 0 : Number(size) });
  }
  return entries;
}

/** `<mode> <type> <id> <padded size or ->` TAB `<path>`; a path may hold line ends. */
const TREE_LINE = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s;

async function readBlobs(git: GitProcess, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(ids)].filter((id) => OBJECT_ID.test(id));
  if (wanted.length === 0) return new Map();
  const result = await git.call(['cat-file', '--batch'], { input: `${wanted.join('\n')}\n` });
  if (result.status !== 0) throw gitFailed(['cat-file'], result);
  return parseBatch(result.stdout);
}

/** Each object: `<id> <type> <size>` LF content LF, or `<id> missing` LF. */
function parseBatch(output: Buffer): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [id = '', type, size] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    if (type === 'blob') blobs.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { Git } from '../../core/ports.ts';
import type { Selection } from '../../core/request.ts';

/** The two trees of a change. */
export interface Revisions {
  /** Absent in a repository without history, or without a branch to compare with. */
  readonly base?: { readonly commit: string; readonly tree: string };
  /** `commit` is absent when the working tree is meant. */
  readonly head: { readonly commit?: string; readonly tree: string };
}

/** Tried in this order when no base is named. */
const MAIN_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/**
 * Finds base and head: the head named or the working tree, and its best common ancestor with the base named or with the
 * main branch. Fetches history that a shallow checkout lacks. Throws `git-unknown-revision`, `git-unrelated` and
 * `git-fetch-failed`.
 */
export async function revisionsOf(selection: Pick<Selection, 'base' | 'head'>, git: Git): Promise<Revisions> {
  const worktree = selection.head === undefined ? git.worktreeTree() : undefined;
  // Awaited below; a failure until then is not one that nobody handles.
  worktree?.catch(() => undefined);
  const [tip, against] = await Promise.all([
    selection.head === undefined ? git.resolve('HEAD') : commitOf(selection.head, git),
    selection.base === undefined ? mainBranch(git) : commitOf(selection.base, git),
  ]);
  const [base, tree] = await Promise.all([
    baseOf({ tip, against, named: selection.base }, git),
    worktree ?? git.treeOf(tip ?? 'HEAD'),
  ]);
  return {
    ...(base !== undefined && { base: { commit: base, tree: await git.treeOf(base) } }),
    head: { ...(selection.head !== undefined && tip !== undefined && { commit: tip }), tree },
  };
}

interface Tips {
  readonly tip: string | undefined;
  readonly against: string | undefined;
  /** Base as it was asked for. */
  readonly named: string | undefined;
}

async function baseOf({ tip, against, named }: Tips, git: Git): Promise<string | undefined> {
  if (tip === undefined || against === undefined) return against;
  if (against === tip) return tip;
  await git.ensureCommits([tip, against]);
  const base = await git.mergeBase(tip, against);
  if (base !== undefined) return base;
  throw new TrainyardError({
    code: 'git-unrelated',
    message: `${tip.slice(0, 12)} and ${named ?? 'the main branch'} (${against.slice(0, 12)}) have no common history`,
    fix: 'Name a base that this branch was made from, with --base.',
    exitCode: EXIT.invalid,
  });
}

async function mainBranch(git: Git): Promise<string | undefined> {
  const commits = await Promise.all(MAIN_BRANCHES.map((branch) => git.resolve(branch)));
  return commits.find((commit) => commit !== undefined);
}

/** A full object id may name a commit that a shallow checkout has yet to fetch. */
async function commitOf(revision: string, git: Git): Promise<string> {
  const found = await git.resolve(revision);
  if (found !== undefined) return found;
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision)) {
    await git.ensureCommits([revision]);
    return revision;
  }
  throw new TrainyardError({
    code: 'git-unknown-revision',
    message: `there is no commit "${revision}" in this repository`,
    fix: 'Check the name; a branch of the server is written origin/<name> and has to be fetched first.',
    exitCode: EXIT.invalid,
  });
}

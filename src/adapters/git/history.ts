import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { TrainyardError } from '../../core/errors.ts';
import type { GitProcess } from './process.ts';

export interface GitAuth {
  /** Server that gets the token, `https://github.com`. */
  readonly server: string;
  readonly token: string;
}

/** Commits added per round. One round is enough for the merge commit that a pull request's checkout holds. */
const ROUNDS = ['--deepen=1', '--deepen=50', '--deepen=500', '--unshallow'];

/**
 * Fetches what a shallow clone lacks: the commits themselves, then history until their best common ancestor is certain
 * (no cut lies between it and them). Full clones that have the commits are left alone. Throws `git-fetch-failed`.
 */
export async function fetchHistory(git: GitProcess, commits: readonly string[], auth?: GitAuth): Promise<void> {
  const missing = await missingCommits(git, commits);
  if (missing.length > 0) {
    const depth = (await cuts(git)).length > 0 ? ['--depth=1'] : [];
    await fetch(git, { args: depth, wants: missing, auth });
  }
  for (const round of ROUNDS) {
    const open = await uncertainCuts(git, commits);
    if (open.length === 0) return;
    await fetch(git, { args: [round], wants: open, auth });
  }
}

async function missingCommits(git: GitProcess, commits: readonly string[]): Promise<string[]> {
  const input = commits.map((commit) => `${commit}^{commit}\n`).join('');
  const lines = (await git.text(['cat-file', '--batch-check=%(objectname)'], { input })).split('\n');
  return commits.filter((_, i) => lines[i]?.endsWith(' missing') ?? true);
}

/** Commits whose parents a shallow clone does not have. */
async function cuts(git: GitProcess): Promise<string[]> {
  const path = resolve(git.folder, await git.text(['rev-parse', '--git-path', 'shallow']));
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

/**
 * Cuts that could hide a better common ancestor: those reachable from the commits but not from the ancestor found.
 * Cuts below it cannot matter, whatever lies behind them is older; none matters when it is one of the commits itself.
 */
async function uncertainCuts(git: GitProcess, commits: readonly string[]): Promise<string[]> {
  const shallow = new Set(await cuts(git));
  if (shallow.size === 0) return [];
  const base = await git.call(['merge-base', '--octopus', ...commits]);
  const ancestor = base.stdout.toString('utf8').trim();
  if (commits.includes(ancestor)) return [];
  const below = base.status === 0 ? [`^${ancestor}`] : [];
  const reachable = await git.text(['rev-list', '--stdin'], { input: [...commits, ...below, ''].join('\n') });
  return reachable.split('\n').filter((commit) => shallow.has(commit));
}

interface Fetch {
  readonly args: readonly string[];
  readonly wants: readonly string[];
  readonly auth: GitAuth | undefined;
}

async function fetch(git: GitProcess, { args, wants, auth }: Fetch): Promise<void> {
  const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];
  const result = await git.call(['fetch', ...quiet, ...args, '--stdin', 'origin'], {
    input: wants.map((want) => `${want}\n`).join(''),
    env: auth === undefined ? {} : authorization(auth),
  });
  if (result.status === 0) return;
  throw new TrainyardError({
    code: 'git-fetch-failed',
    message: `history that the plan needs could not be fetched from "origin": ${redacted(result.stderr, auth)}`,
    fix: 'Check out with full history (`fetch-depth: 0` for actions/checkout), or let this job read the repository.',
  });
}

/** Asks the server for its refs. Throws `git-fetch-failed`. */
export async function remoteRefs(
  git: GitProcess,
  patterns: readonly string[],
  auth?: GitAuth,
): Promise<ReadonlyMap<string, string>> {
  const result = await git.call(['ls-remote', '--quiet', 'origin', ...patterns], {
    env: auth === undefined ? {} : authorization(auth),
  });
  if (result.status !== 0) {
    throw new TrainyardError({
      code: 'git-fetch-failed',
      message: `the refs of "origin" could not be read: ${redacted(result.stderr, auth)}`,
      fix: 'Let this job read the repository (`permissions: contents: read`).',
    });
  }
  const lines = result.stdout.toString('utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split('\t', 2).reverse() as [string, string]));
}

/** A token for git, through the environment, because argv is readable by every process of the machine. */
export function authorization({ server, token }: GitAuth): Record<string, string> {
  const key = `http.${server.replace(/\/+$/, '')}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    // The empty value drops a header that a checkout left in the configuration; servers refuse two of them.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}

/** What git said, without the token and without what an address holds in front of its host. */
export function redacted(text: string, auth: GitAuth | undefined): string {
  const bare = text.replace(/(\w+:\/\/)[^/@\s]+@/g, '$1***@');
  const clean = auth === undefined ? bare : bare.replaceAll(auth.token, '***');
  return clean.trim().slice(0, 2000);
}

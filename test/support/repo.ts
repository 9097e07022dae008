import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A real repository in a temporary folder, with an identity and a clock of its own. */
export interface Repo {
  readonly root: string;
  git(...args: readonly string[]): Promise<string>;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  link(path: string, target: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Writes, adds everything and commits; answers the commit's id. */
  commit(message: string, files?: Readonly<Record<string, string | Uint8Array>>): Promise<string>;
  /** Makes a branch at a revision and checks it out. */
  branch(name: string, at?: string): Promise<void>;
  checkout(revision: string): Promise<void>;
  dispose(): Promise<void>;
}

/** The environment for git in tests: none of the user's configuration, fixed identity and time. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  LC_ALL: 'C',
};

/** No housekeeping in the background, which would still write while the folder is removed. */
const QUIET = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];

/** An empty repository on `main`; with `from`, a clone made with `git clone <args> <from>`. */
export async function makeRepo(clone?: { readonly from: string; readonly args?: readonly string[] }): Promise<Repo> {
  const root = await mkdtemp(join(tmpdir(), 'trainyard-repo-'));
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await execute('git', [...QUIET, ...args], {
      cwd: root,
      env: gitEnvironment,
      maxBuffer: 2 ** 28,
    });
    return stdout.trim();
  };
  if (clone === undefined) await git('init', '--quiet', '--initial-branch=main');
  else await git('clone', '--quiet', ...(clone.args ?? []), clone.from, '.');
  const write: Repo['write'] = async (files) => {
    for (const [path, data] of Object.entries(files)) {
      const at = join(root, path);
      await mkdir(dirname(at), { recursive: true });
      await writeFile(at, data);
    }
  };
  return {
    root,
    git,
    write,
    link: async (path, target) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await symlink(target, join(root, path));
    },
    remove: (path) => rm(join(root, path), { recursive: true }),
    async commit(message, files = {}) {
      await write(files);
      await git('add', '--all');
      await git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    branch: async (name, at = 'HEAD') => void (await git('checkout', '--quiet', '-b', name, at)),
    checkout: async (revision) => void (await git('checkout', '--quiet', revision)),
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}

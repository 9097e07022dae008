/** The real bare repository behind the stand-in, with plumbing that makes commits without a working tree. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export interface CommitOptions {
  readonly message?: string;
  /** Path -> content; null removes. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Adds everything in a folder on disk (`.gitignore` obeyed), below the root of the tree. */
  readonly folder?: string;
  /** Starts from an empty tree instead of the parent's. */
  readonly clear?: boolean;
  /** Commit or branch to build on, when the branch does not exist yet. */
  readonly from?: string;
}

export interface Repository {
  /** Path of the bare repository. */
  readonly bare: string;
  /** Runs git in the bare repository and returns its output, trimmed. */
  git(...args: string[]): string;
  /** Commits onto a branch and returns the commit's id. */
  commit(branch: string, options: CommitOptions): string;
  /** Object id, or undefined. */
  resolve(revision: string): string | undefined;
  /** Merge commit of two commits, or undefined on conflict. */
  merge(base: string, head: string): string | undefined;
  /** From now on pushes that would update, delete or rewind these refs are refused, as rulesets do. */
  protect(...refs: string[]): void;
}

const PROTECTED = 'protected-refs';

/** What the host says of a protected branch. */
const UPDATE_HOOK = `#!/bin/sh
while read -r ref; do
  if [ "$ref" = "$1" ]; then
    echo "GH013: Repository rule violations found for $1." >&2
    exit 1
  fi
done < "$(dirname "$0")/../${PROTECTED}"
exit 0
`;

export function openRepository(bare: string): Repository {
  mkdirSync(bare, { recursive: true });
  // Each commit has its own second, so that equal scenarios have equal ids and order by date is defined.
  const clock = { seconds: 1_790_000_000 };
  const run = (args: readonly string[], options: { input?: string | Uint8Array; env?: Record<string, string> } = {}) =>
    execFileSync('git', ['-C', bare, ...args], {
      input: options.input ?? '',
      env: { ...cleanEnv(), ...identity(clock.seconds), ...options.env },
      maxBuffer: 256 << 20,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
      .toString()
      .trim();
  run(['init', '--quiet', '--bare', '--initial-branch=main', '.']);
  for (const [key, value] of [
    ['http.receivepack', 'true'],
    ['uploadpack.allowAnySHA1InWant', 'true'],
    ['receive.advertisePushOptions', 'true'],
  ] as const) {
    run(['config', key, value]);
  }
  writeFileSync(path.join(bare, PROTECTED), '');
  writeFileSync(path.join(bare, 'hooks', 'update'), UPDATE_HOOK, { mode: 0o755 });
  const attempt = (...args: string[]): string | undefined => {
    try {
      return run(args);
    } catch {
      return undefined;
    }
  };
  const resolve = (revision: string) =>
    attempt('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  return {
    bare,
    git: (...args) => run(args),
    resolve,
    commit(branch, options) {
      clock.seconds += 1;
      const parent =
        resolve(`refs/heads/${branch}`) ?? (options.from === undefined ? undefined : resolve(options.from));
      const tree = treeOf(bare, run, { parent, options });
      const parents = parent === undefined ? [] : ['-p', parent];
      const commit = run(['commit-tree', tree, ...parents, '-m', options.message ?? `Change ${branch}`]);
      run(['update-ref', `refs/heads/${branch}`, commit]);
      return commit;
    },
    merge(base, head) {
      clock.seconds += 1;
      const tree = attempt('merge-tree', '--write-tree', '--no-messages', base, head);
      if (tree === undefined) return undefined;
      return run(['commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`]);
    },
    protect(...refs) {
      const file = path.join(bare, PROTECTED);
      writeFileSync(file, `${readFileSync(file, 'utf8')}${refs.map((ref) => `${ref}\n`).join('')}`);
    },
  };
}

type Run = (args: readonly string[], options?: { input?: string | Uint8Array; env?: Record<string, string> }) => string;

function treeOf(
  bare: string,
  run: Run,
  { parent, options }: { parent: string | undefined; options: CommitOptions },
): string {
  const index = path.join(bare, `index-${process.pid}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    run(parent === undefined || options.clear === true ? ['read-tree', '--empty'] : ['read-tree', parent], { env });
    if (options.folder !== undefined)
      run(
        [
          `--work-tree=${path.resolve(options.folder)}`,
          '-C',
          path.resolve(options.folder),
          `--git-dir=${bare}`,
          'add',
          '--all',
          '.',
        ],
        { env },
      );
    for (const [file, content] of Object.entries(options.files ?? {})) {
      if (content === null) {
        // A mode of 0 removes; `--force-remove` would demand a working tree.
        run(['update-index', '-z', '--index-info'], { env, input: `0 ${'0'.repeat(40)}\t${file}\0` });
        continue;
      }
      const blob = run(['hash-object', '-w', '--stdin'], { input: content });
      run(['update-index', '--add', '--cacheinfo', `100644,${blob},${file}`], { env });
    }
    return run(['write-tree'], { env });
  } finally {
    rmSync(index, { force: true });
  }
}

function identity(seconds: number): Record<string, string> {
  const date = `${seconds} +0000`;
  return {
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@acme.invalid',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@acme.invalid',
    GIT_COMMITTER_DATE: date,
  };
}

/** Without what a surrounding git (a hook, a test run inside a rebase) would impose, and without a user's settings. */
export function cleanEnv(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name, value]) => value !== undefined && !name.startsWith('GIT_'));
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}

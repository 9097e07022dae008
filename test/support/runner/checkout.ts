/** In place of actions/checkout: a real fetch from the stand-in, with the same refs, depth and credentials. */
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { cleanEnv } from '../github/repository.ts';
import type { JobRun, Shim } from './workflow-run.ts';

const execute = promisify(execFile);

/** Inputs `ref`, `fetch-depth` (1), `fetch-tags`, `persist-credentials` (true), `path`, `token`. */
export const checkout: Shim = async (inputs, run) => {
  const { github } = run.options;
  const repository = inputs['repository'] || `${github.owner}/${github.name}`;
  if (repository !== `${github.owner}/${github.name}`) throw new Error(`the stand-in has no repository ${repository}`);
  const folder = path.join(run.workspace, inputs['path'] ?? '');
  mkdirSync(folder, { recursive: true });
  const basic = Buffer.from(`x-access-token:${inputs['token'] || run.token}`).toString('base64');
  const header = `http.${github.url}/.extraheader`;
  const log: string[] = [];
  const git = async (...args: string[]) => {
    const { stdout, stderr } = await execute('git', args, { cwd: folder, env: cleanEnv(), maxBuffer: 64 << 20 });
    log.push(stdout, stderr);
    return stdout.trim();
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', header, `AUTHORIZATION: basic ${basic}`);
  // A second checkout into the same folder keeps its remote.
  await git('remote', 'add', 'origin', `${github.url}/${github.owner}/${github.name}`).catch(() => '');
  const target = await targetOf(inputs['ref'] ?? '', run);
  const depth = Number(inputs['fetch-depth'] || 1);
  const whole = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const range = depth === 0 ? whole : [inputs['fetch-tags'] === 'true' ? '--tags' : '--no-tags', `--depth=${depth}`];
  const flags = range.filter((one) => one.startsWith('--'));
  const refs = range.filter((one) => !one.startsWith('--'));
  // All branches bring a branch along; only where it has moved on since is its commit asked for as well.
  const own = `+${target.sha}:${target.local}`;
  const together = depth === 0 && target.branch !== undefined ? refs : [...refs, own];
  await git('fetch', '--quiet', '--prune', ...flags, 'origin', ...together);
  if ((await git('rev-parse', target.local)) !== target.sha) await git('fetch', '--quiet', 'origin', own);
  await (target.branch === undefined
    ? git('checkout', '--quiet', '--force', '--detach', target.local)
    : git('checkout', '--quiet', '--force', '-B', target.branch, target.local));
  if (inputs['persist-credentials'] === 'false') await git('config', '--unset-all', header);
  return { log: log.join(''), outputs: { ref: target.ref, commit: target.sha } };
};

interface Target {
  readonly ref: string;
  readonly sha: string;
  readonly local: string;
  readonly branch?: string;
}

/** Without a `ref` the commit that triggered the run, also when its branch has moved on since. */
async function targetOf(given: string, { options: { event, github } }: JobRun): Promise<Target> {
  const isCommit = /^[0-9a-f]{40}$/.test(given);
  const ref =
    given === ''
      ? event.ref
      : isCommit
        ? given
        : [given, `refs/heads/${given}`, `refs/tags/${given}`].find(
            (one) => one.startsWith('refs/') && github.repo.resolve(one),
          );
  const sha = given === '' ? event.sha : isCommit ? given : github.repo.resolve(ref ?? given);
  if (ref === undefined || sha === undefined)
    throw new Error(`a branch or tag with the name '${given}' could not be found`);
  const branch = /^refs\/heads\/(.*)$/.exec(ref)?.[1];
  if (branch !== undefined) return { ref, sha, branch, local: `refs/remotes/origin/${branch}` };
  const local = isCommit ? 'refs/remotes/origin/checkout' : ref.replace(/^refs\/(?!tags)/, 'refs/remotes/');
  return { ref, sha, local };
}

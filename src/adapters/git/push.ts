import { TrainyardError } from '../../core/errors.ts';
import type { PushOutcome, RefUpdate } from '../../core/refs.ts';
import { authorization, type GitAuth, redacted } from './history.ts';
import { type GitProcess, type GitResult, gitFailed } from './process.ts';
import { type Rejection, refusalOf } from './refusals.ts';

interface Remote {
  readonly git: GitProcess;
  readonly auth: GitAuth | undefined;
  readonly remote: string;
}

/**
 * One `git push --atomic` with a lease on every ref. A ref that is only read is pushed to where it is: git then compares
 * it with what the server has and sends nothing. Throws `push-unreachable`.
 */
export async function push({ git, auth, remote }: Remote, updates: readonly RefUpdate[]): Promise<PushOutcome> {
  if (!updates.some(({ from, to }) => from !== to)) return { kind: 'pushed' };
  const result = await git.call(
    [
      'push',
      '--porcelain',
      '--atomic',
      '--no-verify',
      ...updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`),
      remote,
      ...updates.map(({ ref, to }) => `${to ?? ''}:${ref}`),
    ],
    { env: auth === undefined ? {} : authorization(auth) },
  );
  if (result.status === 0) return { kind: 'pushed' };
  return outcomeOf(result, { auth, remote });
}

function outcomeOf(result: GitResult, { auth, remote }: Pick<Remote, 'auth' | 'remote'>): PushOutcome {
  const rejected = rejections(result.stdout.toString('utf8'));
  const said = redacted(result.stderr, auth);
  const refusal = refusalOf({ rejected, said });
  if (refusal !== undefined) return refusal;
  const lost = rejected.filter(({ reason }) => LOST.test(reason)).map(({ ref }) => ref);
  // Of a race inside the server only that the transaction failed is told.
  if (lost.length > 0 || rejected.some(({ reason }) => COLLATERAL.test(reason))) return { kind: 'lost', refs: lost };
  throw new TrainyardError({
    code: 'push-unreachable',
    message: `the push to "${redacted(remote, auth)}" did not get through: ${said.slice(0, 1000)}`,
    fix: 'Check the network and the address of the remote, then run again: it starts from what the server has.',
  });
}

/** What a race looks like: the lease did not hold, or another push had the lock. */
const LOST =
  /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|already exists|incorrect old value|reference changed|needs force|failed to lock|unable to (?:resolve|create)/i;
const COLLATERAL = /atomic/i;

/** Lines of `--porcelain`: `!` TAB `<from>:<to>` TAB `[rejected] (<reason>)`. */
function rejections(output: string): readonly Rejection[] {
  return output.split('\n').flatMap((line) => {
    const [flag, refs = '', summary = ''] = line.split('\t');
    if (flag !== '!') return [];
    return [{ ref: refs.slice(refs.indexOf(':') + 1), reason: summary }];
  });
}

/** In a repository without a remote the same as one transaction of `git update-ref`. */
export async function moveLocally(git: GitProcess, updates: readonly RefUpdate[]): Promise<PushOutcome> {
  const lines = updates.map(({ ref, from, to }) => {
    if (from === to) return to === undefined ? `verify ${ref}\n` : `verify ${ref} ${to}\n`;
    if (to === undefined) return `delete ${ref} ${from}\n`;
    return from === undefined ? `create ${ref} ${to}\n` : `update ${ref} ${to} ${from}\n`;
  });
  const result = await git.call(['update-ref', '--no-deref', '--stdin'], {
    input: ['start\n', ...lines, 'prepare\n', 'commit\n'].join(''),
  });
  if (result.status === 0) return { kind: 'pushed' };
  if (LOST.test(result.stderr) || /but expected|is at/i.test(result.stderr)) return { kind: 'lost', refs: [] };
  throw gitFailed(['update-ref'], result);
}

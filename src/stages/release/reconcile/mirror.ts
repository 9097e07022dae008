import { TrainyardError } from '../../../core/errors.ts';
import type { Git, Log } from '../../../core/ports.ts';
import type { Finding } from '../../../core/records.ts';
import type { GitRefs } from '../../../core/refs.ts';
import type { KnownPull, ReleaseForge } from '../../../core/release-forge.ts';
import type { Actor } from '../../../core/release-records.ts';
import { placeName } from '../../../ledger/deploy-files.ts';
import type { PushPort } from './deliver.ts';
import { type Derived, derived } from './derived.ts';
import type { Proposal } from './proposals.ts';
import type { Reconciled } from './reconcile.ts';

export interface MirrorPorts {
  readonly git: Pick<Git, 'readBlobs'>;
  readonly refs: GitRefs;
  readonly push: PushPort;
  /** Absent outside GitHub: branches are pushed, and people open the pull requests. */
  readonly releases?: ReleaseForge;
  /** The forge of another repository; undefined where nobody has a token for it. */
  readonly releasesAt?: (repository: string) => ReleaseForge | undefined;
  readonly log: Log;
  readonly self: Actor;
  readonly now: Date;
}

/**
 * What follows from what was pushed: branches and pull requests that ask people, and what the host shows of deployments.
 * All of it is made anew from the state by the next run, so that a failure here is a finding and loses nothing.
 */
export async function mirror(done: Reconciled, ports: MirrorPorts): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const attempt = async (what: string, work: () => Promise<Finding | undefined>) => {
    try {
      const found = await work();
      if (found !== undefined) findings.push(found);
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      findings.push({ code: error.code, severity: 'warning', message: `${what}: ${error.message}`, fix: error.fix });
    }
  };
  const { proposals, deployments, reviewed } = await derived(done, ports);
  for (const one of proposals) await attempt(one.pull.title, () => propose(one, done, ports));
  for (const one of deployments) {
    await attempt(`deployment to ${one.environment}`, async () => void (await ports.releases?.deploy(one)));
  }
  await attempt('branches that are done with', async () => void (await removeBranches(reviewed, ports)));
  return findings;
}

/**
 * The same in words, for `--dry-run`: what would be asked of people and shown by the host. Only reads, and says less where
 * the host cannot be asked.
 */
export async function foresee(done: Reconciled, ports: MirrorPorts): Promise<readonly string[]> {
  const { proposals, deployments, reviewed } = await derived(done, ports);
  const lines: string[] = [];
  for (const one of proposals) lines.push(...(await foreseen(one, done, ports)));
  const forge = ports.releases !== undefined && done.state === 'dry-run';
  const shown = deployments.map(
    ({ environment, commit, task, state, description }) =>
      `deployment to ${environment} (${task}) of ${commit.slice(0, 12)}: ${state}, "${description}"`,
  );
  const gone = reviewed.map(({ branch }) => `branch ${branch} (gone: it has been reviewed)`);
  return [...lines, ...(forge ? shown : []), ...gone];
}

async function foreseen(proposal: Proposal, done: Reconciled, ports: MirrorPorts): Promise<string[]> {
  const { branch, base, path, text, pull, repository } = proposal;
  const place = placeName({ branch, ...(repository && { repository }) });
  const { change } = await compared(proposal, { done, refs: ports.refs });
  const branches = change ? [`branch ${place}:${path} (${text.length} characters)`] : [];
  const releases = repository === undefined ? ports.releases : ports.releasesAt?.(repository);
  const known = await releases?.latestPull(branch, base).catch(unasked);
  const what = `pull request "${pull.title}" from ${branch} to ${base}`;
  if (known?.state === 'closed' && known.title === pull.title) return branches;
  if (known?.state !== 'open') return [...branches, what];
  const same = known.title === pull.title && known.body === pull.body;
  return same ? branches : [...branches, `${what} (#${known.number} brought up to date)`];
}

function unasked(error: unknown): undefined {
  if (!(error instanceof TrainyardError)) throw error;
  return undefined;
}

/** Tip of a branch after this run's push. */
async function tipOf(
  branch: string,
  { repository }: Proposal,
  { done, refs }: { readonly done: Reconciled; readonly refs: GitRefs },
): Promise<string | undefined> {
  const { plan } = done;
  if (repository !== undefined) return refs.tipOf({ branch, repository });
  const moved = plan.updates.find(({ ref }) => ref === `refs/heads/${branch}`);
  if (moved !== undefined) return moved.to;
  const [view] = [...plan.facts.environments.values()].filter(({ place }) => place.branch === branch);
  return plan.facts.snapshot.branches.get(branch) ?? (view?.place.repository === undefined ? view?.tip : undefined);
}

/** Brings a branch to its proposal, and sees to its pull request. One that people closed stays closed. */
async function propose(proposal: Proposal, done: Reconciled, ports: MirrorPorts): Promise<Finding | undefined> {
  const { branch, base, path, text, pull, repository } = proposal;
  const { from, parent, change } = await compared(proposal, { done, refs: ports.refs });
  if (change) {
    const files = new Map([[path, text]]);
    const to = await ports.refs.writeCommit({ parent, files, message: `${pull.title}\n`, at: ports.now });
    const outcome = await ports.push([{ ref: `refs/heads/${branch}`, from, to }], repository);
    if (outcome.kind === 'refused')
      return { code: outcome.code, severity: 'warning', message: `${branch}: ${outcome.message}`, fix: outcome.fix };
    if (outcome.kind === 'lost') return undefined;
  }
  const releases = repository === undefined ? ports.releases : ports.releasesAt?.(repository);
  if (releases === undefined) return withoutForge(proposal);
  const known = await releases.latestPull(branch, base);
  return asked(proposal, known, releases);
}

/** Whether a proposal's branch has to be written. */
async function compared(
  proposal: Proposal,
  at: { readonly done: Reconciled; readonly refs: GitRefs },
): Promise<{ readonly from: string | undefined; readonly parent: string | undefined; readonly change: boolean }> {
  const { branch, base, path, text } = proposal;
  const [from, parent] = [await tipOf(branch, proposal, at), await tipOf(base, proposal, at)];
  const there = from === undefined ? undefined : (await at.refs.texts(from, [path])).get(path);
  // A branch that was merged once, and taken back there, holds nothing that a pull request could show.
  const spent = from !== undefined && parent !== undefined && (await at.refs.isAncestor(from, parent));
  return { from, parent, change: there !== text || spent };
}

async function asked(
  { pull, branch }: Proposal,
  known: KnownPull | undefined,
  releases: ReleaseForge,
): Promise<Finding | undefined> {
  if (known?.state === 'open') {
    if (known.title !== pull.title || known.body !== pull.body) await releases.updatePull(known.number, pull);
    return undefined;
  }
  if (known?.state === 'closed' && known.title === pull.title) {
    return {
      code: 'proposal-declined',
      severity: 'notice',
      message: `"${pull.title}" was closed without a merge (#${known.number}), and is not opened again`,
      fix: `Reopen #${known.number} when it shall be merged after all; its branch is ${branch}.`,
    };
  }
  await releases.createPull(pull);
  return undefined;
}

function withoutForge({ branch, base, pull, repository }: Proposal): Finding {
  const needs =
    repository === undefined
      ? 'With GITHUB_TOKEN and GITHUB_REPOSITORY set, Trainyard opens it.'
      : `With a token for ${repository} (TRAINYARD_DEPLOY_TOKEN), Trainyard opens it.`;
  return {
    code: 'proposal-waits',
    severity: 'notice',
    message: `"${pull.title}" waits on the branch ${placeName({ branch, ...(repository && { repository }) })}`,
    fix: `Open a pull request from ${branch} to ${base}. ${needs}`,
  };
}

async function removeBranches(branches: Derived['reviewed'], { push }: MirrorPorts): Promise<void> {
  if (branches.length > 0)
    await push(branches.map(({ branch, tip }) => ({ ref: `refs/heads/${branch}`, from: tip, to: undefined })));
}

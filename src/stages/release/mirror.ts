import { TrainyardError } from '../../core/errors.ts';
import type { Git, Log } from '../../core/ports.ts';
import type { Finding } from '../../core/records.ts';
import type { GitRefs } from '../../core/refs.ts';
import type { KnownPull, ReleaseForge } from '../../core/release-forge.ts';
import type { Actor, Release } from '../../core/release-records.ts';
import { placeName } from '../../ledger/deploy-files.ts';
import { placesOf, releaseAfter } from './decide-all.ts';
import type { ModelDecision } from './decide-model.ts';
import type { PushPort } from './deliver.ts';
import { ownPlace } from './places.ts';
import { type Proposal, promotionProposal, untestedBranch, untestedProposal } from './proposals.ts';
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
  for (const decision of done.plan.decisions) {
    if (decision.propose !== undefined)
      await attempt(`promotion of ${decision.model}`, () => proposePromotion(decision, done, ports));
    await attempt(`deployment of ${decision.model}`, () => showDeployment(decision, done, ports));
  }
  for (const one of await untestedOf(done, ports)) await attempt(one.pull.title, () => propose(one, done, ports));
  await attempt('branches that are done with', () => removeReviewed(done, ports));
  return findings;
}

async function proposePromotion(
  decision: ModelDecision,
  done: Reconciled,
  ports: MirrorPorts,
): Promise<Finding | undefined> {
  const { facts } = done.plan;
  const { model, environment, propose: version } = decision;
  if (version === undefined) return undefined;
  const target = placesOf(model, facts).find((one) => one.target.environment === environment)?.target;
  const place = facts.environments.get(environment)?.place ?? facts.places.get(environment) ?? ownPlace(environment);
  const release = releaseAfter(decision, facts);
  const stable = facts.versions.get(model)?.find(({ record }) => record.version === release?.stable?.version);
  const proposal = promotionProposal({
    version,
    environment,
    place,
    approvals: target?.approvals ?? 1,
    stable,
    self: ports.self,
  });
  return propose(proposal, done, ports);
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
  const at = { done, refs: ports.refs };
  const from = await tipOf(branch, proposal, at);
  const there = from === undefined ? undefined : (await ports.refs.texts(from, [path])).get(path);
  const parent = await tipOf(base, proposal, at);
  // A branch that was merged once, and taken back there, holds nothing that a pull request could show.
  const spent = from !== undefined && parent !== undefined && (await ports.refs.isAncestor(from, parent));
  if (there !== text || spent) {
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

/** Only what is released, or would be, is worth a pull request of its own. */
async function untestedOf({ plan }: Reconciled, { git }: MirrorPorts): Promise<readonly Proposal[]> {
  const { look, snapshot, targets } = plan.facts;
  const wanted = look.untested.filter(({ model, newest }) => newest !== undefined || targets.has(model));
  if (wanted.length === 0) return [];
  const blobs = await git.readBlobs(wanted.map(({ specBlob }) => specBlob));
  return wanted.flatMap((untested) => {
    const spec = blobs.get(untested.specBlob);
    return spec === undefined ? [] : [untestedProposal(untested, new TextDecoder().decode(spec), snapshot.main.name)];
  });
}

/** A branch whose model has been reviewed by now; the host closes what is open from it. */
async function removeReviewed(done: Reconciled, ports: MirrorPorts): Promise<undefined> {
  const { look, snapshot } = done.plan.facts;
  const open = new Set(look.untested.map(({ model }) => untestedBranch(model)));
  const gone = [...snapshot.branches].filter(
    ([branch]) => branch.startsWith('trainyard/untested/') && !open.has(branch) && look.tip !== undefined,
  );
  if (gone.length > 0)
    await ports.push(gone.map(([branch, from]) => ({ ref: `refs/heads/${branch}`, from, to: undefined })));
  return undefined;
}

/** How long a run looks back for what an earlier one may have left untold, in milliseconds. */
const RECENT = 3_600_000;

async function showDeployment(
  decision: ModelDecision,
  { plan, state }: Reconciled,
  { releases, now }: MirrorPorts,
): Promise<undefined> {
  const release = releaseAfter(decision, plan.facts);
  if (releases === undefined || release === null) return undefined;
  const changed = decision.release !== undefined && state === 'written';
  const fresh = now.getTime() - Date.parse(release.decision.at) < RECENT;
  if (!changed && !fresh) return undefined;
  const shown = release.candidate ?? release.stable;
  const version = plan.facts.versions.get(release.model)?.find(({ record }) => record.version === shown?.version);
  if (version === undefined) return undefined;
  await releases.deploy({
    environment: release.environment,
    commit: version.record.commit,
    task: `deploy:${release.model}`,
    description: `${release.decision.key.slice(7, 15)} ${release.decision.reason}`.slice(0, 140),
    production: release.environment === 'production',
    state: STATES[release.phase],
  });
  return undefined;
}

const STATES: Readonly<Record<Release['phase'], 'success' | 'in_progress' | 'failure' | 'inactive'>> = {
  IDLE: 'success',
  WARMING: 'in_progress',
  SHADOW: 'in_progress',
  CANARY: 'in_progress',
  PROMOTING: 'in_progress',
  PAUSED: 'in_progress',
  ABORTING: 'failure',
  REJECTED: 'failure',
  ROLLING_BACK: 'in_progress',
};

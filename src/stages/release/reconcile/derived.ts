import type { Git } from '../../../core/ports.ts';
import type { DeploymentWrite } from '../../../core/release-forge.ts';
import type { Actor, Release } from '../../../core/release-records.ts';
import { placesOf, releaseAfter } from '../decide/decide-all.ts';
import type { ModelDecision } from '../decide/decide-model.ts';
import { ownPlace } from '../facts/places.ts';
import { type Proposal, promotionProposal, untestedBranch, untestedProposal } from './proposals.ts';
import type { Reconciled } from './reconcile.ts';

/** What follows from a run's decisions outside of its push, as data. */
export interface Derived {
  /** Branches with the pull requests that ask people to merge them. */
  readonly proposals: readonly Proposal[];
  readonly deployments: readonly DeploymentWrite[];
  /** Branches that asked for a review which has been made; the host closes what is open from them. */
  readonly reviewed: readonly { readonly branch: string; readonly tip: string }[];
}

export interface DerivePorts {
  readonly git: Pick<Git, 'readBlobs'>;
  readonly self: Actor;
  readonly now: Date;
}

/** Made anew from the state by every run, so that nothing of it has to be remembered. */
export async function derived(done: Reconciled, ports: DerivePorts): Promise<Derived> {
  const { decisions } = done.plan;
  return {
    proposals: [
      ...decisions.flatMap((decision) => promotionOf(decision, done, ports)),
      ...(await untestedOf(done, ports)),
    ],
    deployments: decisions.flatMap((decision) => deploymentOf(decision, done, ports)),
    reviewed: reviewedOf(done),
  };
}

function promotionOf(decision: ModelDecision, { plan }: Reconciled, { self }: DerivePorts): readonly Proposal[] {
  const { facts } = plan;
  const { model, environment, propose: version } = decision;
  if (version === undefined) return [];
  const target = placesOf(model, facts).find((one) => one.target.environment === environment)?.target;
  const place = facts.environments.get(environment)?.place ?? facts.places.get(environment) ?? ownPlace(environment);
  const release = releaseAfter(decision, facts);
  const stable = facts.versions.get(model)?.find(({ record }) => record.version === release?.stable?.version);
  return [promotionProposal({ version, environment, place, approvals: target?.approvals ?? 1, stable, self })];
}

/** Only what is released, or would be, is worth a pull request of its own. */
async function untestedOf({ plan }: Reconciled, { git }: DerivePorts): Promise<readonly Proposal[]> {
  const { look, snapshot, targets } = plan.facts;
  const wanted = look.untested.filter(({ model, newest }) => newest !== undefined || targets.has(model));
  if (wanted.length === 0) return [];
  const blobs = await git.readBlobs(wanted.map(({ specBlob }) => specBlob));
  return wanted.flatMap((untested) => {
    const spec = blobs.get(untested.specBlob);
    return spec === undefined ? [] : [untestedProposal(untested, new TextDecoder().decode(spec), snapshot.main.name)];
  });
}

function reviewedOf({ plan }: Reconciled): Derived['reviewed'] {
  const { look, snapshot } = plan.facts;
  const open = new Set(look.untested.map(({ model }) => untestedBranch(model)));
  return [...snapshot.branches]
    .filter(([branch]) => branch.startsWith('trainyard/untested/') && !open.has(branch) && look.tip !== undefined)
    .map(([branch, tip]) => ({ branch, tip }));
}

/** How long a run looks back for what an earlier one may have left untold, in milliseconds. */
const RECENT = 3_600_000;

function deploymentOf(
  decision: ModelDecision,
  { plan, state }: Reconciled,
  { now }: DerivePorts,
): readonly DeploymentWrite[] {
  const release = releaseAfter(decision, plan.facts);
  if (release === null) return [];
  const changed = decision.release !== undefined && state !== 'nothing';
  const fresh = state !== 'dry-run' && now.getTime() - Date.parse(release.decision.at) < RECENT;
  if (!changed && !fresh) return [];
  const shown = release.candidate ?? release.stable;
  const version = plan.facts.versions.get(release.model)?.find(({ record }) => record.version === shown?.version);
  if (version === undefined) return [];
  return [
    {
      environment: release.environment,
      commit: version.record.commit,
      task: `deploy:${release.model}`,
      description: `${release.decision.key.slice(7, 15)} ${release.decision.reason}`.slice(0, 140),
      production: release.environment === 'production',
      state: STATES[release.phase],
    },
  ];
}

const STATES: Readonly<Record<Release['phase'], DeploymentWrite['state']>> = {
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

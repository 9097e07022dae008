import { nearest } from '../core/nearest.ts';
import type { RolloutPlan } from '../core/release-records.ts';
import { child } from './pointer.ts';
import type { Complaint } from './problem.ts';
import type { ResolvedDeploy, ResolvedEnvironment, ResolvedProject, ResolvedSpec } from './resolved.ts';

/** One model in one environment, the project's floor held against the spec. */
export interface Deployment {
  readonly model: string;
  readonly environment: string;
  readonly branch: string;
  readonly repository?: string;
  /** Where a version has to be stable first. */
  readonly after?: string;
  readonly promote: ResolvedEnvironment['promote'];
  readonly protection: ResolvedEnvironment['protection'];
  readonly observer: ResolvedEnvironment['observer'];
  readonly approvals: number;
  readonly plan: RolloutPlan;
}

/** Where a model is deployed and how, in the order of promotion. Environments that the project lacks are left out. */
export function deploymentsOf(spec: ResolvedSpec, project: ResolvedProject): readonly Deployment[] {
  const wanted = spec.deploy ?? [];
  const places = project.environments ?? implied(wanted);
  return ordered(places).flatMap((place) => {
    const deploy = wanted.find(({ environment }) => environment === place.name);
    return deploy === undefined ? [] : [deploymentOf(spec.name, place, deploy)];
  });
}

/** Environments of a project that names none: those of the spec, one after the other. */
function implied(wanted: readonly ResolvedDeploy[]): readonly ResolvedEnvironment[] {
  return wanted.map(({ environment }, index) => {
    const before = wanted[index - 1];
    return {
      name: environment,
      branch: `deploy/${environment}`,
      ...(before === undefined ? {} : { after: before.environment }),
      promote: 'automatic',
      protection: 'none',
      observer: {},
      floor: { approvals: 0 },
    };
  });
}

/** An environment stands behind the one that it comes after; others keep the order of the file. */
export function ordered(places: readonly ResolvedEnvironment[]): readonly ResolvedEnvironment[] {
  const done: ResolvedEnvironment[] = [];
  let rest = places;
  while (rest.length > 0) {
    const ready = rest.filter(({ after }) => !rest.some(({ name }) => name === after));
    // The rules of the file leave no circle; without this line one would never end.
    if (ready.length === 0) return [...done, ...rest];
    done.push(...ready);
    rest = rest.filter((place) => !ready.includes(place));
  }
  return done;
}

function deploymentOf(model: string, place: ResolvedEnvironment, deploy: ResolvedDeploy): Deployment {
  const { name, branch, repository, after, promote, protection, observer, floor } = place;
  return {
    model,
    environment: name,
    branch,
    ...(repository === undefined ? {} : { repository }),
    ...(after === undefined ? {} : { after }),
    promote,
    protection,
    observer,
    approvals: Math.max(deploy.approvals, floor.approvals),
    plan: {
      ...deploy.plan,
      dwellMs: Math.max(deploy.plan.dwellMs, floor.dwellMs ?? 0),
      minSamples: Math.max(deploy.plan.minSamples, floor.minSamples ?? 0),
      promotionSamples: Math.max(deploy.plan.promotionSamples ?? 0, deploy.plan.minSamples, floor.minSamples ?? 0),
    },
  };
}

/** What a spec asks of environments that the project does not give, each with the JSON pointer that it is about. */
export function deployComplaints(
  spec: ResolvedSpec,
  project: ResolvedProject,
): readonly { readonly pointer: string; readonly complaint: Complaint }[] {
  const places = project.environments;
  if (places === undefined) return [];
  return (spec.deploy ?? []).flatMap((deploy) => {
    const pointer = child('/deploy', deploy.environment);
    const place = places.find(({ name }) => name === deploy.environment);
    if (place === undefined) return [{ pointer, complaint: unknownPlace(deploy.environment, places) }];
    return [...notAllowed(deploy, place), ...notObserved(deploy, place)].map((complaint) => ({ pointer, complaint }));
  });
}

function unknownPlace(name: string, places: readonly ResolvedEnvironment[]): Complaint {
  const names = places.map((place) => place.name);
  const near = nearest(name, names);
  return {
    code: 'environment-unknown',
    message: `trainyard.yaml has no environment ${name}`,
    found: name,
    allowed: names.join(', '),
    fix: near === undefined ? 'Add it to environments in trainyard.yaml.' : `Did you mean "${near}"?`,
  };
}

function notAllowed({ plan }: ResolvedDeploy, { name, floor }: ResolvedEnvironment): Complaint[] {
  if (floor.rollouts === undefined || floor.rollouts.includes(plan.rollout)) return [];
  return [
    {
      code: 'rollout-not-allowed',
      message: `trainyard.yaml does not allow a ${plan.rollout} rollout in ${name}`,
      found: plan.rollout,
      allowed: floor.rollouts.join(', '),
      fix: 'Use one of them.',
    },
  ];
}

function notObserved({ plan }: ResolvedDeploy, { name, observer }: ResolvedEnvironment): Complaint[] {
  const key = plan.observer === 'server' ? 'servers' : plan.observer;
  if (key === 'none' || key === 'store' || observer[key] !== undefined) return [];
  return [
    {
      code: 'observer-unknown',
      severity: 'warning',
      message: `the rollout in ${name} goes by ${plan.observer === 'server' ? 'servers' : 'Prometheus'}, and trainyard.yaml does not say where`,
      found: plan.observer,
      fix: `Add observer.${key} to environments.${name} in trainyard.yaml; until then every step waits for a person.`,
    },
  ];
}

import type { ServeMetrics } from '../evidence/metrics.ts';
import type { ServedModel } from '../model/served.ts';
import { HttpProblem, notFound } from '../protocol/problem.ts';
import { type Arm, type Deployment, pinnedArm } from '../routing/deployment.ts';
import type { HttpPorts, ServeState } from './ports.ts';

/** What a path names: a model, and perhaps one version of it. */
export interface Target {
  readonly deployment: Deployment;
  /** Set where the path names a version. */
  readonly pinned: Arm | undefined;
  /** Whose tensors requests are read by: the version's named, else stable's, else the candidate's. */
  readonly model: ServedModel;
}

/** Throws `HttpProblem` 404 in MLServer's words, and 503 where the model is known and not loaded. */
export function targetOf(ports: HttpPorts, name: string, version: string | undefined): Target {
  const deployment = deploymentFor(ports.state, name);
  const pinned = version === undefined ? undefined : pinnedFor(deployment, version, ports.metrics);
  const model = (pinned ?? deployment.stable ?? deployment.candidate)?.warm.model;
  if (model === undefined) throw new HttpProblem(503, `Model ${name} is not ready`, { 'retry-after': '1' });
  return { deployment, pinned, model };
}

export function deploymentFor({ deployments, status }: ServeState, name: string): Deployment {
  // Names of models have no underscore; people who come from other servers write one where we have a hyphen.
  const deployment = deployments.get(name) ?? deployments.get(name.replaceAll('_', '-'));
  if (deployment !== undefined) return deployment;
  // Before git was read nobody knows which models there are; a client that hears 404 would not try again.
  if (!status.started) throw new HttpProblem(503, 'The server has not read the repository yet', { 'retry-after': '1' });
  throw notFound(`Model ${name} not found`);
}

/** Arms of pinned versions, made once per deployment: their series are looked up for every request. */
const PINNED = new WeakMap<Deployment, Map<string, Arm>>();

function pinnedFor(deployment: Deployment, version: string, metrics: ServeMetrics): Arm {
  const arms = PINNED.get(deployment) ?? new Map<string, Arm>();
  PINNED.set(deployment, arms);
  const wanted = labelled(deployment, version);
  const arm = arms.get(wanted) ?? pinnedArm(deployment, wanted, metrics);
  if (arm === undefined) throw notFound(`Model ${deployment.model} with version ${version} not found`);
  arms.set(wanted, arm);
  return arm;
}

/** `stable`, `candidate`, TensorFlow Serving's `canary` and the names of the release stand for the versions in these roles. */
function labelled({ traffic, stable, candidate }: Deployment, version: string): string {
  const { names } = traffic.release.plan;
  const role = [
    { arm: stable, called: ['stable', names?.stable] },
    { arm: candidate, called: ['candidate', 'canary', names?.candidate] },
  ].find(({ called }) => called.includes(version));
  return role?.arm?.warm.model.ref.version ?? version;
}

/** Versions that answer, the one in charge first. */
export function loadedVersions({ stable, candidate, former }: Deployment): readonly ServedModel[] {
  return [stable?.warm, candidate?.warm, ...former].flatMap((warm) => (warm === undefined ? [] : [warm.model]));
}

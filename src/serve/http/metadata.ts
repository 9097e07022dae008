import { TRAINYARD_VERSION } from '../../version.ts';
import type { ServedModel } from '../model/served.ts';
import { HttpProblem, notFound } from '../protocol/problem.ts';
import type { Deployment } from '../routing/deployment.ts';
import type { HttpPorts } from './ports.ts';
import { jsonReply, type Reply } from './reply.ts';
import { deploymentFor, loadedVersions, targetOf } from './target.ts';

const EXTENSIONS = ['binary_tensor_data', 'model_repository'];

export function serverMetadata(): Reply {
  return jsonReply({ name: 'trainyard', version: TRAINYARD_VERSION, extensions: EXTENSIONS });
}

/** Alive as long as it can say so. */
export function live(): Reply {
  return jsonReply({ live: true });
}

/** Ready once every model that git gives a stable has answered. Problems that leave serving alone are said, and change nothing. */
export function ready({ state }: HttpPorts, stopping: boolean): Reply {
  const { started, complete, problems } = state.status;
  const is = complete && !stopping;
  const said = [...problems].map(([subject, text]) => `${subject}: ${text}`);
  const why = stopping ? 'the server is stopping' : started ? 'models are not loaded' : 'git has not been read yet';
  const facts = { ...(said.length > 0 && { problems: said }), ...(!is && { error: why }) };
  return jsonReply({ live: true, ready: is, ...facts }, is ? 200 : 503);
}

export function modelList({ state }: HttpPorts): Reply {
  return jsonReply({ models: [...state.deployments.keys()] });
}

export function modelMetadata(ports: HttpPorts, name: string, version: string | undefined): Reply {
  const { deployment, model } = targetOf(ports, name, version);
  const { inputs, outputs, platform, ref, decider } = model;
  const versions = [...new Set(loadedVersions(deployment).map((one) => one.ref.version))];
  const properties = {
    digest: ref.digest,
    task: decider.task,
    ...(decider.classes.length > 0 && { classes: JSON.stringify(decider.classes) }),
    ...(decider.task === 'binary' && { threshold: String(decider.threshold) }),
  };
  return jsonReply({ name, versions, platform, inputs, outputs, properties });
}

export function modelReady(ports: HttpPorts, name: string, version: string | undefined): Reply {
  const { deployment, pinned } = targetOf(ports, name, version);
  const is = pinned !== undefined || deployment.stable !== undefined;
  if (is) return jsonReply({ name, ready: true });
  return jsonReply({ name, ready: false, error: `Model ${name} is not ready` }, 503);
}

/** The model repository extension; read-only, since git says what is loaded. */
export function repositoryIndex({ state }: HttpPorts, readyOnly: boolean): Reply {
  const rows = [...state.deployments.values()].flatMap((deployment) => {
    const problem = state.status.problems.get(deployment.model);
    const loaded = loadedVersions(deployment);
    if (loaded.length > 0) return loaded.map((model) => indexRow(deployment, model));
    return [{ name: deployment.model, version: '', state: 'UNAVAILABLE', reason: problem ?? 'nothing is released' }];
  });
  return jsonReply(rows.filter((row) => !readyOnly || row.state === 'READY'));
}

function indexRow(
  { model, stable, candidate }: Deployment,
  { ref }: ServedModel,
): Record<'name' | 'version' | 'state' | 'reason', string> {
  const role =
    ref === stable?.warm.model.ref ? 'stable' : ref === candidate?.warm.model.ref ? 'candidate' : 'kept for a rollback';
  return { name: model, version: ref.version, state: 'READY', reason: role };
}

export function loadRefused(): never {
  throw new HttpProblem(
    403,
    'models are loaded and unloaded by what the deploy branch in git says, never by a request',
  );
}

/** TensorFlow Serving's status of a model, with what KServe's version 1 clients ask for. */
export function versionStatus({ state }: HttpPorts, name: string, version: string | undefined): Reply {
  const deployment = deploymentFor(state, name);
  const models = loadedVersions(deployment).filter(({ ref }) => version === undefined || ref.version === version);
  if (version !== undefined && models.length === 0) throw notFound(`Model ${name} with version ${version} not found`);
  const status = models.map(({ ref }) => ({
    version: ref.version,
    state: 'AVAILABLE',
    status: { error_code: 'OK', error_message: '' },
  }));
  return jsonReply({ name, ready: deployment.stable !== undefined, model_version_status: status });
}

/** TensorFlow Serving's signature of a model. */
export function signatureDef(ports: HttpPorts, name: string, version: string | undefined): Reply {
  const { model } = targetOf(ports, name, version);
  const tensors = (list: ServedModel['inputs']): Record<string, object> =>
    Object.fromEntries(
      list.map((spec) => [
        spec.name,
        {
          name: spec.name,
          dtype: DTYPES.get(spec.datatype) ?? 'DT_INVALID',
          tensor_shape: { dim: spec.shape.map((side) => ({ size: String(side), name: '' })), unknown_rank: false },
        },
      ]),
    );
  const definition = {
    inputs: tensors(model.inputs),
    outputs: tensors(model.outputs),
    method_name: 'tensorflow/serving/predict',
  };
  return jsonReply({
    model_spec: { name, signature_name: '', version: model.ref.version },
    metadata: { signature_def: { signature_def: { serving_default: definition } } },
  });
}

const DTYPES = new Map<string, string>([
  ['BOOL', 'DT_BOOL'],
  ['BYTES', 'DT_STRING'],
  ['FP16', 'DT_HALF'],
  ['FP32', 'DT_FLOAT'],
  ['FP64', 'DT_DOUBLE'],
  ...['INT8', 'INT16', 'INT32', 'INT64', 'UINT8', 'UINT16', 'UINT32', 'UINT64'].map((name): [string, string] => [
    name,
    `DT_${name}`,
  ]),
]);

/** What serves, for people and for `doctor`. */
export function serverStatus({ state }: HttpPorts): Reply {
  const { status, deployments } = state;
  const models = [...deployments.values()].map((one) => {
    const { release, mode, share } = one.traffic;
    const named = (ref: ServedModel['ref'] | undefined): object | null =>
      ref === undefined ? null : { version: ref.version, digest: ref.digest };
    return {
      model: one.model,
      generation: release.generation,
      phase: release.phase,
      mode,
      share: one.breaker.open ? 0 : share,
      names: release.plan.names ?? { stable: 'stable', candidate: 'candidate' },
      stable: named(one.stable?.warm.model.ref),
      candidate: named(one.candidate?.warm.model.ref),
      breaker: { open: one.breaker.open, reason: one.breaker.reason },
      since: one.since,
    };
  });
  const { commit, syncedAt, problems } = status;
  return jsonReply({
    commit: commit ?? null,
    syncedAt: syncedAt ?? null,
    problems: Object.fromEntries(problems),
    models,
  });
}

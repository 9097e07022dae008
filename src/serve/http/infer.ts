import type { Cell } from '../../core/ports.ts';
import { columnsOfTensors } from '../model/features.ts';
import type { ModelInput, Prediction } from '../model/prediction.ts';
import type { ServedModel } from '../model/served.ts';
import { type InferRequest, readInferRequest, wishedOutputs } from '../protocol/infer-request.ts';
import { writeInferResponse } from '../protocol/infer-response.ts';
import type { Value } from '../protocol/json.ts';
import { HttpProblem } from '../protocol/problem.ts';
import { modelTensors } from '../protocol/wire-tensor.ts';
import { type Answered, ArmProblem, type Call } from '../routing/answer.ts';
import { type Arm, armName, type Deployment } from '../routing/deployment.ts';
import type { HttpPorts, Received } from './ports.ts';
import { JSON_TYPE, type Reply } from './reply.ts';
import { slicesOf } from './slices.ts';
import type { Target } from './target.ts';
import { unitOf } from './unit.ts';

/** Of a request: the version that is to answer, by the name of its role; of an answer: the one that did. */
export const ARM_HEADER = 'x-trainyard-arm';

/** An inference request of the Open Inference Protocol, answered. Throws `HttpProblem`. */
export async function infer(ports: HttpPorts, target: Target, received: Received): Promise<Reply> {
  const headerLength = received.headers['inference-header-content-length'];
  const body = { bytes: received.body, ...(typeof headerLength === 'string' && { headerLength }) };
  const request = readInferRequest(body, target.model.inputs);
  const wishes = wishedOutputs(request, target.model.outputs);
  const input = inputOf(request, target.model);
  const call = { target, input, places: [request.body], extra: [] };
  const { answered, id } = await answerCall(ports, call, received);
  const { prediction } = answered;
  const outputs = wishes.map(({ name, binary }) => {
    const tensor = prediction.outputs.get(name);
    if (tensor === undefined) throw new HttpProblem(500, `the model gave no output "${name}"`);
    return { ...tensor, binary };
  });
  const { version } = answered.arm.warm.model.ref;
  const parameters = parametersText(target, answered, id);
  const answer = { model: target.deployment.model, version, id: request.id ?? id, parameters, outputs };
  const written = writeInferResponse(answer, ports.nan);
  const headers: Record<string, string> = lineage(target, answered, id);
  headers['content-type'] = written.headerLength === undefined ? JSON_TYPE : 'application/octet-stream';
  if (written.headerLength !== undefined) headers['inference-header-content-length'] = String(written.headerLength);
  return { status: 200, headers, body: written.body };
}

function inputOf(request: InferRequest, model: ServedModel): ModelInput {
  if (model.takes === 'columns') return { kind: 'columns', ...columnsOfTensors(request.inputs, model.features ?? []) };
  const tensors = modelTensors(request.inputs, model.inputs);
  const rows = tensors.values().next().value?.shape[0] ?? 1;
  return { kind: 'tensors', rows, tensors };
}

export interface NamedCall {
  readonly target: Target;
  readonly input: ModelInput;
  /** Where the unit may stand: the parsed body, and a row that is alone in it. */
  readonly places: readonly Value[];
  /** Values by row that are no features, for slices. */
  readonly extra: readonly Readonly<Record<string, Cell>>[];
}

export interface AnsweredCall {
  readonly answered: Answered;
  readonly id: string;
}

/** Routes, answers and records a call. */
export async function answerCall(ports: HttpPorts, call: NamedCall, received: Received): Promise<AnsweredCall> {
  const { target, input } = call;
  const { limits, recorder, clock } = ports;
  if (input.rows > limits.batchRows) {
    throw new HttpProblem(413, `the request has ${input.rows} rows; ${limits.batchRows} are allowed in one`);
  }
  const { deployment, pinned } = target;
  const started = clock.monotonicMs();
  const id = recorder.nextId();
  const unit = unitOf(ports.unit, received, call.places);
  const slices = slicesOf(deployment.traffic.release.plan.slices, input, call.extra);
  const shadowed = deployment.shadow === undefined ? undefined : (said?: Prediction) => recorder.shadowed(id, said);
  const answered = await answeredBy(ports, { deployment, input, unit, id, pinned, slices, onShadow: shadowed });
  const ms = clock.monotonicMs() - started;
  const logged = recorder.predicted({ id, deployment, answered, input, unit, ms });
  // Only where the log has to be there before the answer is there something to wait for.
  if (logged !== undefined) await logged;
  return { answered, id };
}

/** Where a version got the request and did not answer it, the error says which. */
async function answeredBy({ answerer }: HttpPorts, call: Call): Promise<Answered> {
  try {
    return await answerer.answer(call);
  } catch (error) {
    if (!(error instanceof ArmProblem)) throw error;
    throw new HttpProblem(error.status, error.message, madeBy(call.deployment, error.arm));
  }
}

function parametersText({ deployment }: Target, { arm, fellBack }: Answered, id: string): string {
  const fell = fellBack ? ',"fell_back":true' : '';
  return `{"variant":"${arm.variant}","arm":"${armName(deployment, arm)}","digest":"${arm.warm.model.ref.digest}","generation":${deployment.traffic.release.generation},"prediction_id":"${id}"${fell}}`;
}

/** Every answer says what made it. */
export function lineage(target: Target, answered: Answered, id: string): Record<string, string> {
  const headers = madeBy(target.deployment, answered.arm);
  headers['x-prediction-id'] = id;
  return headers;
}

function madeBy(deployment: Deployment, arm: Arm): Record<string, string> {
  const { version, digest } = arm.warm.model.ref;
  return {
    'x-trainyard-model': deployment.model,
    'x-trainyard-version': version,
    'x-trainyard-digest': digest,
    'x-trainyard-variant': arm.variant,
    [ARM_HEADER]: armName(deployment, arm),
  };
}

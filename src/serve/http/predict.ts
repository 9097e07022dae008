import type { Cell } from '../../core/ports.ts';
import { columnsOfRecords } from '../model/features.ts';
import type { Decider, Prediction } from '../model/prediction.ts';
import { textOf } from '../protocol/infer-request.ts';
import { type Fields, field, isFields, parseJson, type Value } from '../protocol/json.ts';
import { badRequest, quoted } from '../protocol/problem.ts';
import { armName } from '../routing/deployment.ts';
import { answerCall, lineage } from './infer.ts';
import type { HttpPorts, Received } from './ports.ts';
import { JSON_TYPE, type Reply } from './reply.ts';
import type { Target } from './target.ts';

/**
 * Rows of features by name, as people send them: one object, a list of them, or `{"instances": [...]}`. Throws
 * `HttpProblem`.
 */
export async function predict(ports: HttpPorts, target: Target, received: Received): Promise<Reply> {
  const body = parseJson(textOf(received.body));
  const records = recordsIn(body, target);
  const { prediction, headers, id, version, variant, digest, arm } = await predictRecords(
    ports,
    { target, received, body },
    records,
  );
  const text = JSON.stringify({
    model: target.deployment.model,
    version,
    digest,
    variant,
    arm,
    prediction_id: id,
    predictions: rowsOf(prediction, target.model.decider),
  });
  return { status: 200, headers: { ...headers, 'content-type': JSON_TYPE }, body: text };
}

function recordsIn(body: Value, { model }: Target): readonly Value[] {
  if (Array.isArray(body)) return some(body);
  if (!isFields(body)) throw badRequest(`the body must be an object of values by feature, and is ${quoted(body)}`);
  const instances = field(body, 'instances');
  const isFeature = model.features?.some(({ name }) => name === 'instances') ?? false;
  return Array.isArray(instances) && !isFeature ? some(instances) : [body];
}

export function some(records: readonly Value[]): readonly Value[] {
  if (records.length > 0) return records;
  throw badRequest('there is no row to predict');
}

export interface ParsedRequest {
  readonly target: Target;
  readonly received: Received;
  readonly body: Value;
}

export interface PredictedRecords {
  readonly prediction: Prediction;
  readonly headers: Record<string, string>;
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly variant: string;
  readonly arm: string;
}

/** Rows through the model's own preprocessing. Throws `HttpProblem`, 400 too where the model has no named features. */
export async function predictRecords(
  ports: HttpPorts,
  { target, received, body }: ParsedRequest,
  records: readonly Value[],
): Promise<PredictedRecords> {
  const { features } = target.model;
  if (features === undefined) {
    throw badRequest(
      `the inputs of model ${target.deployment.model} are tensors, not named features: ${target.model.inputs.map(({ name, datatype, shape }) => `${name} ${datatype} [${shape.join(', ')}]`).join(', ')}. Send them to /v2/models/${target.deployment.model}/infer.`,
    );
  }
  const declared = target.deployment.traffic.release.plan.slices ?? [];
  const names = new Set(features.map(({ name }) => name));
  const also = new Set(declared.flat().filter((column) => !names.has(column)));
  const who = ports.unit.path?.slice(0, 1) ?? [];
  const columns = columnsOfRecords(records, features, new Set([...also, ...who]));
  const extra = also.size === 0 ? [] : records.map((record) => extraOf(record as Fields, also));
  const places = [body, ...(records.length === 1 ? records : [])];
  const call = { target, input: { kind: 'columns', ...columns } as const, places, extra };
  const { answered, id } = await answerCall(ports, call, received);
  const { version, digest } = answered.arm.warm.model.ref;
  const headers = lineage(target, answered, id);
  const { variant } = answered.arm;
  const arm = armName(target.deployment, answered.arm);
  return { prediction: answered.prediction, headers, id, version, digest, variant, arm };
}

function extraOf(record: Fields, also: ReadonlySet<string>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    [...also].map((name) => {
      const value = field(record, name) ?? null;
      return [name, typeof value === 'object' ? null : value];
    }),
  );
}

/** One object a row: the class with its probabilities, or the value. */
export function rowsOf(prediction: Prediction, { task, classes }: Decider): readonly object[] {
  const { rows, scores, decisions } = prediction;
  if (task === 'regression') return Array.from({ length: rows }, (_, row) => ({ value: scores?.[row] }));
  const all = prediction.outputs.get('probabilities')?.values as Float64Array;
  return Array.from({ length: rows }, (_, row) => ({
    class: decisions?.[row],
    probabilities: Object.fromEntries(classes.map((name, k) => [name, all[row * classes.length + k]])),
  }));
}

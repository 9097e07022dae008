import type { ModelTensor } from '../../core/ports.ts';
import type { NamedTensor, Prediction } from '../model/prediction.ts';
import { elementTexts } from '../protocol/datatypes.ts';
import type { TensorSpec } from '../protocol/infer-request.ts';
import { textOf } from '../protocol/infer-request.ts';
import { type Fields, field, isFields, parseJson, type Value } from '../protocol/json.ts';
import { badRequest, quoted } from '../protocol/problem.ts';
import { modelTensors } from '../protocol/wire-tensor.ts';
import { answerCall, lineage } from './infer.ts';
import type { HttpPorts, Received } from './ports.ts';
import { type ParsedRequest, predictRecords, some } from './predict.ts';
import { JSON_TYPE, type Reply } from './reply.ts';
import type { Target } from './target.ts';

/**
 * TensorFlow Serving's `:predict`: rows under `instances` are answered under `predictions`, columns under `inputs` under
 * `outputs`. Throws `HttpProblem`.
 */
export async function predictTensorflow(ports: HttpPorts, target: Target, received: Received): Promise<Reply> {
  const body = parseJson(textOf(received.body));
  if (!isFields(body))
    throw badRequest(`the body must be an object with "instances" or "inputs", and is ${quoted(body)}`);
  const signature = field(body, 'signature_name') ?? 'serving_default';
  if (signature !== 'serving_default')
    throw badRequest(`there is no signature ${quoted(signature)}; serving_default is`);
  const [instances, inputs] = [field(body, 'instances'), field(body, 'inputs')];
  if ((instances === undefined) === (inputs === undefined)) throw badRequest('send either "instances" or "inputs"');
  if (instances !== undefined && !Array.isArray(instances)) throw badRequest('"instances" must be a list of rows');
  const rows = instances === undefined ? undefined : some(instances as readonly Value[]);
  const { prediction, headers } =
    target.model.takes === 'columns'
      ? await predictRecords(ports, { target, received, body }, rows ?? rowsIn(inputs as Value))
      : await predictTensors(ports, { target, received, body }, tensorsIn(rows, inputs, target.model.inputs));
  const text =
    rows === undefined
      ? `{"outputs":${columnar(prediction, ports.nan)}}`
      : `{"predictions":${rowwise(prediction, ports.nan)}}`;
  return { status: 200, headers: { ...headers, 'content-type': JSON_TYPE }, body: text };
}

/** Columns of values by feature, as rows. */
function rowsIn(inputs: Value): readonly Fields[] {
  if (!isFields(inputs)) throw badRequest(`"inputs" must be an object of lists by feature, and is ${quoted(inputs)}`);
  const columns = Object.entries(inputs).map(([name, list]) => {
    if (!Array.isArray(list)) throw badRequest(`"inputs": ${quoted(name)} must be a list with a value a row`);
    return [name, list as readonly Value[]] as const;
  });
  const length = columns[0]?.[1].length ?? 0;
  if (length === 0 || columns.some(([, list]) => list.length !== length)) {
    throw badRequest('"inputs" must have equally many values for each feature, and at least one');
  }
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([name, list]) => [name, single(list[row] ?? null)])),
  );
}

/** `[[1], [2]]` means the same as `[1, 2]`. */
function single(value: Value): Value {
  return Array.isArray(value) && value.length === 1 ? (value[0] as Value) : value;
}

type Tensors = ReadonlyMap<string, ModelTensor>;

async function predictTensors(
  ports: HttpPorts,
  { target, received, body }: ParsedRequest,
  tensors: Tensors,
): Promise<{ readonly prediction: Prediction; readonly headers: Record<string, string> }> {
  const rows = tensors.values().next().value?.shape[0] ?? 1;
  const call = { target, input: { kind: 'tensors', rows, tensors } as const, places: [body], extra: [] };
  const { answered, id } = await answerCall(ports, call, received);
  return { prediction: answered.prediction, headers: lineage(target, answered, id) };
}

function tensorsIn(
  rows: readonly Value[] | undefined,
  inputs: Value | undefined,
  specs: readonly TensorSpec[],
): Tensors {
  const [only] = specs;
  const wires = specs.map((spec) => {
    const nested = rows === undefined ? columnOf(inputs as Value, spec, specs) : stacked(rows, spec, specs);
    const shape = shapeOf(nested);
    return { name: spec.name, datatype: spec.datatype, shape, content: { kind: 'json', data: nested } as const };
  });
  if (only === undefined) throw badRequest('the model takes no input');
  return modelTensors(wires, specs);
}

function columnOf(inputs: Value, { name }: TensorSpec, specs: readonly TensorSpec[]): readonly Value[] {
  const value = isFields(inputs) ? field(inputs, name) : specs.length === 1 ? inputs : undefined;
  if (Array.isArray(value)) return value as readonly Value[];
  throw badRequest(`"inputs" needs a list for each of ${specs.map((spec) => spec.name).join(', ')}`);
}

function stacked(rows: readonly Value[], { name }: TensorSpec, specs: readonly TensorSpec[]): readonly Value[] {
  return rows.map((row, i) => {
    const value = isFields(row) ? field(row, name) : specs.length === 1 ? row : undefined;
    if (value !== undefined) return value;
    throw badRequest(`instance ${i} needs a value for each of ${specs.map((spec) => spec.name).join(', ')}`);
  });
}

/** Sides of nested lists, read along the first entries; that the others agree is checked where they are read. */
function shapeOf(nested: readonly Value[]): readonly number[] {
  const shape: number[] = [];
  for (let at: Value | undefined = nested; Array.isArray(at); at = at[0] as Value | undefined) shape.push(at.length);
  return shape;
}

/** One output alone is written bare, several by their names. */
function columnar({ outputs }: Prediction, nan: 'error' | 'null'): string {
  return byName([...outputs.values()].map((tensor) => [tensor.name, nestedText(textsOf(tensor, nan), tensor.shape)]));
}

function rowwise({ outputs, rows }: Prediction, nan: 'error' | 'null'): string {
  const tensors = [...outputs.values()].map((tensor) => ({ tensor, texts: textsOf(tensor, nan) }));
  const row = (index: number): string =>
    byName(
      tensors.map(({ tensor: { name, shape }, texts }) => {
        const width = texts.length / rows;
        const sides = shape.slice(1);
        return [name, nestedText(texts.slice(index * width, (index + 1) * width), sides)];
      }),
    );
  return `[${Array.from({ length: rows }, (_, index) => row(index)).join(',')}]`;
}

function textsOf({ datatype, values }: NamedTensor, nan: 'error' | 'null'): readonly string[] {
  return elementTexts(datatype, values, nan);
}

function byName(texts: readonly (readonly [name: string, text: string])[]): string {
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return only[1];
  return `{${texts.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`;
}

function nestedText(texts: readonly string[], shape: readonly number[]): string {
  if (shape.length === 0) return texts[0] ?? 'null';
  if (shape.length === 1) return `[${texts.join(',')}]`;
  const [side = 0, ...inner] = shape;
  const width = texts.length / side;
  const parts = Array.from({ length: side }, (_, i) => nestedText(texts.slice(i * width, (i + 1) * width), inner));
  return `[${parts.join(',')}]`;
}

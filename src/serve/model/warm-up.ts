import { TrainyardError } from '../../core/errors.ts';
import type { ColumnData, ModelTensor } from '../../core/ports.ts';
import type { FeatureEncoding, Preprocessing } from '../../data/encoding/preprocessing.ts';
import { normalQuantile } from '../../math/probability/distributions.ts';
import { type Random, random } from '../../math/random.ts';
import { allFinite, toOnnx, valuesFrom } from '../protocol/datatypes.ts';
import { type Columns, columnsOfTensors, type ServedFeature } from './features.ts';
import type { ModelInput, Prediction } from './prediction.ts';
import type { ServedModel } from './served.ts';

/** Sizes of the batches that a model answers before it gets its first request. */
const BATCHES = [1, 1, 8, 32];

/**
 * Answers synthetic rows, so that the first request finds everything compiled and allocated, and so that a model which
 * answers NaN or fails is found before it serves. Throws `warm-up-failed`; models of bare tensors, whose values mean
 * nothing to us, may fail on ours.
 */
export async function warmUp(model: ServedModel): Promise<void> {
  for (const [i, rows] of BATCHES.entries()) {
    const input = syntheticInput(model, rows, random(i, `warm-up/${model.ref.digest}`));
    if (input === undefined) return;
    try {
      const prediction = await model.predict(input);
      const bad = nonFinite(prediction);
      if (bad !== undefined) throw new Error(`output "${bad}" holds NaN or an infinity`);
    } catch (cause) {
      if (input.kind === 'columns') throw failed(model, cause);
      return;
    }
  }
}

/** Name of an output that holds NaN or an infinity. */
export function nonFinite({ outputs }: Prediction): string | undefined {
  for (const { name, datatype, values } of outputs.values()) if (!allFinite(datatype, values)) return name;
  return undefined;
}

function syntheticInput(model: ServedModel, rows: number, stream: Random): ModelInput | undefined {
  if (model.features !== undefined) {
    const drawn = syntheticRows(model, rows, stream);
    const columns = rows > 1 ? withOddities(drawn.columns, model.preprocessing) : drawn.columns;
    return { kind: 'columns', rows, columns };
  }
  const tensors = new Map<string, ModelTensor>();
  for (const { name, datatype, shape } of model.inputs) {
    const sides = shape.map((side, i) => (side >= 0 ? side : i === 0 ? rows : 1));
    const length = sides.reduce((product, side) => product * side, 1);
    const one = datatype === 'BYTES' ? '1' : 1;
    tensors.set(name, {
      type: toOnnx(datatype),
      shape: sides,
      values: valuesFrom(datatype, new Array(length).fill(one), name),
    });
  }
  return { kind: 'tensors', rows, tensors };
}

/** Rows drawn feature by feature from what preprocessing learnt of the training rows. */
export function syntheticRows(model: ServedModel, rows: number, stream: Random): Columns {
  const columns = new Map<string, ColumnData>();
  for (const feature of model.features ?? []) {
    const encoding = model.preprocessing?.features.find(({ name }) => name === feature.name);
    for (const [name, column] of columnsFor(feature, encoding, { rows, stream })) columns.set(name, column);
  }
  return { rows, columns };
}

/**
 * The last row lacks what training rows lacked at times, so that the columns for it are tried too; the first one has
 * categories that training did not see, as requests will.
 */
export function withOddities(
  columns: Columns['columns'],
  preprocessing: Preprocessing | undefined,
): Columns['columns'] {
  const encodings = new Map(preprocessing?.features.map((encoding) => [encoding.name, encoding]));
  return new Map([...columns].map(([name, column]) => [name, withOddity(column, encodings.get(name))]));
}

function withOddity(column: ColumnData, encoding: FeatureEncoding | undefined): ColumnData {
  if (encoding === undefined || encoding.type === 'image') return column;
  const lacking = encoding.missing ? column.values.length - 1 : undefined;
  if (column.kind === 'number') {
    return { kind: 'number', values: column.values.map((value, row) => (row === lacking ? Number.NaN : value)) };
  }
  const levels = encoding.type === 'category' ? encoding.levels : [];
  const unseen = unseenLevel(levels);
  return {
    kind: 'text',
    values: column.values.map((value, row) => (row === lacking ? null : row === 0 ? unseen : value)),
  };
}

function unseenLevel(levels: readonly string[]): string {
  let level = 'unseen';
  while (levels.includes(level)) level += '?';
  return level;
}

interface Draw {
  readonly rows: number;
  readonly stream: Random;
}

function columnsFor(
  feature: ServedFeature,
  encoding: FeatureEncoding | undefined,
  { rows, stream }: Draw,
): ReadonlyMap<string, ColumnData> {
  const { name, type, image } = feature;
  if (type === 'category') {
    const levels = encoding?.type === 'category' && encoding.levels.length > 0 ? encoding.levels : ['a', 'b'];
    const values = Array.from({ length: rows }, () => levels[stream.integer(levels.length)] as string);
    return new Map([[name, { kind: 'text', values }]]);
  }
  if (type === 'boolean') {
    return new Map([[name, { kind: 'number', values: Float64Array.from({ length: rows }, () => stream.integer(2)) }]]);
  }
  const { mean, deviation } =
    encoding?.type === 'numeric' || encoding?.type === 'image' ? encoding : { mean: 0, deviation: 1 };
  const drawn = (): number => mean + deviation * normalQuantile(0.001 + 0.998 * stream.uniform());
  // Nothing is known of its scale, and its tensor may take whole numbers only.
  const draw = encoding === undefined ? () => Math.round(drawn()) : drawn;
  if (image === undefined) {
    return new Map([[name, { kind: 'number', values: Float64Array.from({ length: rows }, draw) }]]);
  }
  const data = Array.from({ length: rows * image.reduce((product, side) => product * side, 1) }, draw);
  const input = { name, datatype: 'FP64', shape: [rows, ...image], content: { kind: 'json', data } } as const;
  return columnsOfTensors([input], [feature]).columns;
}

function failed({ ref, manifest }: ServedModel, cause: unknown): TrainyardError {
  return new TrainyardError({
    code: 'warm-up-failed',
    message: `${manifest.model} ${ref.version} fails on synthetic rows: ${cause instanceof Error ? cause.message : String(cause)}`,
    fix: 'Look at how it was exported; a model that answers NaN or fails on ordinary rows is not served.',
    cause,
  });
}

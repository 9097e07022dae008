import { TrainyardError } from '../../core/errors.ts';
import type { ImageShape } from '../../core/plugins.ts';
import type { Cell, ColumnData } from '../../core/ports.ts';
import type { BundleManifest } from '../../core/records.ts';
import { cellValue } from '../../data/encoding/encode.ts';
import { valueNames } from '../../data/encoding/images.ts';
import type { Preprocessing } from '../../data/encoding/preprocessing.ts';
import type { TensorSpec, WireTensor } from '../protocol/infer-request.ts';
import { unknown } from '../protocol/infer-request.ts';
import { type Fields, field, isFields, type Value } from '../protocol/json.ts';
import { badRequest, quoted } from '../protocol/problem.ts';
import { numberColumn, textColumn, unknownInput } from '../protocol/wire-tensor.ts';

/** A feature as people send it: one value, or the values of a picture. */
export interface ServedFeature {
  readonly name: string;
  readonly type: BundleManifest['inputs'][number]['type'];
  readonly image?: ImageShape;
}

/** The features of a bundle, in the manifest's order. */
export function featuresOf(manifest: BundleManifest, preprocessing?: Preprocessing): readonly ServedFeature[] {
  return manifest.inputs.map(({ name, type }) => {
    const encoding = preprocessing?.features.find((feature) => feature.name === name);
    return encoding?.type === 'image' ? { name, type, image: encoding.shape } : { name, type };
  });
}

/** Features as tensors of the protocol, a row each. */
export function featureSpecs(features: readonly ServedFeature[]): readonly TensorSpec[] {
  return features.map(({ name, type, image }) => {
    if (image !== undefined) return { name, datatype: 'FP32', shape: [-1, ...image] };
    const datatype = type === 'category' ? 'BYTES' : type === 'boolean' ? 'BOOL' : 'FP64';
    return { name, datatype, shape: [-1, 1] };
  });
}

export interface Columns {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnData>;
}

/** Tensors, one per feature, as columns. Throws `HttpProblem` 400. */
export function columnsOfTensors(inputs: readonly WireTensor[], features: readonly ServedFeature[]): Columns {
  const rows = inputs[0]?.shape[0] ?? 0;
  const columns = new Map<string, ColumnData>();
  for (const input of inputs) {
    const feature = features.find(({ name }) => name === input.name);
    if (feature === undefined) throw unknownInput(input.name, featureSpecs(features));
    checkShape(input, feature, rows);
    if (feature.image !== undefined) placeImage(feature, numberColumn(input), columns);
    else columns.set(feature.name, columnOf(feature, input));
  }
  const missing = features.find(({ name }) => !inputs.some((input) => input.name === name));
  if (missing !== undefined) {
    throw badRequest(`input "${missing.name}" is missing; send null where a row has no value for it`);
  }
  return { rows, columns };
}

function columnOf(feature: ServedFeature, input: WireTensor): ColumnData {
  if (feature.type === 'category') return { kind: 'text', values: textColumn(input) };
  const values = numberColumn(input);
  if (feature.type === 'boolean') {
    const wrong = values.find((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
    if (wrong !== undefined) throw badRequest(`input "${input.name}" holds ${wrong}; the feature is true or false`);
  }
  return { kind: 'number', values };
}

function checkShape({ name, shape }: WireTensor, { image }: ServedFeature, rows: number): void {
  const sides = shape.slice(1);
  const wanted: readonly number[] = image ?? [1];
  const same = sides.length === wanted.length && sides.every((side, i) => side === wanted[i]);
  if (shape[0] === rows && rows > 0 && (same || (image === undefined && sides.length === 0))) return;
  throw badRequest(
    `input "${name}" has the shape [${shape.join(', ')}]; ${rows > 0 ? rows : 'at least one'} rows of [${wanted.join(', ')}] are expected`,
  );
}

/** One column per value of the picture, as the encoder takes them. */
function placeImage({ name, image }: ServedFeature, values: Float64Array, columns: Map<string, ColumnData>): void {
  const names = valueNames(name, image as ImageShape);
  const rows = values.length / names.length;
  for (const [j, value] of names.entries()) {
    columns.set(value, {
      kind: 'number',
      values: Float64Array.from({ length: rows }, (_, row) => values[row * names.length + j] as number),
    });
  }
}

/**
 * Rows with values by feature name, as columns. An absent value is a missing one; a name that is no feature is refused,
 * unless it is in `also`. Throws `HttpProblem` 400.
 */
export function columnsOfRecords(
  records: readonly Value[],
  features: readonly ServedFeature[],
  also: ReadonlySet<string>,
): Columns {
  const names = features.map(({ name }) => name);
  for (const [row, record] of records.entries()) {
    if (!isFields(record))
      throw badRequest(`row ${row} must be an object of values by feature, and is ${quoted(record)}`);
    const other = Object.keys(record).find((key) => !names.includes(key) && !also.has(key));
    if (other !== undefined) throw unknown('feature', other, names);
  }
  const rows = records as readonly Fields[];
  const columns = new Map<string, ColumnData>();
  for (const feature of features) {
    if (feature.image !== undefined) placeImage(feature, imagesOf(feature, rows), columns);
    else columns.set(feature.name, recordColumn(feature, rows));
  }
  return { rows: rows.length, columns };
}

function recordColumn(feature: ServedFeature, rows: readonly Fields[]): ColumnData {
  const values = rows.map((record, row) => {
    const value = field(record, feature.name) ?? null;
    if (typeof value === 'object' && value !== null) {
      throw badRequest(`row ${row}: feature "${feature.name}" must be one value, and is ${quoted(value)}`);
    }
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
      throw badRequest(`row ${row}: feature "${feature.name}" is larger than any number that a model takes`);
    }
    return cellAt(feature, value, row);
  });
  if (feature.type === 'category') return { kind: 'text', values: values as readonly (string | null)[] };
  return {
    kind: 'number',
    values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
  };
}

function cellAt(feature: ServedFeature, cell: Cell, row: number): number | string | null {
  try {
    return cellValue(feature, typeof cell === 'bigint' && feature.type !== 'category' ? Number(cell) : cell);
  } catch (error) {
    if (error instanceof TrainyardError) throw badRequest(`row ${row}: ${error.message}. ${error.fix}`);
    throw error;
  }
}

function imagesOf({ name, image }: ServedFeature, rows: readonly Fields[]): Float64Array {
  const shape = image as ImageShape;
  const size = shape.reduce((product, side) => product * side, 1);
  const values = new Float64Array(rows.length * size).fill(Number.NaN);
  for (const [row, record] of rows.entries()) {
    const value = field(record, name) ?? null;
    if (value === null) continue;
    const list = Array.isArray(value) ? (value as readonly Value[]).flat(shape.length) : [];
    if (list.length !== size || !list.every((cell) => typeof cell === 'number' || cell === null)) {
      throw badRequest(`row ${row}: "${name}" must be a list of ${shape.join(' x ')} numbers`);
    }
    for (const [i, cell] of list.entries()) values[row * size + i] = cell === null ? Number.NaN : Number(cell);
  }
  return values;
}

import { TrainyardError } from '../../core/errors.ts';
import type { Cell, ColumnData } from '../../core/ports.ts';
import { valueNames } from './images.ts';
import { encodedNames, type FeatureEncoding, type Preprocessing } from './preprocessing.ts';

/** A preprocessing made ready for many rows. */
export interface Encoder {
  /** Encoded columns. */
  readonly width: number;
  /** rows x width, row-major. The columns are those of `TableSession.columns`. */
  encode(columns: ReadonlyMap<string, ColumnData>): {
    readonly rows: number;
    readonly columns: number;
    readonly x: Float32Array;
  };
  /** One row as a record; absent keys are missing values. Throws `row-invalid` on a value of the wrong type. */
  encodeRow(record: Readonly<Record<string, Cell>>): Float32Array;
}

export function encoderOf(preprocessing: Preprocessing): Encoder {
  const writers: Placed[] = [];
  let width = 0;
  for (const feature of preprocessing.features) {
    writers.push({ feature, at: width, write: writerOf(feature) });
    width += encodedNames(feature).length;
  }
  return {
    width,
    encode: (columns) => encodeColumns(writers, width, columns),
    encodeRow(record) {
      const x = new Float32Array(width);
      for (const { feature, at, write } of writers) {
        for (const [i, name] of partsOf(feature).entries()) {
          const cell = Object.hasOwn(record, name) ? record[name] : null;
          write(cellValue(feature, cell ?? null), x, at + i);
        }
      }
      return x;
    },
  };
}

export function encode(
  preprocessing: Preprocessing,
  columns: ReadonlyMap<string, ColumnData>,
): ReturnType<Encoder['encode']> {
  return encoderOf(preprocessing).encode(columns);
}

export function encodeRow(preprocessing: Preprocessing, record: Readonly<Record<string, Cell>>): Float32Array {
  return encoderOf(preprocessing).encodeRow(record);
}

/** NaN and null both mean missing. */
type Value = number | string | null;
type Write = (value: Value, x: Float32Array, at: number) => void;

interface Placed {
  readonly feature: FeatureEncoding;
  readonly at: number;
  readonly write: Write;
}

function encodeColumns(
  writers: readonly Placed[],
  width: number,
  columns: ReadonlyMap<string, ColumnData>,
): ReturnType<Encoder['encode']> {
  const rows = columns.values().next().value?.values.length ?? 0;
  const x = new Float32Array(rows * width);
  for (const { feature, at, write } of writers) {
    for (const [i, name] of partsOf(feature).entries()) {
      const data = columns.get(name);
      if (data === undefined) throw new Error(`no column "${name}" to encode`);
      const asText = feature.type === 'category' && data.kind === 'number';
      for (let row = 0; row < rows; row++) {
        const value = data.values[row] as Value;
        write(asText ? numberText(value as number) : value, x, row * width + at + i);
      }
    }
  }
  return { rows, columns: width, x };
}

/** Columns of the rows that a feature is made of. */
function partsOf(feature: FeatureEncoding): readonly string[] {
  return feature.type === 'image' ? valueNames(feature.name, feature.shape) : [feature.name];
}

function numberText(value: number): string | null {
  return Number.isNaN(value) ? null : String(value);
}

/** Deviations from the mean beyond which a value moves the model no further; keeps float32 from overflowing. */
const FARTHEST = 1e6;

function held(deviations: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, deviations));
}

function writerOf(feature: FeatureEncoding): Write {
  switch (feature.type) {
    case 'numeric':
      return (value, x, at) => {
        const present = typeof value === 'number' && Number.isFinite(value);
        const used = present ? value : feature.impute;
        x[at] = feature.deviation === 0 ? 0 : held((used - feature.mean) / feature.deviation);
        if (feature.missing && !present) x[at + 1] = 1;
      };
    case 'image':
      return (value, x, at) => {
        const present = typeof value === 'number' && Number.isFinite(value) && feature.deviation !== 0;
        x[at] = present ? held((value - feature.mean) / feature.deviation) : 0;
      };
    case 'boolean':
      return (value, x, at) => {
        const present = value === 0 || value === 1;
        x[at] = present ? value : feature.impute;
        if (feature.missing && !present) x[at + 1] = 1;
      };
    case 'category': {
      const places = new Map(feature.levels.map((level, i) => [level, i]));
      const other = feature.other ? feature.levels.length : undefined;
      const missing = feature.missing ? feature.levels.length + (feature.other ? 1 : 0) : undefined;
      return (value, x, at) => {
        const place = value === null ? missing : (places.get(value as string) ?? other);
        if (place !== undefined) x[at + place] = 1;
      };
    }
  }
}

const BOOLEANS = new Map([
  ['true', 1],
  ['t', 1],
  ['yes', 1],
  ['y', 1],
  ['1', 1],
  ['false', 0],
  ['f', 0],
  ['no', 0],
  ['n', 0],
  ['0', 0],
]);

/**
 * One cell of a row as the feature takes it: a number (truth values as 0 and 1), the text of a category, or null where it
 * is missing. Throws `row-invalid` without repeating the cell.
 */
export function cellValue(feature: Pick<FeatureEncoding, 'name' | 'type'>, cell: Cell): number | string | null {
  if (cell === null || (typeof cell === 'number' && Number.isNaN(cell))) return null;
  if (feature.type === 'category') return String(cell);
  const number = feature.type === 'boolean' ? BOOLEANS.get(String(cell).trim().toLowerCase()) : numberOf(cell);
  if (number === undefined) throw invalid(feature);
  return number;
}

function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return Number(cell);
  if (typeof cell === 'string' && cell.trim() === '') return undefined;
  const number = Number(cell);
  return Number.isNaN(number) ? undefined : number;
}

function invalid(feature: Pick<FeatureEncoding, 'name' | 'type'>): TrainyardError {
  return new TrainyardError({
    code: 'row-invalid',
    message: `feature "${feature.name}" of the row is not ${feature.type === 'boolean' ? 'true or false' : 'a number'}`,
    fix: 'Send the type that the model was trained on, or null where there is no value.',
  });
}

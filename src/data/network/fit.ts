import type { ImageShape } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import { valueNames } from '../encoding/images.ts';
import { encodedNames, type FeatureEncoding, type Preprocessing } from '../encoding/preprocessing.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';

/**
 * A level that fewer training rows have is folded into `other`: its weight would be noise, and its name, which a bundle
 * would carry wherever it goes, points at people. The same number as for groups (`LEAST_NAMED`).
 */
export const LEAST_LEVEL_ROWS = LEAST_NAMED;
/** The most frequent levels that get a column of their own; keeps a column of identifiers from filling the memory. */
export const MOST_LEVELS = 256;

export interface Feature {
  readonly name: string;
  readonly type: 'numeric' | 'boolean' | 'category' | 'image';
  /** Images: height, width, channels. */
  readonly shape?: ImageShape;
}

/** Learns how to encode each feature from the columns of the training rows. */
export function fitPreprocessing(
  features: readonly Feature[],
  columns: ReadonlyMap<string, ColumnData>,
): Preprocessing {
  const encodings = features.map((feature) =>
    feature.type === 'image' ? fitImage(feature, columns) : fitFeature(feature, column(columns, feature.name)),
  );
  return { kind: 'Preprocessing', schemaVersion: 1, features: encodings, columns: encodings.flatMap(encodedNames) };
}

function column(columns: ReadonlyMap<string, ColumnData>, name: string): ColumnData {
  const found = columns.get(name);
  if (found === undefined) throw new Error(`no column "${name}" among the training columns`);
  return found;
}

function fitFeature(feature: Feature, data: ColumnData): FeatureEncoding {
  if (feature.type === 'category') return fitCategory(feature.name, texts(data));
  if (data.kind !== 'number') throw new Error(`column "${feature.name}" is text, not numbers`);
  return feature.type === 'numeric' ? fitNumeric(feature.name, data.values) : fitBoolean(feature.name, data.values);
}

/** One mean and deviation over all values of all rows. */
function fitImage({ name, shape }: Feature, columns: ReadonlyMap<string, ColumnData>): FeatureEncoding {
  if (shape === undefined) throw new Error(`the image "${name}" has no shape`);
  let [count, sum] = [0, 0];
  const parts = valueNames(name, shape).map((own) => column(columns, own).values as Float64Array);
  for (const values of parts) {
    for (const value of values) {
      if (!Number.isFinite(value)) continue;
      count++;
      sum += value;
    }
  }
  const mean = count === 0 ? 0 : sum / count;
  let squares = 0;
  for (const values of parts) for (const value of values) if (Number.isFinite(value)) squares += (value - mean) ** 2;
  return { name, type: 'image', shape, mean, deviation: count === 0 ? 0 : Math.sqrt(squares / count) };
}

function texts(data: ColumnData): readonly (string | null)[] {
  return data.kind === 'text'
    ? data.values
    : Array.from(data.values, (value) => (Number.isNaN(value) ? null : `${value}`));
}

function fitNumeric(name: string, values: Float64Array): FeatureEncoding {
  const present = values.filter(Number.isFinite).sort();
  const missing = present.length < values.length;
  if (present.length === 0) return { name, type: 'numeric', impute: 0, mean: 0, deviation: 0, missing };
  const impute = median(present);
  const { mean, deviation } = moments(values, impute);
  return { name, type: 'numeric', impute, mean, deviation, missing };
}

function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1] as number;
  return lower + (upper - lower) / 2;
}

/** Mean and population standard deviation with the missing values filled in; two passes, against cancellation. */
function moments(values: Float64Array, impute: number): { readonly mean: number; readonly deviation: number } {
  let sum = 0;
  for (const value of values) sum += Number.isFinite(value) ? value : impute;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += ((Number.isFinite(value) ? value : impute) - mean) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  // Rounding leaves a constant column with a deviation of a few units in the last place.
  return { mean, deviation: deviation <= Math.abs(mean) * 1e-12 ? 0 : deviation };
}

function fitBoolean(name: string, values: Float64Array): FeatureEncoding {
  let yes = 0;
  let no = 0;
  for (const value of values) {
    if (value === 1) yes++;
    else if (value === 0) no++;
  }
  return { name, type: 'boolean', impute: yes > no ? 1 : 0, missing: yes + no < values.length };
}

function fitCategory(name: string, values: readonly (string | null)[]): FeatureEncoding {
  const counts = new Map<string, number>();
  let missing = false;
  for (const value of values) {
    if (value === null) missing = true;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const levels = [...counts]
    .filter(([, rows]) => rows >= LEAST_LEVEL_ROWS)
    .sort(([one, rows], [other, otherRows]) => otherRows - rows || (one < other ? -1 : 1))
    .slice(0, MOST_LEVELS)
    .map(([level]) => level)
    .sort();
  return { name, type: 'category', levels, other: levels.length < counts.size, missing };
}

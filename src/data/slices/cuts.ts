import type { ColumnData } from '../../core/ports.ts';
import { quantile } from '../../math/quantile.ts';

/** A column as parts that people can name. */
export interface NamedParts {
  /** Part of each row; `names.length` for a row in none of them. */
  readonly codes: Uint8Array;
  /** `age < 23`, `23 <= age < 40`, `occupation = nurse`, `age is missing`. */
  readonly names: readonly string[];
}

export interface Cutting {
  /** Quantile bins of a numeric column with more distinct values than that. */
  readonly bins: number;
  /** Rows under which a value is no part. */
  readonly minRows: number;
}

/** Values of which a column with no more is cut by value, however they are spread. */
const FEW_VALUES = 10;
/** Most values of one column that become parts, the most frequent ones. */
const MOST_VALUES = 50;

/**
 * Numbers are cut at quantiles, or by value where there are few; words by value. Missing values are a part of their own.
 * Values with too few rows are in no part, so that none is ever named.
 */
export function namedParts(name: string, column: ColumnData, how: Cutting): NamedParts {
  if (column.kind === 'text') return byValue({ name, keys: column.values, text: String }, how.minRows);
  const present = column.values.filter((value) => !Number.isNaN(value)).sort();
  if (distinctOf(present, FEW_VALUES + 1) <= FEW_VALUES) {
    const keys = Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
    return byValue({ name, keys, text: String }, how.minRows);
  }
  return byQuantile(name, column.values, { present, bins: how.bins });
}

interface Values<V> {
  readonly name: string;
  readonly keys: readonly (V | null)[];
  readonly text: (value: V) => string;
}

function byValue<V>({ name, keys, text }: Values<V>, minRows: number): NamedParts {
  const rows = new Map<V | null, number>();
  for (const key of keys) rows.set(key, (rows.get(key) ?? 0) + 1);
  const kept = [...rows].filter(([, count]) => count >= minRows).sort(([, one], [, other]) => other - one);
  const parts = new Map(kept.slice(0, MOST_VALUES).map(([key], at) => [key, at]));
  const codes = Uint8Array.from(keys, (key) => parts.get(key) ?? parts.size);
  const names = [...parts.keys()].map((key) => (key === null ? `${name} is missing` : `${name} = ${text(key)}`));
  return { codes, names };
}

/** `present`: the values that are there, sorted. */
function byQuantile(
  name: string,
  values: Float64Array,
  { present, bins }: { readonly present: Float64Array; readonly bins: number },
): NamedParts {
  const inner = Array.from({ length: bins - 1 }, (_, at) => quantile(present, (at + 1) / bins));
  const edges = rounded([...new Set(inner)].filter((edge) => edge > (present[0] as number)));
  const codes = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let part = 0;
    while (part < edges.length && value >= (edges[part] as number)) part++;
    codes[row] = Number.isNaN(value) ? edges.length + 1 : part;
  }
  const between = edges.map((edge, at) => {
    const above = edges[at + 1];
    return above === undefined ? `${name} >= ${String(edge)}` : `${String(edge)} <= ${name} < ${String(above)}`;
  });
  const first = edges[0] === undefined ? `${name} is there` : `${name} < ${String(edges[0])}`;
  return { codes, names: [first, ...between, `${name} is missing`] };
}

/** With as few digits as keep every edge within a tenth of the distance to the next, so that names are short and exact. */
function rounded(edges: readonly number[]): readonly number[] {
  const gaps = edges.slice(1).map((edge, at) => edge - (edges[at] as number));
  const slack = 0.1 * Math.min(...gaps, Math.abs(edges[0] ?? 0));
  for (let digits = 2; digits < 17; digits++) {
    const some = edges.map((edge) => Number(edge.toPrecision(digits)));
    if (some.every((edge, at) => Math.abs(edge - (edges[at] as number)) <= slack)) return some;
  }
  return edges;
}

/** Distinct values among sorted ones, counted up to `most`. */
function distinctOf(sorted: Float64Array, most: number): number {
  let count = 0;
  for (let at = 0; at < sorted.length && count < most; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) count++;
  return count;
}

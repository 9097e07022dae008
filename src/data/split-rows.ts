import { TrainyardError } from '../core/errors.ts';
import type { ColumnData, TableSession } from '../core/ports.ts';
import type { Feature } from './fit.ts';
import { identifier, literal } from './sql.ts';

export interface SplitShape {
  readonly features: readonly Feature[];
  readonly target: string;
  /** Class names in order; empty for regression. */
  readonly classes: readonly string[];
  /** Further columns to read as text: sensitive ones and the id, in the test file. */
  readonly also?: readonly string[];
}

export interface SplitRows {
  readonly rows: number;
  /** Features in the order of the spec, as `encode` takes them. */
  readonly columns: ReadonlyMap<string, ColumnData>;
  /** Class index per row, or the target's value for regression. */
  readonly truth: Float32Array;
  /** The same in full precision, for judging. */
  readonly exact: Float64Array;
  /** The further columns; a column that is a feature too reads as the text of its value. */
  readonly also: ReadonlyMap<string, readonly (string | null)[]>;
}

/** Reads a split file that `materialise` wrote. Throws `data-class-unknown` for a class the report does not list. */
export async function readSplit(session: TableSession, path: string, shape: SplitShape): Promise<SplitRows> {
  const from = `read_parquet(${literal(path)})`;
  const names = shape.features.map((feature) => identifier(feature.name));
  const columns = await session.columns(`select ${names.join(', ')} from ${from}`);
  const exact = await readTruth(session, from, shape);
  return {
    rows: exact.length,
    columns,
    truth: Float32Array.from(exact),
    exact,
    also: await readAlso(session, from, shape),
  };
}

async function readTruth(session: TableSession, from: string, { target, classes }: SplitShape): Promise<Float64Array> {
  const [data] = (await session.columns(`select ${identifier(target)} from ${from}`)).values();
  if (data === undefined) throw new Error(`no column "${target}" in ${from}`);
  if (data.kind === 'number') return data.values;
  const indices = new Map(classes.map((name, i) => [name, i]));
  return Float64Array.from(data.values, (name) => {
    const index = indices.get(name ?? '');
    if (index === undefined) throw unknownClass(target);
    return index;
  });
}

async function readAlso(
  session: TableSession,
  from: string,
  { also }: SplitShape,
): Promise<ReadonlyMap<string, readonly (string | null)[]>> {
  if (also === undefined || also.length === 0) return new Map();
  const cells = also.map((name) => `${identifier(name)}::varchar as ${identifier(name)}`);
  const columns = await session.columns(`select ${cells.join(', ')} from ${from}`);
  return new Map([...columns].map(([name, data]) => [name, data.kind === 'text' ? data.values : []]));
}

function unknownClass(target: string): TrainyardError {
  return new TrainyardError({
    code: 'data-class-unknown',
    message: `the split file holds a class of "${target}" that the data report does not list`,
    fix: 'Run the stage `materialise` again.',
  });
}

import { TrainyardError } from '../../core/errors.ts';
import type { ColumnData, TableSession } from '../../core/ports.ts';
import { columnNames } from '../encoding/images.ts';
import { GROUP } from '../groups/reweigh.ts';
import type { Feature } from '../network/fit.ts';
import { identifier, literal } from '../source/sql.ts';
import { WEIGHT } from './row-values.ts';

/** Column of the training rows with each row's fold, where there is cross-validation; no source has a column of it. */
export const FOLD = '#fold';

export interface SplitShape {
  readonly features: readonly Feature[];
  readonly target: string;
  /** Class names in order; empty for regression. */
  readonly classes: readonly string[];
  /** Whether the file holds a weight for each row. */
  readonly weighted?: boolean;
  /** Whether the file holds the number of each row's group. */
  readonly grouped?: boolean;
}

export interface SplitRows {
  /** Features in the order of the spec, as `encode` takes them. */
  readonly columns: ReadonlyMap<string, ColumnData>;
  /** Class index per row, or the target's value for regression. */
  readonly y: Float32Array;
  /** Weight of each row, where the spec names a column for it. */
  readonly weights?: Float32Array;
  /** Number of each row's group, where rows are reweighed. */
  readonly group?: Float64Array;
}

/** Reads a split file that `materialise` wrote. Throws `data-class-unknown` for a class that is not in the list. */
export async function readSplit(session: TableSession, path: string, shape: SplitShape): Promise<SplitRows> {
  const from = `read_parquet(${literal(path)})`;
  const names = shape.features.flatMap(columnNames).map(identifier);
  const columns = await session.columns(`select ${names.join(', ')} from ${from}`);
  const y = await readTarget(session, from, shape);
  const grouped = shape.grouped === true ? { group: await numbersIn(session, path, GROUP) } : {};
  if (shape.weighted !== true) return { columns, y, ...grouped };
  return { columns, y, ...grouped, weights: Float32Array.from(await numbersIn(session, path, WEIGHT)) };
}

/** A column of numbers of a split file, one per row. */
export async function numbersIn(session: TableSession, path: string, name: string): Promise<Float64Array> {
  const [data] = (await session.columns(`select ${identifier(name)} from read_parquet(${literal(path)})`)).values();
  if (data?.kind !== 'number') throw new Error(`no column "${name}" of numbers in ${path}`);
  return data.values;
}

/** Fold of each row of the training split, from 0. */
export async function readFolds(session: TableSession, path: string): Promise<Float64Array> {
  return numbersIn(session, path, FOLD);
}

async function readTarget(session: TableSession, from: string, { target, classes }: SplitShape): Promise<Float32Array> {
  const [data] = (await session.columns(`select ${identifier(target)} from ${from}`)).values();
  if (data === undefined) throw new Error(`no column "${target}" in ${from}`);
  if (data.kind === 'number') return Float32Array.from(data.values);
  const indices = new Map(classes.map((name, i) => [name, i]));
  return Float32Array.from(data.values, (name) => {
    const index = indices.get(name ?? '');
    if (index === undefined) throw unknownClass(target);
    return index;
  });
}

function unknownClass(target: string): TrainyardError {
  return new TrainyardError({
    code: 'data-class-unknown',
    message: `the split file holds a class of "${target}" that the data report does not list`,
    fix: 'Run the stage `materialise` again.',
  });
}

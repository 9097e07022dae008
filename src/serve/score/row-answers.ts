import type { ColumnData } from '../../core/ports.ts';
import type { ModelInput, Prediction } from '../model/prediction.ts';
import type { ServedModel } from '../model/served.ts';

export type ColumnInput = Extract<ModelInput, { readonly kind: 'columns' }>;

/** What a model said of one row, as a prediction of one. */
export interface RowAnswer {
  readonly scores: readonly [number] | undefined;
  readonly decisions: readonly [string] | undefined;
}

/** One a row; undefined where the model failed on it. */
export type RowAnswers = readonly (RowAnswer | undefined)[];

/** A score that is no number is a failure, as it is for a server. */
export function rowsOf({ rows, scores, decisions }: Prediction): RowAnswers {
  return Array.from({ length: rows }, (_, row) => {
    const [score, decision] = [scores?.[row], decisions?.[row]];
    if (score !== undefined && !Number.isFinite(score)) return undefined;
    return {
      scores: score === undefined ? undefined : ([score] as const),
      decisions: decision === undefined ? undefined : ([decision] as const),
    };
  });
}

/** Batches that may fail on the way to the rows at fault; each call of a model that is a program starts one. */
const MOST_FAILURES = 200;

/**
 * What a model says of each row, also where it fails on some: the halves of a batch that fails are tried by themselves. Where
 * that would take too long, the rows that are left failed together.
 */
export async function rowAnswers({ predict }: Pick<ServedModel, 'predict'>, input: ColumnInput): Promise<RowAnswers> {
  let failures = 0;
  const answersTo = async (part: ColumnInput): Promise<RowAnswers> => {
    const prediction = await predict(part).catch(() => undefined);
    if (prediction !== undefined) return rowsOf(prediction);
    failures += 1;
    if (part.rows === 1 || failures >= MOST_FAILURES) return new Array<undefined>(part.rows).fill(undefined);
    const middle = part.rows >> 1;
    const first = await answersTo(rowsFrom(part, 0, middle));
    return [...first, ...(await answersTo(rowsFrom(part, middle, part.rows)))];
  };
  return await answersTo(input);
}

/** The rows from `start` up to, and without, `end`. */
export function rowsFrom({ columns }: ColumnInput, start: number, end: number): ColumnInput {
  const cut = (column: ColumnData): ColumnData =>
    column.kind === 'text'
      ? { kind: 'text', values: column.values.slice(start, end) }
      : { ...column, values: column.values.slice(start, end) };
  return {
    kind: 'columns',
    rows: end - start,
    columns: new Map([...columns].map(([name, column]) => [name, cut(column)])),
  };
}

import { describe, expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import { linkOf } from '../../../src/data/explanation/link.ts';
import { type ShapInput, type ShapValues, shapValues } from '../../../src/data/explanation/shap.ts';
import { meanSize, meanSizeError, valueError } from '../../../src/data/explanation/shap-error.ts';
import { random } from '../../../src/math/random.ts';

const FEATURES = 14;
const ROWS = 80;
const source = random(3, 'shap errors');
const table = Array.from({ length: ROWS }, () => Float64Array.from({ length: FEATURES }, () => source.uniform() - 0.4));
const columns = new Map<string, ColumnData>(
  Array.from({ length: FEATURES }, (_, j) => [
    `f${j}`,
    { kind: 'number', values: Float64Array.from(table, (row) => row[j] as number) },
  ]),
);

/** A sum of products of neighbours: each product is a game of two players, whose values are known in closed form. */
function inputOf(seed: number, more: Partial<ShapInput> = {}): ShapInput {
  const score = (set: ReadonlyMap<string, ColumnData>, row: number) => {
    let sum = 0;
    for (let j = 0; j < FEATURES; j += 2) {
      const [one, other] = [set.get(`f${j}`), set.get(`f${j + 1}`)] as (ColumnData & { kind: 'number' })[];
      sum += (one?.values[row] as number) * (other?.values[row] as number);
    }
    return sum;
  };
  return {
    columns,
    rows: ROWS,
    players: [...columns.keys()].map((name) => ({ name, columns: [name] })),
    predict: async (set, rows) => Float64Array.from({ length: rows }, (_, row) => score(set, row)),
    link: linkOf('regression', [], new Float64Array()),
    explained: 20,
    background: ROWS,
    most: 500_000,
    seed,
    ...more,
  };
}

const meanOf = (of: (row: Float64Array) => number) => table.reduce((sum, row) => sum + of(row) / ROWS, 0);

/** Against all rows as background. */
function exact(row: number, j: number): number {
  const own = (of: Float64Array) => of[j] as number;
  const other = (of: Float64Array) => of[j ^ 1] as number;
  const of = table[row] as Float64Array;
  const first = own(of) * meanOf(other) - meanOf((one) => own(one) * other(one));
  const last = own(of) * other(of) - meanOf(own) * other(of);
  return (first + last) / 2;
}

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);
const sampled = await Promise.all(SEEDS.map(async (seed) => (await shapValues(inputOf(seed))) as ShapValues));

function shareWithin(cases: readonly { readonly off: number; readonly error: number | undefined }[]): number {
  return cases.filter(({ off, error }) => Math.abs(off) <= 1.96 * (error ?? 0)).length / cases.length;
}

describe('errors of sampled SHAP values', () => {
  it('reach the exact value in 95 % of the values', () => {
    const cases = sampled.flatMap((shap) =>
      Array.from(shap.explained).flatMap((row, place) =>
        Array.from({ length: FEATURES }, (_, j) => {
          const at = place * FEATURES + j;
          return { off: (shap.values[at] as number) - exact(row, j), error: valueError(shap, at) };
        }),
      ),
    );
    expect(shareWithin(cases)).toBeGreaterThan(0.95);
  });

  it('reach the mean size over all rows, whichever rows were drawn to be explained', () => {
    const whole = Array.from({ length: FEATURES }, (_, j) =>
      table.reduce((sum, _row, row) => sum + Math.abs(exact(row, j)) / ROWS, 0),
    );
    const cases = sampled.flatMap((shap) =>
      whole.map((size, j) => ({ off: meanSize(shap, j) - size, error: meanSizeError(shap, j) })),
    );
    expect(shareWithin(cases)).toBeGreaterThan(0.93);
    const widest = Math.max(...cases.map(({ error }, at) => (error ?? 0) / (whole[at % FEATURES] as number)));
    expect(widest).toBeLessThan(0.5);
  });

  it('shrink with the square root of the background', async () => {
    const small = (await shapValues(inputOf(1, { background: 20 }))) as ShapValues;
    const large = sampled[1] as ShapValues;
    const typical = (shap: ShapValues) =>
      shap.values.reduce((sum, _, at) => sum + (valueError(shap, at) ?? 0), 0) / shap.values.length;
    expect(typical(small) / typical(large)).toBeGreaterThan(1.6);
    expect(typical(small) / typical(large)).toBeLessThan(2.4);
  });

  it('are those of the rows alone where values are exact, and none of a single value', async () => {
    const players = ['f0', 'f1'].map((name) => ({ name, columns: [name] }));
    const predict: ShapInput['predict'] = async (set, rows) => {
      const [one, other] = ['f0', 'f1'].map((name) => set.get(name)) as (ColumnData & { kind: 'number' })[];
      return Float64Array.from(
        { length: rows },
        (_, row) => (one?.values[row] as number) * (other?.values[row] as number),
      );
    };
    const shap = (await shapValues(inputOf(1, { players, predict }))) as ShapValues;
    expect(shap.method).toBe('coalitions');
    expect(valueError(shap, 0)).toBeUndefined();
    const sizes = Array.from(shap.explained, (_, place) => Math.abs(shap.values[place * 2] as number));
    const mean = sizes.reduce((sum, size) => sum + size / sizes.length, 0);
    const squares = sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0);
    expect(meanSizeError(shap, 0)).toBeCloseTo(Math.sqrt(squares / (sizes.length - 1) / sizes.length), 12);
    expect(meanSizeError((await shapValues(inputOf(1, { explained: 1 }))) as ShapValues, 0)).toBeUndefined();
  });
});

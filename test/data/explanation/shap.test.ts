import { describe, expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import { attributionsOf } from '../../../src/data/explanation/attributions.ts';
import { linkOf } from '../../../src/data/explanation/link.ts';
import { type ShapInput, shapValues } from '../../../src/data/explanation/shap.ts';
import { shownValues } from '../../../src/data/explanation/shown-value.ts';
import { random } from '../../../src/math/random.ts';

const NAMES = ['a', 'b', 'c'];
const at = (columns: ReadonlyMap<string, ColumnData>, name: string, row: number) =>
  (columns.get(name) as { values: Float64Array }).values[row] as number;

/** `score` of every row, as an output of the model. */
function inputOf(
  table: readonly (readonly number[])[],
  score: (row: readonly number[]) => number,
  more: Partial<ShapInput> = {},
): ShapInput {
  const names = more.players?.map(({ name }) => name) ?? NAMES;
  const columns = new Map<string, ColumnData>(
    names.map((name, j) => [name, { kind: 'number', values: Float64Array.from(table, (row) => row[j] as number) }]),
  );
  return {
    columns,
    rows: table.length,
    players: names.map((name) => ({ name, columns: [name] })),
    predict: async (set, rows) =>
      Float64Array.from({ length: rows }, (_, row) => score(names.map((name) => at(set, name, row)))),
    link: linkOf('regression', [], new Float64Array()),
    explained: 100,
    background: 100,
    most: 500_000,
    seed: 5,
    ...more,
  };
}

const TABLE = Array.from({ length: 8 }, (_, i) => [
  ((i * 7) % 10) / 5 - 1,
  ((i * 3) % 7) / 3 - 1,
  ((i * 5) % 9) / 4 - 1,
]);
const tangled = ([a = 0, b = 0, c = 0]: readonly number[]) => 2 * a * b - c + a * c;

describe('SHAP values', () => {
  it('are those of the package shap over every set of features', async () => {
    const found = await shapValues(inputOf(TABLE, tangled));
    expect(found?.method).toBe('coalitions');
    expect(found?.base[0]).toBeCloseTo(0.3041666666666667, 12);
    // shap 0.51: explainers.Exact(f, maskers.Independent(X))(X).values[:3], f as above, X all eight rows
    const wanted = [
      [1.3229166666666665, 0.9166666666666666, 1.4562499999999998],
      [-0.13958333333333334, -0.008333333333333366, -0.30624999999999997],
      [-0.18958333333333338, -0.38333333333333325, 0.7687499999999999],
    ];
    for (const [row, values] of wanted.entries()) {
      const place = found?.explained.indexOf(row) ?? -1;
      for (const [j, value] of values.entries()) expect(found?.values[place * 3 + j]).toBeCloseTo(value, 12);
    }
  });

  it('of a linear model are coefficient x (value - mean), found by adding up', async () => {
    const found = await shapValues(inputOf(TABLE, ([a = 0, b = 0, c = 0]) => 3 + 2 * a - b + 0.5 * c));
    expect(found?.method).toBe('additive');
    const mean = (j: number) => TABLE.reduce((sum, row) => sum + (row[j] as number) / 8, 0);
    for (const [place, row] of (found?.explained ?? new Uint32Array()).entries()) {
      for (const [j, weight] of [2, -1, 0.5].entries()) {
        expect(found?.values[place * 3 + j]).toBeCloseTo(weight * ((TABLE[row]?.[j] as number) - mean(j)), 12);
      }
    }
  });

  it('of a softmax over linear scores are exact too', async () => {
    const predict: ShapInput['predict'] = async (set, rows) => {
      const scores = new Float64Array(rows * 3);
      for (let row = 0; row < rows; row++) {
        const logits = [at(set, 'a', row), at(set, 'b', row) - at(set, 'c', row), 0.3].map(Math.exp);
        const sum = logits.reduce((all, value) => all + value, 0);
        logits.forEach((value, k) => {
          scores[row * 3 + k] = value / sum;
        });
      }
      return scores;
    };
    const found = await shapValues({
      ...inputOf(TABLE, tangled),
      predict,
      link: linkOf('multiclass', ['x', 'y', 'z'], Float64Array.of(0.2, 0.3, 0.5)),
    });
    expect(found?.method).toBe('additive');
    expect(found?.base).toHaveLength(3);
  });

  it('sampled ones sum to the output less the base, lie near the exact ones, and come again', async () => {
    const source = random(1, 'shap');
    const players = Array.from({ length: 14 }, (_, j) => ({ name: `f${j}`, columns: [`f${j}`] }));
    const table = Array.from({ length: 60 }, () => players.map(() => source.uniform() - 0.5));
    // Shapley values of a sum of products of pairs are the sums of theirs.
    const pairs = (row: readonly number[]) =>
      players.reduce(
        (sum, _, j) => (j % 2 === 0 ? sum + (row[j] as number) * (row[j + 1] as number) : sum),
        row[0] ?? 0,
      );
    const input = inputOf(table, pairs, { players, background: 60, explained: 20 });
    const found = await shapValues(input);
    expect(found?.method).toBe('sampled');
    const means = players.map((_, j) => table.reduce((sum, row) => sum + (row[j] as number) / table.length, 0));
    const products = players.map((_, j) =>
      table.reduce((sum, row) => sum + ((row[j] as number) * (row[j ^ 1] as number)) / table.length, 0),
    );
    let worst = 0;
    for (const [place, row] of (found?.explained ?? new Uint32Array()).entries()) {
      const own = found?.values.subarray(place * 14, place * 14 + 14) ?? new Float64Array();
      const whole = (found?.outputs[place] ?? 0) - (found?.base[0] ?? 0);
      expect(own.reduce((sum, value) => sum + value, 0)).toBeCloseTo(whole, 10);
      for (const j of players.keys()) {
        const [x, y] = [table[row]?.[j] as number, table[row]?.[j ^ 1] as number];
        const first = x * (means[j ^ 1] as number) - (products[j] as number);
        const last = x * y - (means[j] as number) * y;
        const exact = (first + last) / 2 + (j === 0 ? x - (means[0] as number) : 0);
        worst = Math.max(worst, Math.abs((own[j] as number) - exact));
      }
    }
    expect(worst).toBeLessThan(0.06);
    expect(await shapValues(input)).toEqual(found);
  });

  it('explain fewer rows where more would take too long, and nothing where there is nothing to explain', async () => {
    const few = await shapValues(inputOf(TABLE, tangled, { most: 3 * 8 * 2 * 2 }));
    expect(few?.explained).toHaveLength(2);
    expect(await shapValues(inputOf(TABLE.slice(0, 1), tangled))).toBeUndefined();
  });
});

describe('what is told of them', () => {
  it('hides values that few rows share, secret columns, and all rows where there are under ten', async () => {
    const rows = 40;
    const values = Float64Array.from({ length: rows }, (_, row) => row);
    const number: ColumnData = { kind: 'number', values };
    const text: ColumnData = {
      kind: 'text',
      values: Array.from(values, (row) => (row < 3 ? 'rare' : row < 20 ? null : 'common')),
    };
    const none = new Set<string>();
    const bands = shownValues({ name: 'age', type: 'numeric' }, number, none);
    expect([bands(0), bands(39)]).toEqual(['hidden', 'hidden']);
    const wide = shownValues(
      { name: 'age', type: 'numeric' },
      { kind: 'number', values: Float64Array.from({ length: 80 }, (_, row) => row) },
      none,
    );
    expect([wide(0), wide(20), wide(79)]).toEqual(['under 15.8', '15.8 to 31.6', '63.2 or more']);
    const names = shownValues({ name: 'job', type: 'category' }, text, none);
    expect([names(0), names(5), names(30)]).toEqual(['hidden', 'missing', 'common']);
    expect(shownValues({ name: 'job', type: 'category' }, text, new Set(['job']))(30)).toBe('hidden');
    const flag = shownValues(
      { name: 'own', type: 'boolean' },
      { kind: 'number', values: new Float64Array(12).fill(1) },
      none,
    );
    expect(flag(0)).toBe('yes');
    const shap = await shapValues(inputOf(TABLE, tangled));
    const scores = Float64Array.from(TABLE, tangled);
    const predictions = { task: 'regression' as const, rows: 8, classes: 0, truth: scores, scores, decisions: scores };
    const told = attributionsOf({
      shap: shap as NonNullable<typeof shap>,
      features: NAMES.map((name) => ({ name, shown: () => 'x' })),
      predictions,
      classes: [],
      unit: 'unit',
      seed: 5,
      examples: 3,
    });
    expect(told.examples).toEqual([]);
    expect(told.features.map(({ mean }) => mean)).toEqual(told.features.map(({ mean }) => mean).sort((a, b) => b - a));
  });
});

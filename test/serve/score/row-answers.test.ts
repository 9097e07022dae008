import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ModelInput, Prediction } from '../../../src/serve/model/prediction.ts';
import { type ColumnInput, rowAnswers, rowsOf } from '../../../src/serve/score/row-answers.ts';

const input = (values: readonly number[]): ColumnInput => ({
  kind: 'columns',
  rows: values.length,
  columns: new Map([
    ['x', { kind: 'number', values: Float64Array.from(values) }],
    ['name', { kind: 'text', values: values.map((value) => `row ${value}`) }],
  ]),
});

/** Answers each number with itself, and fails on every batch that holds one below zero. */
function fragile() {
  const calls = { count: 0 };
  const predict = async (asked: ModelInput): Promise<Prediction> => {
    calls.count += 1;
    const values = (asked as ColumnInput).columns.get('x')?.values as Float64Array;
    if (values.some((value) => value < 0)) throw new Error('below zero');
    return { rows: values.length, outputs: new Map(), scores: values, decisions: [...values].map(String) };
  };
  return { predict, calls };
}

it('finds the rows on which a model fails, and keeps the others in their places', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: -2, max: 20 }), { minLength: 1, maxLength: 60 }), async (values) => {
      const answers = await rowAnswers(fragile(), input(values));
      expect(answers.map((answer) => answer?.scores?.[0])).toEqual(values.map((x) => (x < 0 ? undefined : x)));
      expect(answers.map((answer) => answer?.decisions?.[0])).toEqual(
        values.map((x) => (x < 0 ? undefined : String(x))),
      );
    }),
  );
});

it('gives up where every row fails, without asking for each', async () => {
  const model = fragile();
  const answers = await rowAnswers(model, input(new Array(20_000).fill(-1)));
  expect(answers).toHaveLength(20_000);
  expect(answers.every((answer) => answer === undefined)).toBe(true);
  expect(model.calls.count).toBeLessThan(250);
});

it('takes a score that is no number for a failure', () => {
  const scores = Float64Array.of(0.5, Number.NaN, Number.POSITIVE_INFINITY);
  expect(rowsOf({ rows: 3, outputs: new Map(), scores })).toEqual([
    { scores: [0.5], decisions: undefined },
    undefined,
    undefined,
  ]);
});

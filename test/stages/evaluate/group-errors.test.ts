import { describe, expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import { samplingOf } from '../../../src/data/uncertainty/sampling.ts';
import { groupErrors } from '../../../src/stages/evaluate/group-errors.ts';

const gender: ColumnData = { kind: 'text', values: [...Array(20).fill('f'), ...Array(15).fill('m'), 'x'] };
const columns = new Map([['gender', gender]]);
const sampling = samplingOf({ rows: 36, seed: 1 });
const value = (number: number, method = 'bootstrap BCa') => ({
  kind: 'value',
  value: expect.closeTo(number, 12),
  interval: expect.objectContaining({ method }),
});

describe('errors of groups', () => {
  it('are mean truth, mean error and mean absolute error of a regression', () => {
    const truth = Float64Array.from({ length: 36 }, (_, i) => (i < 20 ? 10 : 20));
    const decisions = truth.map((number, i) => number + (i % 2 === 0 ? 3 : -1));
    const predictions = { task: 'regression' as const, rows: 36, truth, scores: decisions, decisions, classes: 0 };
    const [table] = groupErrors({ predictions, by: ['gender'], minGroup: 18, columns, sampling });
    expect(table?.measures).toEqual(['mean of truth', 'mean error (prediction - truth)', 'mean absolute error']);
    expect(table?.groups).toEqual([
      {
        group: ['f'],
        rows: 20,
        values: [{ kind: 'value', value: 10, unsure: expect.any(String) }, value(1), value(2)],
      },
      {
        group: ['m'],
        needs: 44,
        rows: 15,
        values: Array(3).fill({ kind: 'not-estimable', reason: '15 rows', needs: '18 rows or more' }),
      },
      {
        group: ['1 group under 10 rows'],
        rows: 1,
        values: Array(3).fill(expect.objectContaining({ kind: 'not-estimable' })),
      },
    ]);
  });

  it('are the accuracy of a multiclass task, and nothing for a binary one', () => {
    const truth = Float64Array.from({ length: 36 }, (_, i) => i % 3);
    const decisions = truth.map((label, i) => (i < 5 ? (label + 1) % 3 : label));
    const predictions = { task: 'multiclass' as const, rows: 36, truth, scores: truth, decisions, classes: 3 };
    const [table] = groupErrors({ predictions, by: ['gender'], minGroup: 10, columns, sampling });
    expect(table?.groups[0]).toEqual({ group: ['f'], rows: 20, values: [value(0.75, 'Wilson')] });
    const binary = { ...predictions, task: 'binary' as const };
    expect(groupErrors({ predictions: binary, by: ['gender'], minGroup: 10, columns, sampling })).toEqual([]);
  });
});

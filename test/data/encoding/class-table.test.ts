import { describe, expect, it } from 'vitest';
import { classTable } from '../../../src/data/encoding/class-table.ts';
import { samplingOf } from '../../../src/data/uncertainty/sampling.ts';
import { wilsonBound } from '../../../src/math/intervals/closed-forms.ts';

describe('the table of classes', () => {
  it('has precision, recall and F1 of each class, and folds the rare ones', () => {
    // 12 rows of a, 10 of b, 3 of c; two rows of a are taken for b, and nothing is taken for c.
    const truth = [...Array(12).fill(0), ...Array(10).fill(1), ...Array(3).fill(2)];
    const decisions = truth.map((label, i) => (i < 2 ? 1 : label === 2 ? 0 : label));
    const table = classTable(
      {
        task: 'multiclass',
        rows: 25,
        truth: Float64Array.from(truth),
        decisions: Float64Array.from(decisions),
        scores: new Float64Array(75),
        classes: 3,
      },
      ['a', 'b', 'c'],
      samplingOf({ rows: 25, seed: 1 }),
    );
    const value = (number: number) => ({
      kind: 'value',
      value: expect.closeTo(number, 12),
      interval: expect.objectContaining({ level: 0.95 }),
    });
    expect(table).toEqual([
      { name: 'a', rows: 12, decided: 13, precision: value(10 / 13), recall: value(10 / 12), f1: value(20 / 25) },
      { name: 'b', rows: 10, decided: 12, precision: value(10 / 12), recall: value(1), f1: value(20 / 22) },
      {
        name: '1 class under 10 rows',
        rows: 3,
        decided: 0,
        precision: expect.objectContaining({ kind: 'not-estimable' }),
        recall: expect.objectContaining({ kind: 'not-estimable' }),
        f1: expect.objectContaining({ kind: 'not-estimable' }),
      },
    ]);
    const [a] = table;
    const own = a?.precision.kind === 'value' ? a.precision.interval : undefined;
    expect(own).toMatchObject({
      method: 'Wilson',
      low: expect.closeTo(wilsonBound(10, 13, 0.025), 12),
      high: expect.closeTo(wilsonBound(10, 13, 0.975), 12),
    });
    expect(own).not.toHaveProperty('bounds');
    expect(a?.f1.kind === 'value' && a.f1.interval?.method).toMatch(/^bootstrap/);
  });
});

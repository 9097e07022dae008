import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/core/records.ts';
import { rowLossOf } from '../../../src/data/predictions/row-loss.ts';

const value = fc.double({ min: -30, max: 30, noNaN: true });

describe.each<{ task: Task; outputs: number }>([
  { task: 'binary', outputs: 1 },
  { task: 'multiclass', outputs: 4 },
  { task: 'regression', outputs: 1 },
])('the loss of a $task row', ({ task, outputs }) => {
  const rowLoss = rowLossOf(task);

  it('has the slopes that its differences show', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: outputs, maxLength: outputs }), fc.nat(1), (z, y) => {
        const slopes = new Float64Array(outputs);
        const loss = rowLoss(z, slopes, { at: 0, outputs, y });
        expect(loss).toBeGreaterThanOrEqual(0);
        for (let k = 0; k < outputs; k++) {
          const step = (by: number) =>
            rowLoss(
              z.map((at, i) => (i === k ? at + by : at)),
              new Float64Array(outputs),
              { at: 0, outputs, y },
            );
          expect((step(1e-5) - step(-1e-5)) / 2e-5).toBeCloseTo(slopes[k] as number, 4);
        }
      }),
    );
  });

  it('stays finite far out', () => {
    const far = Array<number>(outputs).fill(-800).with(0, 800);
    expect(Number.isFinite(rowLoss(far, new Float64Array(outputs), { at: 0, outputs, y: 0 }))).toBe(true);
  });
});

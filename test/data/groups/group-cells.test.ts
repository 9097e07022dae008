import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCells, overallCell } from '../../../src/data/groups/group-cells.ts';

const bit = fc.integer({ min: 0, max: 1 });
const rows = fc.array(fc.tuple(bit, bit, fc.constantFrom('a', 'b', null), fc.constantFrom(1, 2, Number.NaN)), {
  maxLength: 60,
});

describe('groupCells', () => {
  it('adds up to the cell of all rows', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const decided = {
          rows: some.length,
          truth: Float64Array.from(some, ([truth]) => truth),
          decisions: Float64Array.from(some, ([, decision]) => decision),
        };
        const cells = groupCells(decided, [
          { kind: 'text', values: some.map(([, , text]) => text) },
          { kind: 'number', values: Float64Array.from(some, ([, , , number]) => number) },
        ]);
        const overall = overallCell(decided);
        for (const key of ['rows', 'truePositives', 'falsePositives', 'falseNegatives', 'trueNegatives'] as const) {
          expect(cells.reduce((sum, cell) => sum + cell[key], 0)).toBe(overall[key]);
        }
        expect(new Set(cells.map((cell) => cell.group.join('\n'))).size).toBe(cells.length);
      }),
    );
  });

  it('names missing values as such, and sorts by name', () => {
    const decided = { rows: 3, truth: Float64Array.of(1, 0, 1), decisions: Float64Array.of(1, 1, 0) };
    const cells = groupCells(decided, [{ kind: 'text', values: ['b', null, 'b'] }]);
    expect(cells).toEqual([
      { group: ['(missing)'], rows: 1, truePositives: 0, falsePositives: 1, falseNegatives: 0, trueNegatives: 0 },
      { group: ['b'], rows: 2, truePositives: 1, falsePositives: 0, falseNegatives: 1, trueNegatives: 0 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/ports.ts';
import { rowLatency } from '../../../src/data/predictions/row-latency.ts';

/** Time moves only in `predictRow`, by 1 ms in the first measured call, 2 in the second and so on. */
function jobOver(rows: number) {
  const seen: Readonly<Record<string, Cell>>[] = [];
  let now = 0;
  let calls = 0;
  return {
    seen,
    job: {
      model: {
        predict: async () => new Float64Array(0),
        predictRow: async (record: Readonly<Record<string, Cell>>) => {
          seen.push(record);
          calls += 1;
          now += Math.max(1, calls - 20);
          return Float64Array.of(0.5);
        },
      },
      columns: new Map([
        ['age', { kind: 'number' as const, values: Float64Array.of(30, Number.NaN).subarray(0, rows) }],
        ['kind', { kind: 'text' as const, values: ['a', null].slice(0, rows) }],
      ]),
      rows,
      clock: { now: () => new Date(0), monotonicMs: () => now },
      machine: 'test machine',
    },
  };
}

describe('rowLatency', () => {
  it('measures 200 calls after the warm-up, with the rows in turn and missing values as null', async () => {
    const { job, seen } = jobOver(2);
    const result = await rowLatency(job);
    expect(result).toEqual({
      p50: 100.5,
      p95: expect.closeTo(190.05),
      p99: expect.closeTo(198.01),
      calls: 200,
      on: 'test machine',
    });
    expect(seen).toHaveLength(220);
    expect(seen.slice(0, 3)).toEqual([
      { age: 30, kind: 'a' },
      { age: null, kind: null },
      { age: 30, kind: 'a' },
    ]);
  });

  it('measures nothing where there are no rows', async () => {
    expect(await rowLatency(jobOver(0).job)).toMatchObject({ calls: 0 });
  });
});

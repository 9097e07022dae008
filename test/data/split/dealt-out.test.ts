import { describe, expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import { dealtOrders, dealtOut, meanLoss } from '../../../src/data/split/dealt-out.ts';

describe('values dealt out anew', () => {
  const features = new Map<string, ColumnData>([
    ['n', { kind: 'number', values: Float64Array.of(1, 2, 3) }],
    ['t', { kind: 'text', values: ['a', null, 'c'] }],
    ['kept', { kind: 'number', values: Float64Array.of(7, 8, 9) }],
  ]);

  it('change the columns that are named, together, and no other', () => {
    const dealt = dealtOut(features, ['n', 't'], Uint32Array.of(2, 0, 1));
    expect(dealt.get('n')?.values).toEqual(Float64Array.of(3, 1, 2));
    expect(dealt.get('t')?.values).toEqual(['c', 'a', null]);
    expect(dealt.get('kept')).toBe(features.get('kept'));
    expect(features.get('n')?.values).toEqual(Float64Array.of(1, 2, 3));
  });

  it('have orders that follow from the seed', () => {
    const [one, other] = dealtOrders(5, { repeats: 2, rows: 50 });
    expect(one).not.toEqual(other);
    expect(dealtOrders(5, { repeats: 1, rows: 50 })).toEqual([one]);
    expect([...(one ?? [])].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  it('have a population deviation', () => {
    expect(meanLoss([1, 3])).toEqual({ mean: 2, deviation: 1 });
  });
});

import { expect, it } from 'vitest';
import { meanAndDeviation } from '../../../src/data/predictions/fold-statistics.ts';

const value = (number: number) => ({ kind: 'value', value: number }) as const;

it('has mean and sample deviation', () => {
  const { mean, deviation } = meanAndDeviation([2, 4, 4, 4, 5, 5, 7, 9].map(value));
  expect(mean).toEqual(value(5));
  expect(deviation).toEqual({ kind: 'value', value: expect.closeTo(Math.sqrt(32 / 7), 12) });
});

it('has none where a fold has none, and says which', () => {
  const folds = [value(1), { kind: 'not-estimable', reason: 'there are no rows' } as const];
  expect(meanAndDeviation(folds).mean).toEqual({ kind: 'not-estimable', reason: 'fold 2: there are no rows' });
  expect(meanAndDeviation([value(1)]).deviation.kind).toBe('not-estimable');
});

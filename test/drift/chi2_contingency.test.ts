import { describe, expect, it } from 'vitest';
import { chi2Contingency } from '../../src/drift/chi2_contingency.ts';
import { counts } from '../support/drift-samples.ts';

describe('chi2_contingency', () => {
  it('tests independence', () => {
    // scipy, definition, 2 x 3 table.
    expect(chi2Contingency.measure(counts([60, 30, 10], [12, 18, 10]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.0033880525218347116, 10),
    });
  });

  it('leaves absent categories out', () => {
    // The same table.
    expect(chi2Contingency.measure(counts([60, 0, 30, 10], [12, 0, 18, 10]))).toEqual({
      kind: 'value',
      value: expect.closeTo(0.0033880525218347116, 10),
    });
  });

  it('needs something on both sides', () => {
    expect(chi2Contingency.measure(counts([1, 2], [0, 0]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the current sample is empty',
    });
  });
});

import { expect, it } from 'vitest';
import { welchTest } from '../../../src/math/tests/t-test.ts';

it('has one degree of freedom and no p-value where a side is a single value', () => {
  // scipy 1.17.1: ttest_ind([1, 2, 4], [3], equal_var=False)
  expect(welchTest([1, 2, 4], [3])).toEqual({ t: Number.NaN, df: 1, pvalue: Number.NaN });
});

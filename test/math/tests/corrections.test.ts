import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  benjaminiHochbergAdjusted,
  bonferroni,
  falseDiscoveryRate,
  holmAdjusted,
} from '../../../src/math/tests/corrections.ts';

it('adjusts as statsmodels does', () => {
  // statsmodels 0.15, multipletests, methods holm and fdr_bh.
  const pvalues = [0.01, 0.04, 0.03, 0.005];
  expect(holmAdjusted(pvalues)).toEqual([0.03, 0.06, 0.06, 0.02].map((p) => expect.closeTo(p, 12)));
  expect(benjaminiHochbergAdjusted(pvalues)).toEqual([0.02, 0.04, 0.04, 0.02].map((p) => expect.closeTo(p, 12)));
});

it('rejects no more with Bonferroni than with false discovery control', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (pvalues) => {
      if (bonferroni(pvalues, 0.05).any) expect(falseDiscoveryRate(pvalues, 0.05).rejected).toBeGreaterThan(0);
      const holm = holmAdjusted(pvalues);
      const discovery = benjaminiHochbergAdjusted(pvalues);
      pvalues.forEach((p, i) => {
        expect(discovery[i]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        expect(holm[i]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
      });
    }),
  );
});

it('does not take a tie for below', () => {
  expect(falseDiscoveryRate([0.01, 0.04, 0.03, 0.005, 0.2], 0.05).rejected).toBe(2);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { delongTest, delongVariance } from '../../../src/math/intervals/delong.ts';
import { rocAuc } from '../../../src/math/performance/roc.ts';

const rows = fc
  .array(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 8 })), { minLength: 4, maxLength: 40 })
  .map((pairs) => ({
    truth: Float64Array.from([0, 1, 0, 1, ...pairs.map(([label]) => label)]),
    scores: Float64Array.from([0, 1, 2, 3, ...pairs.map(([, score]) => score)]),
  }));

it('is the share of pairs in the right order, ties half', () => {
  fc.assert(
    fc.property(rows, ({ truth, scores }) => {
      expect(rocAuc({ truth, scores })).toBeCloseTo(pairShare(truth, scores), 12);
    }),
  );
});

it('depends on the order of the scores only, and turns over with the labels', () => {
  fc.assert(
    fc.property(rows, ({ truth, scores }) => {
      const auc = rocAuc({ truth, scores });
      expect(rocAuc({ truth, scores: scores.map((score) => Math.exp(3 * score) - 7) })).toBeCloseTo(auc, 12);
      expect(rocAuc({ truth: truth.map((label) => 1 - label), scores })).toBeCloseTo(1 - auc, 12);
    }),
  );
});

it('takes the whole curve as the part up to a false positive rate of nearly 1', () => {
  fc.assert(
    fc.property(rows, ({ truth, scores }) => {
      expect(rocAuc({ truth, scores }, 1 - 1e-12)).toBeCloseTo(rocAuc({ truth, scores }), 9);
    }),
  );
});

it('has the AUC of the DeLong statistics, and equals itself by them', () => {
  fc.assert(
    fc.property(rows, ({ truth, scores }) => {
      const { auc, variance } = delongVariance({ truth, scores });
      expect(auc).toBeCloseTo(rocAuc({ truth, scores }), 12);
      expect(variance).toBeGreaterThanOrEqual(0);
      const test = delongTest({ truth, first: scores, second: scores });
      expect([test.z, test.pvalue]).toEqual([0, 1]);
    }),
  );
});

function pairShare(truth: Float64Array, scores: Float64Array): number {
  let wins = 0;
  let pairs = 0;
  truth.forEach((a, i) => {
    truth.forEach((b, j) => {
      if (a !== 1 || b !== 0) return;
      pairs++;
      wins += scores[i] === scores[j] ? 0.5 : Number((scores[i] as number) > (scores[j] as number));
    });
  });
  return wins / pairs;
}

import { expect, it } from 'vitest';
import { oneVsRestPrecision, precisionRecallCurve } from '../../../src/math/performance/precision-recall.ts';

const rows = {
  truth: Float64Array.of(0, 1, 2, 2, 1, 0),
  // biome-ignore format: one line per row of the table
  scores: Float64Array.of(
    0.5, 0.2, 0.3,
    0.1, 0.6, 0.3,
    0.2, 0.3, 0.5,
    0.6, 0.1, 0.3,
    0.3, 0.3, 0.4,
    0.4, 0.4, 0.2,
  ),
  classes: 3,
  weights: Float64Array.of(1, 2, 1, 3, 1, 1),
};

it('averages the precision of each class against the rest, by class, by weight and over all pairs', () => {
  // scikit-learn 1.9.1: average_precision_score(truth, scores, average=..., sample_weight=weights)
  expect(oneVsRestPrecision(rows, 'macro')).toBeCloseTo(0.6055555555555555, 12);
  expect(oneVsRestPrecision(rows, 'weighted')).toBeCloseTo(0.6388888888888888, 12);
  expect(oneVsRestPrecision(rows, 'micro')).toBeCloseTo(0.48195488721804514, 12);
});

it('leaves out thresholds between two that find the same positives, where asked', () => {
  // scikit-learn 1.9.1: precision_recall_curve(truth, scores, drop_intermediate=True)
  const sample = { truth: Float64Array.of(0, 0, 0, 0, 1, 1), scores: Float64Array.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6) };
  expect(precisionRecallCurve(sample, { dropIntermediate: true })).toEqual({
    precision: [2 / 6, 1, 1, 1],
    recall: [1, 1, 0.5, 0],
    thresholds: [0.1, 0.5, 0.6],
  });
});

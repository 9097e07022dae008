import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Predictions } from '../../../src/core/plugins.ts';
import { evaluationCurves } from '../../../src/data/predictions/evaluation-curves.ts';
import { averagePrecision } from '../../../src/math/performance/precision-recall.ts';
import { rocAuc } from '../../../src/math/performance/roc.ts';
import { random } from '../../../src/math/random.ts';
import { ece } from '../../../src/metrics/ece.ts';

function binary(scores: readonly number[], truth: readonly number[]): Predictions {
  return {
    task: 'binary',
    rows: scores.length,
    scores: Float64Array.from(scores),
    truth: Float64Array.from(truth),
    decisions: Float64Array.from(scores, (score) => (score >= 0.5 ? 1 : 0)),
    classes: 2,
  };
}

const drawn = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 60, max: 3000 })).map(([seed, rows]) => {
  const next = random(seed, 'rows').uniform;
  const truth = Array.from({ length: rows }, () => (next() < 0.4 ? 1 : 0));
  return binary(
    truth.map((label) => Math.min(1, Math.max(0, 0.25 * label + next() * 0.75))),
    truth,
  );
});

function area({ x, y }: { readonly x: readonly number[]; readonly y: readonly number[] }): number {
  return x.slice(1).reduce((sum, to, i) => sum + ((to - (x[i] ?? 0)) * ((y[i] ?? 0) + (y[i + 1] ?? 0))) / 2, 0);
}

describe('the lines of a binary task', () => {
  it('hold the area that the metrics state, and at most 200 points', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const { roc, precisionRecall } = evaluationCurves(rows, ['no', 'yes']);
        if (roc === undefined || precisionRecall === undefined) throw new Error('no lines');
        expect(Math.max(roc.x.length, precisionRecall.x.length)).toBeLessThanOrEqual(200);
        expect(Math.abs(area(roc) - rocAuc(rows))).toBeLessThan(0.002 + roc.within);
        expect(Math.abs(area(precisionRecall) - averagePrecision(rows))).toBeLessThan(
          0.002 + 2 * precisionRecall.within,
        );
        expect([roc.x[0], roc.y[0], roc.x.at(-1), roc.y.at(-1)]).toEqual([0, 0, 1, 1]);
      }),
      { numRuns: 30 },
    );
  });

  it('are exact where few rows make few corners', () => {
    const truth = Array.from({ length: 40 }, (_, i) => (i < 20 ? 1 : 0));
    const { roc, precisionRecall, prevalence } = evaluationCurves(
      binary(
        truth.map((t) => 0.2 + 0.6 * t),
        truth,
      ),
      ['a', 'b'],
    );
    expect(roc).toEqual({ x: [0, 0, 1], y: [0, 1, 1], of: 3, within: 0 });
    expect(precisionRecall).toEqual({ x: [0, 1], y: [1, 1], of: 2, within: 0 });
    expect(prevalence).toBe(0.5);
  });
});

describe('rows with weights', () => {
  // The lower bin is right in half of its rows, and in nine tenths of its weight; the upper has rows of weight 0 as well.
  const truth = Array.from({ length: 60 }, (_, i) => (i < 20 ? i % 2 : Number(i < 40)));
  const scores = truth.map((_, i) => (i < 20 ? 0.3 : 0.9));
  const weights = Float64Array.from(truth, (label, i) => (i < 20 ? 1 + 8 * label : Number(i < 40)));
  const rows = binary(scores, truth);

  it('count by them in the reliability, and not at all where they weigh nothing', () => {
    expect(evaluationCurves({ ...rows, weights }, ['no', 'yes']).reliability?.bins).toEqual([
      { from: 0.2667, to: 0.3333, rows: 20, share: 100 / 120, confidence: 0.3, frequency: 0.9 },
      { from: 0.8667, to: 0.9333, rows: 20, share: 20 / 120, confidence: 0.9, frequency: 1 },
    ]);
  });

  it('make the mean gap that the metric states where no bin is joined', () => {
    const { bins = [] } = evaluationCurves({ ...rows, weights }, ['no', 'yes']).reliability ?? {};
    const gap = bins.reduce((sum, bin) => sum + (bin.share ?? 0) * Math.abs(bin.confidence - bin.frequency), 0);
    expect({ kind: 'value', value: gap }).toEqual(ece.compute({ ...rows, weights }));
  });

  it('make no bin where all weight is 0', () => {
    const none = evaluationCurves({ ...rows, weights: new Float64Array(60) }, ['no', 'yes']);
    expect(none.reliability?.bins).toEqual([]);
  });
});

describe('what stands for few rows', () => {
  it('is not there: lines of a rare class, cells, bins and classes under ten rows', () => {
    const truth = Array.from({ length: 60 }, (_, i) => (i < 4 ? 1 : 0));
    const curves = evaluationCurves(
      binary(
        truth.map((t, i) => (i % 2) * 0.9 + 0.05 * t),
        truth,
      ),
      ['no', 'rare name'],
    );
    expect(curves.roc).toBeUndefined();
    expect(curves.scores?.map(({ name }) => name)).toEqual(['no']);
    expect(curves.confusion).toEqual({
      labels: ['no', '1 other class'],
      cells: [
        [28, 28],
        [null, null],
      ],
    });
    for (const bin of curves.reliability?.bins ?? []) expect(bin.rows).toBeGreaterThanOrEqual(10);
  });

  it('leaves nothing of nine rows', () => {
    expect(evaluationCurves(binary(Array(9).fill(0.5), Array(9).fill(1)), ['no', 'yes'])).toEqual({});
  });

  it('never counts fewer than ten', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const { reliability, scores, confusion } = evaluationCurves(rows, ['no', 'yes']);
        const counts = [
          ...(reliability?.bins ?? []).map((bin) => bin.rows),
          ...(scores ?? []).flatMap(({ bins }) => bins.map((bin) => bin.rows)),
          ...(confusion?.cells ?? []).flat().filter((cell) => cell !== null && cell !== 0),
        ];
        expect(counts.every((count) => (count ?? 0) >= 10)).toBe(true);
        expect((reliability?.bins ?? []).reduce((sum, bin) => sum + bin.rows, 0)).toBe(rows.rows);
      }),
      { numRuns: 50 },
    );
  });
});

describe('several classes', () => {
  it('name the twenty most frequent', () => {
    const classes = Array.from({ length: 30 }, (_, i) => `class ${i}`);
    const truth = Float64Array.from({ length: 30 * 12 + 30 }, (_, row) => (row < 360 ? row % 30 : 29));
    const scores = new Float64Array(truth.length * 30);
    truth.forEach((index, row) => {
      scores[row * 30 + index] = 1;
    });
    const rows: Predictions = { task: 'multiclass', rows: truth.length, truth, scores, decisions: truth, classes: 30 };
    const { confusion, reliability, roc } = evaluationCurves(rows, classes);
    expect(confusion?.labels).toEqual([...classes.slice(0, 19), 'class 29', '10 other classes']);
    expect(confusion?.cells[19]?.[19]).toBe(42);
    expect(reliability).toMatchObject({
      about: 'highest probability',
      bins: [{ confidence: 1, frequency: 1, rows: 390 }],
    });
    expect(roc).toBeUndefined();
  });
});

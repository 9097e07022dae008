import { describe, expect, it } from 'vitest';
import { expectedResult, promisedCounts, promisedOf } from '../../../src/data/predictions/expected.ts';
import { addedCounts } from '../../../src/math/performance/expected-performance.ts';
import { random } from '../../../src/math/random.ts';

function rowsOf(seed: number, rows: number, truthOf: (p: number, draw: number) => number) {
  const source = random(seed, 'expected');
  const scores = Float64Array.from({ length: rows }, () => source.uniform());
  const truth = scores.map((p) => truthOf(p, source.uniform()));
  const decisions = scores.map((p) => Number(p >= 0.4));
  return { task: 'binary' as const, classes: 2, rows, scores, truth, decisions };
}

describe('performance without labels', () => {
  it('is what came true where the probabilities are right: within its range in about 95 of 100 samples', () => {
    const inside = { accuracy: 0, precision: 0, recall: 0, f1: 0 };
    for (let seed = 0; seed < 400; seed++) {
      const found = expectedResult(rowsOf(seed, 300, (p, draw) => Number(draw < p)));
      for (const { metric, low, high, realised } of found?.metrics ?? []) {
        if (realised >= low && realised <= high) inside[metric as keyof typeof inside] += 1;
      }
    }
    for (const count of Object.values(inside)) {
      expect(count / 400).toBeGreaterThan(0.915);
      expect(count / 400).toBeLessThan(0.985);
    }
  });

  it('shows where they are not', () => {
    const found = expectedResult(rowsOf(3, 2000, (p, draw) => Number(draw < p / 3)));
    const precision = found?.metrics.find(({ metric }) => metric === 'precision');
    expect(precision?.realised).toBeLessThan(precision?.low ?? 0);
  });

  it('is the mean probability of the class decided for several classes, and nothing for values', () => {
    const scores = Float64Array.of(0.7, 0.2, 0.1, 0.1, 0.5, 0.4);
    const rows = {
      task: 'multiclass' as const,
      classes: 3,
      rows: 2,
      scores,
      truth: Float64Array.of(0, 2),
      decisions: Float64Array.of(0, 1),
    };
    const found = expectedResult(rows);
    expect(found?.metrics).toHaveLength(1);
    expect(found?.metrics[0]).toMatchObject({ metric: 'accuracy', realised: 0.5 });
    expect(found?.metrics[0]?.expected).toBeCloseTo(0.6, 12);
    expect(expectedResult({ ...rows, task: 'regression', classes: 0, scores: rows.truth })).toBeUndefined();
  });

  it('adds up over batches', () => {
    const rows = rowsOf(5, 90, (p, draw) => Number(draw < p));
    const part = (from: number, to: number) =>
      promisedCounts({
        ...rows,
        rows: to - from,
        scores: rows.scores.subarray(from, to),
        decisions: rows.decisions.subarray(from, to),
      });
    const [whole, parts] = [
      promisedOf('binary', promisedCounts(rows)),
      promisedOf('binary', addedCounts(part(0, 31), part(31, 90))),
    ];
    parts.forEach(({ expected, low }, at) => {
      expect(expected).toBeCloseTo(whole[at]?.expected ?? 0, 12);
      expect(low).toBeCloseTo(whole[at]?.low ?? 0, 12);
    });
  });

  it('leaves out what has nothing to be a share of', () => {
    const rows = { ...rowsOf(1, 20, (p) => Number(p > 0.5)), decisions: new Float64Array(20) };
    expect(expectedResult(rows)?.metrics.map(({ metric }) => metric)).toEqual(['accuracy', 'recall', 'f1']);
  });
});

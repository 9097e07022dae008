import { describe, expect, it } from 'vitest';
import { type ConformalInput, conformalCoverage } from '../../../src/data/predictions/conformal.ts';
import { samplingOf } from '../../../src/data/uncertainty/sampling.ts';
import { random } from '../../../src/math/random.ts';

const uniform = (stream: string, rows: number) => {
  const source = random(11, stream);
  return Float64Array.from({ length: rows }, () => source.uniform());
};

/** Rows whose probabilities are right. */
function binaryRows(stream: string, rows: number) {
  const scores = uniform(`${stream}/p`, rows);
  const draws = uniform(`${stream}/y`, rows);
  const truth = scores.map((p, row) => Number((draws[row] as number) < p));
  const decisions = scores.map((p) => Number(p >= 0.5));
  return { task: 'binary' as const, classes: 2, rows, truth, scores, decisions };
}

function input(more: Partial<ConformalInput> = {}): ConformalInput {
  const test = more.test ?? binaryRows('test', 4000);
  const plain = { groupings: [], minGroup: 30, recalibrated: false, coverage: 0.9 };
  const sampling = samplingOf({ rows: test.rows, seed: 1 });
  return { ...plain, validation: binaryRows('validation', 2000), test, sampling, ...more };
}

describe('split conformal prediction', () => {
  it('holds the truth of about the share asked for, with an interval, in sets of classes', () => {
    for (const coverage of [0.8, 0.9, 0.95]) {
      const found = conformalCoverage(input({ coverage }));
      expect(found.held.kind === 'value' && Math.abs(found.held.value - coverage)).toBeLessThan(0.02);
      expect(found.held).toMatchObject({ interval: { method: 'Wilson', level: 0.95 } });
      expect(found.sizes?.reduce((sum, { rows }) => sum + rows, 0)).toBe(4000);
    }
  });

  it('takes the ceil((n + 1) coverage)-th smallest score: 9 of 9 for 90 %, and everything where rows are too few', () => {
    const value = (values: number[]) => Float64Array.from(values);
    const validation = {
      task: 'regression' as const,
      classes: 0,
      truth: value([1, 2, 3, 4, 5, 6, 7, 8, 9]),
      scores: new Float64Array(9),
    };
    const test = {
      ...validation,
      rows: 3,
      truth: value([1, 9, 9.5]),
      scores: value([0, 0, 0]),
      decisions: value([0, 0, 0]),
    };
    const sampling = samplingOf({ rows: 3, seed: 1 });
    const found = conformalCoverage(input({ validation, test, sampling }));
    expect(found).toMatchObject({ rule: 'values within 9 of the prediction', size: 18, rows: 9, testRows: 3 });
    expect(found.held).toMatchObject({ value: 2 / 3 });
    const all = conformalCoverage(input({ validation, test, sampling, coverage: 0.95 }));
    expect(all.rule).toMatch(/everything/);
    expect(all.size).toBeUndefined();
    expect(all.held).toMatchObject({ value: 1 });
  });

  it('says what each large group gets, and names no small one', () => {
    const test = binaryRows('grouped', 500);
    const names = Array.from({ length: 500 }, (_, row) => (row < 240 ? 'a' : row < 480 ? 'b' : 'few'));
    const groupings = [{ by: ['team'], columns: [{ kind: 'text' as const, values: names }] }];
    const found = conformalCoverage(input({ test, groupings, sampling: samplingOf({ rows: 500, seed: 1 }) }));
    expect(found.groups.map(({ group, rows }) => [...group, rows])).toEqual([
      ['a', 240],
      ['b', 240],
    ]);
    const [a, b] = found.groups;
    const shareOf = (one: typeof a) => (one?.held.kind === 'value' ? one.held.value : Number.NaN);
    expect((shareOf(a) * 240 + shareOf(b) * 240) / 480).toBeGreaterThan(0.8);
  });

  it('draws groups of rows together where they were split together', () => {
    const test = binaryRows('clustered', 400);
    const of = Float64Array.from({ length: 400 }, (_, row) => Math.floor(row / 4));
    const sampling = samplingOf({ rows: 400, seed: 1, groups: { words: 'household', of } });
    const found = conformalCoverage(input({ test, sampling, recalibrated: true }));
    expect(found.held).toMatchObject({ interval: { units: 'groups of household' } });
    expect(found.caution).toMatch(/recalibrated on the same validation rows/);
  });
});

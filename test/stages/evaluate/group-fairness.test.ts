import { describe, expect, it } from 'vitest';
import type { ColumnData } from '../../../src/core/ports.ts';
import { samplingOf } from '../../../src/data/uncertainty/sampling.ts';
import { fairnessMetrics } from '../../../src/metrics/index.ts';
import { groupFairness } from '../../../src/stages/evaluate/group-fairness.ts';

interface Group {
  readonly gender: string;
  readonly race: string;
  readonly rows: number;
}

/** Rows of each group: every second one positive, every third one selected. */
function rowsOf(groups: readonly Group[]) {
  const all = groups.flatMap((group) => Array.from({ length: group.rows }, (_, i) => ({ ...group, i })));
  const column = (key: 'gender' | 'race'): ColumnData => ({ kind: 'text', values: all.map((row) => row[key]) });
  return {
    rows: {
      rows: all.length,
      truth: Float64Array.from(all, ({ i }) => i % 2),
      decisions: Float64Array.from(all, ({ i }) => (i % 3 === 0 ? 1 : 0)),
    },
    columns: new Map([
      ['gender', column('gender')],
      ['race', column('race')],
    ]),
    sampling: samplingOf({ rows: all.length, seed: 7 }),
  };
}

const spec = { by: ['gender', 'race'], minGroup: 30, measures: ['demographic_parity_ratio'] };
const data = rowsOf([
  { gender: 'female', race: 'white', rows: 60 },
  { gender: 'male', race: 'white', rows: 66 },
  { gender: 'female', race: 'hispanic', rows: 12 },
  { gender: 'male', race: 'hispanic', rows: 9 },
  { gender: 'male', race: 'other', rows: 4 },
]);

describe('groupFairness', () => {
  const results = groupFairness({ task: 'binary', spec, ...data }, fairnessMetrics);

  it('measures each column alone and all together', () => {
    expect(results.map((result) => result.by)).toEqual([['gender'], ['race'], ['gender', 'race']]);
    expect(results[0]?.measures[0]?.estimate).toMatchObject({ kind: 'value' });
    expect(results[0]?.groups.map(({ group, rows, positives }) => [group, rows, positives])).toEqual([
      [['female'], 72, 36],
      [['male'], 79, 39],
    ]);
  });

  it('judges no group under the least size, and says so', () => {
    const race = results[1];
    expect(race?.measures[0]?.estimate.kind).toBe('not-estimable');
    expect(race?.groups.find((group) => group.group[0] === 'hispanic')?.selectionRate).toEqual({
      kind: 'not-estimable',
      reason: '21 rows',
      needs: '30 rows or more',
    });
  });

  it('never names a group under ten rows', () => {
    const text = JSON.stringify(results);
    expect(text).not.toContain('other');
    expect(results[2]?.groups.at(-1)).toMatchObject({ group: ['2 groups under 10 rows', ''], rows: 13 });
    const loose = groupFairness({ task: 'binary', spec: { ...spec, minGroup: 1 }, ...data }, fairnessMetrics);
    expect(JSON.stringify(loose)).not.toContain('other');
    expect(loose[0]?.minGroup).toBe(10);
  });

  it('says not estimable where a rate has nothing to divide by', () => {
    const negative = { ...data, rows: { ...data.rows, truth: new Float64Array(data.rows.rows) } };
    const [gender] = groupFairness({ task: 'binary', spec, ...negative }, fairnessMetrics);
    expect(gender?.groups[0]?.truePositiveRate).toMatchObject({
      kind: 'not-estimable',
      reason: 'no positives',
      needs: 'at least 1 truly positive row in the group',
    });
    expect(gender?.groups[0]?.selectionRate.kind).toBe('value');
  });

  it('says on how many test rows in all a group could be judged, from its share and from how frequent positives are', () => {
    const [, race] = results;
    const needs = (name: string) => race?.groups.find(({ group }) => group[0] === name)?.needs;
    // 21 of 151 rows are hispanic: 30 rows of them are in about 216
    expect(needs('hispanic')).toBe(216);
    expect(needs('white')).toBeUndefined();
    expect(race?.groups.at(-1)).not.toHaveProperty('needs');
    const truth = data.rows.truth.map((label, row) => (data.columns.get('gender')?.values[row] === 'male' ? 0 : label));
    const [gender] = groupFairness({ task: 'binary', spec, ...data, rows: { ...data.rows, truth } }, fairnessMetrics);
    // 79 of 151 rows are male and 36 of 151 positive: 1 - (1 - 79 x 36 / 151 ^ 2) ^ 23 >= 0.95
    expect(gender?.groups.map((one) => one.needs)).toEqual([undefined, 23]);
  });

  it('says that it needs a binary task', () => {
    const [first] = groupFairness({ task: 'multiclass', spec, ...data }, fairnessMetrics);
    expect(first?.measures[0]?.estimate).toMatchObject({ kind: 'not-estimable' });
    expect(first?.groups).toEqual([]);
  });
});

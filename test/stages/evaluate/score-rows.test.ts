import { describe, expect, it } from 'vitest';
import { decisionsOf, truthOf } from '../../../src/stages/evaluate/score-rows.ts';

describe('decisionsOf', () => {
  it('takes p at the threshold as positive', () => {
    const scores = Float64Array.of(0.49, 0.5, 0.51);
    expect([...decisionsOf(scores, { task: 'binary', classes: 2, threshold: 0.5 })]).toEqual([0, 1, 1]);
  });

  it('takes the most probable class, the first of equals', () => {
    const scores = Float64Array.of(0.2, 0.5, 0.3, 0.4, 0.2, 0.4);
    expect([...decisionsOf(scores, { task: 'multiclass', classes: 3, threshold: 0.5 })]).toEqual([1, 0]);
  });

  it('leaves values as they are', () => {
    const scores = Float64Array.of(3.5, -1);
    expect(decisionsOf(scores, { task: 'regression', classes: 0, threshold: 0.5 })).toBe(scores);
  });
});

describe('truthOf', () => {
  it('finds classes by name, also when the file has numbers', () => {
    expect([...truthOf({ kind: 'text', values: ['no', 'yes', 'other'] }, ['no', 'yes'])]).toEqual([0, 1, -1]);
    expect([...truthOf({ kind: 'number', values: Float64Array.of(1, 0) }, ['0', '1'])]).toEqual([1, 0]);
  });
});

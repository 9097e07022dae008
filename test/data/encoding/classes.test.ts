import { describe, expect, it } from 'vitest';
import { classesOf, RARE_CLASS } from '../../../src/data/encoding/classes.ts';

const target = { name: 'outcome' };

describe('classes', () => {
  it.each([
    {
      says: 'two values and the positive one',
      task: 'binary',
      positive: 'bad',
      values: ['good', 'bad'],
      names: ['good', 'bad'],
    },
    { says: 'two values alone: sorted', task: 'binary', values: ['yes', 'no'], names: ['no', 'yes'] },
    {
      says: 'more values: the rest are one class',
      task: 'binary',
      positive: 'b',
      values: ['c', 'a', 'b'],
      names: ['not b', 'b'],
    },
    {
      says: 'another spelling of a number',
      task: 'binary',
      positive: '1',
      values: ['0.0', '1.0'],
      names: ['0.0', '1.0'],
    },
    { says: 'several classes: sorted', task: 'multiclass', values: ['c', 'a', 'b'], names: ['a', 'b', 'c'] },
  ] as const)('$says', ({ task, values, names, ...rest }) => {
    const positive = 'positive' in rest ? { positive: rest.positive } : {};
    expect(classesOf(task, { ...target, ...positive }, values).names).toEqual(names);
  });

  it.each([
    {
      task: 'binary',
      positive: 'Bad',
      values: ['good', 'bad'],
      code: 'data-positive-absent',
      fix: 'Did you mean "bad"?',
    },
    { task: 'binary', positive: 'a', values: ['a'], code: 'data-target-constant' },
    { task: 'binary', values: ['a', 'b', 'c'], code: 'data-target-not-binary' },
    { task: 'multiclass', values: ['a'], code: 'data-target-constant' },
    { task: 'multiclass', values: Array.from({ length: 1001 }, (_, i) => `${i}`), code: 'data-target-classes' },
  ] as const)('refuses with $code', ({ task, values, code, ...rest }) => {
    const positive = 'positive' in rest ? { positive: rest.positive } : {};
    const fix = 'fix' in rest ? { fix: rest.fix } : {};
    expect(() => classesOf(task, { ...target, ...positive }, values)).toThrow(
      expect.objectContaining({ code, ...fix }),
    );
  });

  it('names no value that fewer rows have than may be printed', () => {
    const rare = new Set(['tiny', 'small']);
    const several = classesOf('multiclass', { name: 'y', rare }, ['b', 'tiny', 'a', 'small']);
    expect(several.names).toEqual([RARE_CLASS, 'a', 'b']);
    expect(several.sql('t')).toBe(`case when t in ('a','b') then t else '${RARE_CLASS}' end`);
    expect(classesOf('binary', { name: 'y', positive: 'yes', rare }, ['yes', 'tiny']).names).toEqual([
      'not yes',
      'yes',
    ]);
    expect(classesOf('binary', { name: 'y', positive: 'tiny', rare }, ['a', 'tiny']).names).toEqual(['a', 'tiny']);
    expect(classesOf('binary', { name: 'y', rare }, ['a', 'tiny']).names).toEqual(['a', 'not a']);
    const told = (work: () => unknown) => {
      expect(work).toThrow();
      expect(work).not.toThrow(/tiny|small/);
    };
    told(() => classesOf('binary', { name: 'y', rare }, ['a', 'b', 'tiny']));
    told(() => classesOf('binary', { name: 'y', positive: 'c', rare }, ['a', 'tiny']));
    told(() => classesOf('binary', { name: 'y', rare }, ['small', 'tiny']));
    told(() => classesOf('multiclass', { name: 'y', rare }, ['small', 'tiny']));
  });
});

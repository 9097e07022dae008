import { describe, expect, it } from 'vitest';
import { namedParts } from '../../../src/data/slices/cuts.ts';

const how = { bins: 4, minRows: 10 };

describe('namedParts', () => {
  it('cuts numbers at quantiles, with what is missing apart', () => {
    const values = Float64Array.from({ length: 101 }, (_, at) => (at === 100 ? Number.NaN : at));
    const { codes, names } = namedParts('age', { kind: 'number', values }, how);
    expect(names).toEqual(['age < 25', '25 <= age < 50', '50 <= age < 74', 'age >= 74', 'age is missing']);
    expect([0, 24, 25, 49, 50, 73, 74, 99, 100].map((row) => codes[row])).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4]);
  });

  it('keeps as many digits as tell the edges apart', () => {
    const values = Float64Array.from({ length: 400 }, (_, at) => 2000 + at / 100);
    expect(namedParts('year', { kind: 'number', values }, how).names[1]).toBe('2001 <= year < 2002');
    const close = values.map((value) => 1e6 + value / 1000);
    expect(namedParts('t', { kind: 'number', values: close }, how).names[1]).toBe('1000002.001 <= t < 1000002.002');
  });

  it('joins bins whose edges are one value', () => {
    const values = Float64Array.from({ length: 100 }, (_, at) => (at < 60 ? 0 : at));
    expect(namedParts('gain', { kind: 'number', values }, how).names).toEqual([
      'gain < 74',
      'gain >= 74',
      'gain is missing',
    ]);
  });

  it('cuts by value where there are few, and never names one with too few rows', () => {
    const words = ['a', 'a', 'b', null];
    const values = Array.from({ length: 41 }, (_, at) => (at === 40 ? 'rare' : (words[at % 4] as string | null)));
    const { codes, names } = namedParts('job', { kind: 'text', values }, how);
    expect(names).toEqual(['job = a', 'job = b', 'job is missing']);
    expect([0, 2, 3, 40].map((row) => codes[row])).toEqual([0, 1, 2, 3]);
    const numbers = Float64Array.from({ length: 40 }, (_, at) => at % 2);
    expect(namedParts('is_new', { kind: 'number', values: numbers }, how).names).toEqual(['is_new = 0', 'is_new = 1']);
  });

  it('keeps the most frequent of many values', () => {
    const values = Array.from({ length: 2000 }, (_, at) => `v${at % 80}`);
    const { codes, names } = namedParts('city', { kind: 'text', values }, how);
    expect(names).toHaveLength(50);
    expect(codes.filter((code) => code === 50)).toHaveLength(2000 - 50 * 25);
  });

  it('has nothing to cut in a column without values', () => {
    const values = new Float64Array(30).fill(Number.NaN);
    expect(namedParts('x', { kind: 'number', values }, how).names).toEqual(['x is missing']);
  });
});

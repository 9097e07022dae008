import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapDraws, runLength, type Units } from '../../../src/math/probability/draws.ts';

const drawn = (units: Units, seed = 1): Uint8Array => {
  const counts = new Uint8Array(units.rows);
  bootstrapDraws(units, seed).next(counts);
  return counts;
};
const total = (counts: Uint8Array): number => counts.reduce((sum, count) => sum + count, 0);

describe('bootstrapDraws', () => {
  it('draws as many rows as there are, the same for a seed and others for another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (rows, seed) => {
        const counts = drawn({ kind: 'rows', rows }, seed);
        expect(total(counts)).toBe(rows);
        expect(drawn({ kind: 'rows', rows }, seed)).toEqual(counts);
      }),
    );
    expect(drawn({ kind: 'rows', rows: 300 }, 1)).not.toEqual(drawn({ kind: 'rows', rows: 300 }, 2));
  });

  it('takes every row about equally often', () => {
    const draws = bootstrapDraws({ kind: 'rows', rows: 20 }, 5);
    const sums = new Float64Array(20);
    const counts = new Uint8Array(20);
    for (let time = 0; time < 20_000; time++) {
      draws.next(counts);
      for (let row = 0; row < 20; row++) sums[row]! += counts[row] as number;
    }
    // A row's count is binomial with mean 20,000: five standard deviations are 690.
    for (const sum of sums) expect(Math.abs(sum - 20_000)).toBeLessThan(690);
  });

  it('keeps the rows of a cluster together', () => {
    const of = Uint32Array.from({ length: 60 }, (_, row) => row % 7);
    const counts = drawn({ kind: 'clusters', rows: 60, of, count: 7 });
    for (let row = 7; row < 60; row++) expect(counts[row]).toBe(counts[row % 7]);
  });

  it('draws runs of rows that follow each other in time, around the end too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), (rows, seed) => {
        const place = Uint32Array.from({ length: rows }, (_, row) => rows - 1 - row);
        const length = runLength(rows);
        const counts = drawn({ kind: 'runs', rows, place, length }, seed);
        expect(total(counts)).toBe(rows);
        const changes = counts.filter((count, row) => count !== counts[(row + 1) % rows]).length;
        expect(changes).toBeLessThanOrEqual(2 * Math.ceil(rows / length));
      }),
    );
  });

  it('cuts the rows into parts for the jackknife, each with some', () => {
    const { part, parts } = bootstrapDraws({ kind: 'rows', rows: 1000 }, 1);
    expect(parts).toBe(200);
    expect(new Set(part).size).toBe(200);
    expect(bootstrapDraws({ kind: 'rows', rows: 30 }, 1).parts).toBe(30);
  });

  it('refuses nothing to draw from', () => {
    expect(() => bootstrapDraws({ kind: 'rows', rows: 0 }, 1)).toThrow(RangeError);
  });
});

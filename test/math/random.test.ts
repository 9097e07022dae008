import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/math/random.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('random', () => {
  it('gives the same numbers on every machine', () => {
    const stream = random(7, 'shuffle/1');
    expect([stream.uniform(), stream.uniform(), stream.integer(1000)]).toMatchInlineSnapshot(`
      [
        0.8428165414553311,
        0.17367277039431084,
        526,
      ]
    `);
  });

  it('gives unrelated streams for other seeds and names', () => {
    const first = (seed: number, name: string): number => random(seed, name).uniform();
    const numbers = [first(1, 'a'), first(2, 'a'), first(1, 'b'), first(11, 'a'), first(1, '1/a')];
    expect(new Set(numbers).size).toBe(5);
  });

  it('permutes: every number once', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 200 }), (seed, count) => {
        const order = random(seed, 'order').permutation(count);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
    );
  });

  it('stays in its range', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2 ** 32 }), (seed, below) => {
        const stream = random(seed, 'range');
        const uniform = stream.uniform();
        expect(uniform >= 0 && uniform < 1).toBe(true);
        const whole = stream.integer(below);
        expect(Number.isInteger(whole) && whole >= 0 && whole < below).toBe(true);
      }),
    );
  });

  it('is even: mean and cells of many numbers are as expected', () => {
    const stream = random(3, 'even');
    const cells = new Uint32Array(10);
    let sum = 0;
    for (let i = 0; i < 100_000; i++) {
      const value = stream.uniform();
      sum += value;
      cells[Math.floor(value * 10)]!++;
    }
    expect(sum / 100_000).toBeCloseTo(0.5, 2);
    for (const cell of cells) expect(Math.abs(cell - 10_000)).toBeLessThan(500);
  });
});

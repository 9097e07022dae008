import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, figure, figureBeside, listed } from '../../src/math/figures.ts';

describe('figure', () => {
  it.each([
    [0, '0'],
    [12, '12'],
    [1234567, '1,234,567'],
    [12345.6, '12,346'],
    [0.78123, '0.7812'],
    [0.5, '0.5000'],
    [-0.000031415, '-0.00003142'],
    [0.000000314159, '3.142e-7'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('%d is %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });

  it('beside a limit never reads as the limit unless it is the limit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        fc.pre(a !== b);
        expect(Number(figureBeside(a, b).replaceAll(',', ''))).not.toBe(b);
      }),
    );
  });
});

describe('words', () => {
  it('count and list', () => {
    expect(counted(1, 'gate')).toBe('1 gate');
    expect(counted(1200, 'row')).toBe('1,200 rows');
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  });
});

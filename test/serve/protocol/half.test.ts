import { expect, it } from 'vitest';
import { halfBits, halfValue } from '../../../src/serve/protocol/half.ts';

it('converts half-precision numbers both ways', () => {
  for (let bits = 0; bits < 0x10000; bits++) {
    const value = halfValue(bits);
    if (!Number.isNaN(value)) expect(halfBits(value)).toBe(bits);
  }
  // The ties and limits of IEEE 754: 65519 rounds to the largest, 65520 to infinity; 2^-25 to zero, more to 2^-24.
  expect([65519, 65520, 2 ** -25, 1.01 * 2 ** -25].map(halfBits)).toEqual([0x7bff, 0x7c00, 0, 1]);
});

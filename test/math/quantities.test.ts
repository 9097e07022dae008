import { describe, expect, it } from 'vitest';
import { bytesOf, millisecondsOf, SIZE_PATTERN, sizeText, TIME_PATTERN, timeText } from '../../src/math/quantities.ts';

describe('quantities', () => {
  it.each([
    ['200ms', 200],
    ['0.2s', 200],
    ['50us', 0.05],
    ['2 m', 120_000],
    ['200', undefined],
    ['-1ms', undefined],
    ['1 hour', undefined],
    ['__proto__', undefined],
  ])('the time %s is %s ms', (text, expected) => {
    expect(millisecondsOf(text)).toBe(expected);
    expect(new RegExp(TIME_PATTERN).test(text)).toBe(expected !== undefined);
  });

  it.each([
    ['50MB', 50e6],
    ['48MiB', 48 * 1024 * 1024],
    ['1.5 kB', 1500],
    ['2KiB', 2048],
    ['1GB', 1e9],
    ['50mb', undefined],
    ['50', undefined],
  ])('the size %s is %s bytes', (text, expected) => {
    expect(bytesOf(text)).toBe(expected);
    expect(new RegExp(SIZE_PATTERN).test(text)).toBe(expected !== undefined);
  });

  it('read as words', () => {
    expect([0.4123, 12.34, 3412, 120_000].map(timeText)).toEqual(['0.412 ms', '12.3 ms', '3.41 s', '2 min']);
    expect([812, 12_412, 5e7, 2.5e9].map(sizeText)).toEqual(['812 B', '12.4 kB', '50 MB', '2.50 GB']);
  });
});

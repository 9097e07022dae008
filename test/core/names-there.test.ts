import { expect, it } from 'vitest';
import { namesThere } from '../../src/core/names-there.ts';

it.each([
  [0, 'there is none'],
  [1, 'there is m0 alone'],
  [2, 'there are 2: m0, m1'],
  [23, `there are 23: ${Array.from({ length: 20 }, (_, at) => `m${at}`).join(', ')} and 3 more`],
])('says what could have been named, of %i', (count, text) => {
  expect(namesThere(Array.from({ length: count }, (_, at) => `m${at}`))).toBe(text);
});

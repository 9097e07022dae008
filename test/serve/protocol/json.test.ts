import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/serve/protocol/json.ts';

describe('JSON with whole 64-bit numbers', () => {
  it('keeps every digit, and reads everything else as Node does', () => {
    expect(parseJson('[9223372036854775807, -9223372036854775808, 9007199254740993]')).toEqual([
      9223372036854775807n,
      -9223372036854775808n,
      9007199254740993n,
    ]);
    expect(parseJson('{"a":1234567890123456789,"b":[0.25,1e400],"__proto__":1}')).toEqual(
      Object.fromEntries([
        ['a', 1234567890123456789n],
        ['b', [0.25, Number.POSITIVE_INFINITY]],
        ['__proto__', 1],
      ]),
    );
  });

  it('agrees with Node on any value, also by the way of long integers', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify([value, 0]);
        const long = `${text.slice(0, -2)}1234567890123456789]`;
        expect(parseJson(text)).toEqual(JSON.parse(text));
        expect((parseJson(long) as unknown[])[0]).toEqual((JSON.parse(text) as unknown[])[0]);
      }),
      { seed: 7 },
    );
  });

  it.each([
    ['lists', `${'['.repeat(257)}${']'.repeat(257)}`],
    ['objects', `${'{"a":'.repeat(257)}1${'}'.repeat(257)}`],
    ['both, with siblings', `${'[{},{"]":'.repeat(129)}1${'}]'.repeat(129)}`],
    ['lists around a long integer', `${'['.repeat(257)}1234567890123456789${']'.repeat(257)}`],
  ])('refuses %s nested deeper than 256', (_, text) => {
    expect(() => parseJson(text)).toThrow('nested deeper than 256');
  });

  it('takes values nested 256 deep, and brackets in texts for what they are', () => {
    expect(() => parseJson(`${'['.repeat(256)}${']'.repeat(256)}`)).not.toThrow();
    const texts = ['['.repeat(600), '{"\\', `\\\\"${'['.repeat(600)}`];
    expect(parseJson(JSON.stringify(texts))).toEqual(texts);
  });

  it.each([
    '[1234567890123456789',
    '[1234567890123456789,]',
    '{"a" 1234567890123456789}',
    '1234567890123456789 x',
    '["\u0001", 1234567890123456789]',
  ])('refuses %j', (text) => expect(() => parseJson(text)).toThrow('not JSON'));
});

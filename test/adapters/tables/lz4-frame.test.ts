import { describe, expect, it } from 'vitest';
import { lz4Content } from '../../../src/adapters/tables/lz4-frame.ts';

const MAGIC = [0x04, 0x22, 0x4d, 0x18];

/** A frame of blocks; `stored` ones hold their bytes as they are. */
function frame(flags: number, blocks: readonly (readonly number[])[], stored = false): Uint8Array {
  const size = (flags & 8) === 0 ? [] : Array<number>(8).fill(0);
  const body = blocks.flatMap((block) => [
    ...[block.length, 0, 0, stored ? 0x80 : 0],
    ...block,
    ...((flags & 16) === 0 ? [] : [1, 2, 3, 4]),
  ]);
  return Uint8Array.from([...MAGIC, flags, 0x40, ...size, 0, ...body, 0, 0, 0, 0]);
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const codes = (of: string) => [...new TextEncoder().encode(of)];

describe('lz4Content', () => {
  it.each([
    ['literals alone', [0x30, ...codes('abc')], 'abc'],
    ['a match that overlaps with what it makes', [0x21, ...codes('ab'), 2, 0, 0x10, ...codes('!')], 'abababa!'],
    ['a long match', [0x1f, ...codes('x'), 1, 0, 255, 3, 0x10, ...codes('y')], `${'x'.repeat(278)}y`],
    ['many literals', [0xf0, 5, ...codes('01234567890123456789')], '01234567890123456789'],
  ])('unpacks %s', (_, block, expected) => {
    for (const flags of [0x60, 0x68, 0x70, 0x78]) expect(text(lz4Content(frame(flags, [block])))).toBe(expected);
  });

  it('goes on over blocks, the later ones copying from the earlier', () => {
    expect(
      text(
        lz4Content(
          frame(0x40, [
            [0x30, ...codes('abc')],
            [0x00, 3, 0, 0x10, ...codes('d')],
          ]),
        ),
      ),
    ).toBe('abcabcad');
    expect(text(lz4Content(frame(0x60, [codes('as it is'), codes(', twice')], true)))).toBe('as it is, twice');
    expect(lz4Content(frame(0x60, []))).toHaveLength(0);
  });

  it.each([
    ['no frame', Uint8Array.from([1, 2, 3, 4, 0x60, 0x40, 0, 0, 0, 0, 0])],
    ['another version', frame(0xa0, [])],
    ['a dictionary', frame(0x61, [])],
    ['a match before the beginning', frame(0x60, [[0x10, 97, 2, 0, 0x10, 97]])],
    ['a match from nowhere', frame(0x60, [[0x10, 97, 0, 0, 0x10, 97]])],
    ['literals that are cut off', frame(0x60, [[0x50, 97]])],
    ['a length that is cut off', frame(0x60, [[0xf0, 255]])],
    ['a block that is cut off', frame(0x60, [[0x30, 97, 98, 99]]).slice(0, 12)],
    ['no end', frame(0x60, [[0x30, 97, 98, 99]]).slice(0, 15)],
    ['nothing', new Uint8Array()],
  ])('throws at %s', (_, bytes) => {
    expect(() => lz4Content(bytes)).toThrow();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCheckpoint, unpackCheckpoint } from '../../../src/data/network/checkpoint-bytes.ts';

describe('checkpoint bytes', () => {
  it('give back every bit', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.float32Array(),
        fc.float64Array(),
        (facts, singles, doubles) => {
          const state = { facts: JSON.parse(JSON.stringify(facts)), arrays: [singles, doubles, singles] };
          const back = unpackCheckpoint(packCheckpoint(state));
          expect(back?.facts).toEqual(state.facts);
          expect(back?.arrays.map((array) => Buffer.from(array.buffer))).toEqual(
            state.arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)),
          );
        },
      ),
    );
  });

  it('are nothing when cut short or changed', () => {
    const bytes = packCheckpoint({ facts: { epoch: 3 }, arrays: [Float64Array.of(1, 2, 3)] });
    for (let length = 0; length < bytes.length; length++)
      expect(unpackCheckpoint(bytes.subarray(0, length))).toBeUndefined();
    const changed = Uint8Array.from(bytes);
    changed[changed.length - 1]! ^= 1;
    expect(unpackCheckpoint(changed)).toBeUndefined();
  });
});

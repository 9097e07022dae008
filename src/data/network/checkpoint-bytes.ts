import { sha256 } from '../../core/hash.ts';
import type { Json } from '../../core/json.ts';

export interface CheckpointState {
  readonly facts: Json;
  readonly arrays: readonly (Float32Array | Float64Array)[];
}

/** A checkpoint as bytes: SHA-256 in hex, length of the header, the header as JSON, then the arrays (little-endian). */
export function packCheckpoint(state: CheckpointState): Uint8Array {
  const arrays = state.arrays.map((array) => ({ bits: array.BYTES_PER_ELEMENT * 8, length: array.length }));
  const header = Buffer.from(JSON.stringify({ facts: state.facts, arrays }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  const body = Buffer.concat([size, header, ...state.arrays.map(bytesOf)]);
  return Buffer.concat([Buffer.from(digestText(body)), body]);
}

/** The state again, with every number bit for bit; undefined when the bytes are not whole. */
export function unpackCheckpoint(bytes: Uint8Array): CheckpointState | undefined {
  const all = Buffer.from(bytes);
  const body = all.subarray(64);
  if (all.length < 68 || all.subarray(0, 64).toString() !== digestText(body)) return undefined;
  const end = 4 + body.readUInt32LE(0);
  const header: { facts: Json; arrays: { bits: number; length: number }[] } = JSON.parse(
    body.subarray(4, end).toString(),
  );
  let at = end;
  const arrays = header.arrays.map(({ bits, length }) => {
    const from = at;
    at += (length * bits) / 8;
    // A copy: a typed array must start at a multiple of its element's size.
    const buffer = new Uint8Array(body.subarray(from, at)).buffer;
    return bits === 32 ? new Float32Array(buffer) : new Float64Array(buffer);
  });
  return { facts: header.facts, arrays };
}

function bytesOf(array: Float32Array | Float64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function digestText(bytes: Uint8Array): string {
  return sha256(bytes).slice('sha256:'.length);
}

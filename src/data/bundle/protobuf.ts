/** One field of a protocol-buffers message (wire format): varints as bigint, the rest as bytes. */
export interface WireField {
  readonly number: number;
  readonly value: bigint | Uint8Array;
}

/** Deepest nesting of messages that readers of this module allow themselves. */
export const MOST_NESTING = 64;

/**
 * The fields of one message in order, without copying. Throws a RangeError on bytes that are no message; nothing is
 * read outside of them.
 */
export function* fieldsOf(bytes: Uint8Array): Generator<WireField> {
  const reader = { bytes, at: 0 };
  while (reader.at < bytes.length) {
    const tag = Number(varint(reader));
    const number = Math.floor(tag / 8);
    if (number < 1) throw new RangeError(`field ${number} at byte ${reader.at}`);
    yield { number, value: wireValue(reader, tag % 8) };
  }
}

export function textOf(value: WireField['value']): string {
  return typeof value === 'bigint' ? '' : new TextDecoder().decode(value);
}

export function bytesOf(value: WireField['value']): Uint8Array {
  return typeof value === 'bigint' ? new Uint8Array(0) : value;
}

/** A signed 64-bit number. */
export function integerOf(value: WireField['value']): bigint {
  return typeof value === 'bigint' ? BigInt.asIntN(64, value) : 0n;
}

/** Varints of a repeated field, packed in one value or standing alone. */
export function integersOf(value: WireField['value']): readonly bigint[] {
  if (typeof value === 'bigint') return [BigInt.asIntN(64, value)];
  const reader = { bytes: value, at: 0 };
  const found: bigint[] = [];
  while (reader.at < value.length) found.push(BigInt.asIntN(64, varint(reader)));
  return found;
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function wireValue(reader: Reader, wire: number): WireField['value'] {
  if (wire === 0) return varint(reader);
  if (wire === 1) return taken(reader, 8);
  if (wire === 5) return taken(reader, 4);
  if (wire === 2) return taken(reader, Number(varint(reader)));
  throw new RangeError(`wire type ${wire} at byte ${reader.at}`);
}

function taken(reader: Reader, length: number): Uint8Array {
  const end = reader.at + length;
  if (end > reader.bytes.length) throw new RangeError(`${length} bytes at byte ${reader.at} of ${reader.bytes.length}`);
  const part = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return part;
}

function varint(reader: Reader): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = reader.bytes[reader.at];
    if (byte === undefined) throw new RangeError(`the bytes end in a number`);
    reader.at += 1;
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  throw new RangeError(`a number of more than ten bytes at byte ${reader.at}`);
}

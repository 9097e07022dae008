import { TrainyardError } from '../../core/errors.ts';

/** Pulls chunks of any size; never holds more than one chunk and one block. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async exactly(length: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for await (const part of this.upTo({ bytes: length })) parts.push(part);
    return Buffer.concat(parts);
  }

  /** Yields what `left` counts, and counts it down, so that a reader that stops early can be followed by another. */
  async *upTo(left: { bytes: number }): AsyncGenerator<Uint8Array> {
    while (left.bytes > 0) {
      if (this.#rest.length === 0 && !(await this.#pull())) throw refused('an end in the middle: it is truncated');
      const part = this.#rest.subarray(0, left.bytes);
      this.#rest = this.#rest.subarray(part.length);
      left.bytes -= part.length;
      if (part.length > 0) yield part;
    }
  }

  async skip(left: { bytes: number }): Promise<void> {
    for await (const part of this.upTo(left)) void part;
  }

  /** Reads to the end. */
  async zerosOnly(): Promise<boolean> {
    do if (this.#rest.some((byte) => byte !== 0)) return false;
    while (await this.#pull());
    return true;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #pull(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#rest = next.value;
    return true;
  }
}

export function refused(what: string): TrainyardError {
  return new TrainyardError({
    code: 'engine-archive',
    message: `the archive of the package holds ${what}`,
    fix: 'Do not use that archive: packages as npm packs them hold plain files and folders only.',
  });
}

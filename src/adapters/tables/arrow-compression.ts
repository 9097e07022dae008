import { decompress } from 'fzstd';
import { lz4Content } from './lz4-frame.ts';

type Registry = typeof import('apache-arrow').compressionRegistry;
type Kinds = typeof import('apache-arrow').CompressionType;

interface Arrow {
  readonly compressionRegistry: Registry;
  readonly CompressionType: Kinds;
}

/** Lets the reader unpack both compressions of Arrow IPC; pandas and R pack with LZ4 unless told otherwise. */
export function readCompressed({ compressionRegistry, CompressionType }: Arrow): void {
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: lz4Content });
  compressionRegistry.set(CompressionType.ZSTD, { decode: zstdContent });
}

/** Node's own decoder comes with 22.15 and later ones only. */
function zstdContent(bytes: Uint8Array): Uint8Array {
  const content = decompress(bytes);
  // Typed arrays over the buffer need a start that their numbers divide.
  return content.byteOffset % 8 === 0 ? content : content.slice();
}

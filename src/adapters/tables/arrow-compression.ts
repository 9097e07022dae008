import zlib from 'node:zlib';
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

/** Node has it from 22.15 on. */
interface NewerZlib {
  zstdDecompressSync?(bytes: Uint8Array): Uint8Array;
}

function zstdContent(bytes: Uint8Array): Uint8Array {
  const { zstdDecompressSync } = zlib as NewerZlib;
  if (zstdDecompressSync === undefined) throw new Error('it is compressed with Zstandard');
  return zstdDecompressSync(bytes);
}

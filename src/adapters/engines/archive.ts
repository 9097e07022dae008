import { type ArchiveEntry, BLOCK, entryOf, PAX_BYTES, paxRecords, readHeader } from './archive-header.ts';
import { PathSet } from './archive-paths.ts';
import { ByteReader, refused } from './archive-reader.ts';

export interface ArchiveLimits {
  /** Headers of any kind. */
  readonly entries: number;
  /** Sum of all contents, as declared by the headers. */
  readonly bytes: number;
}

export interface ArchivedFile {
  /** Below the archive's one top folder, forward slashes, safe to join to a folder on any system. */
  readonly path: string;
  readonly size: number;
  /** Read it before asking for the next file; what is left unread is skipped. */
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * The files of an uncompressed tar archive as npm packs it: POSIX ustar with pax headers, one top folder. Everything
 * that a package has no use for is refused: links, devices, sparse and GNU long-name entries, paths that leave the
 * folder or mean another file on another system, a path twice. Throws `engine-archive`.
 * Format: POSIX.1-2017, pax, "ustar Interchange Format" and "pax Header Block".
 */
export async function* archivedFiles(
  chunks: AsyncIterable<Uint8Array>,
  limits: ArchiveLimits,
): AsyncGenerator<ArchivedFile> {
  const bytes = new ByteReader(chunks);
  const paths = new PathSet();
  const budget = new Budget(limits);
  try {
    for (;;) {
      const entry = await nextEntry(bytes, budget);
      if (entry === undefined) break;
      if (entry.folder) paths.addFolder(entry.path);
      else yield* oneFile(entry, bytes, paths);
    }
    if (!(await bytes.zerosOnly())) throw refused('something after its end');
  } finally {
    await bytes.close();
  }
}

async function* oneFile(entry: ArchiveEntry, bytes: ByteReader, paths: PathSet): AsyncGenerator<ArchivedFile> {
  const [, ...below] = entry.path.split('/');
  if (below.length === 0) throw refused(`${entry.path}, which lies outside the top folder`);
  paths.addFile(entry.path);
  const left = { bytes: entry.size };
  yield { path: below.join('/'), size: entry.size, content: bytes.upTo(left) };
  await bytes.skip(left);
  await bytes.exactly(padding(entry.size));
}

/** Reads headers up to the one of a file or a folder; undefined at the end of the archive. */
async function nextEntry(bytes: ByteReader, budget: Budget): Promise<ArchiveEntry | undefined> {
  let pax = new Map<string, string>();
  for (;;) {
    const header = readHeader(await bytes.exactly(BLOCK));
    if (header === undefined && pax.size > 0) throw refused('a pax header without an entry');
    if (header === undefined) return undefined;
    budget.spend(header.size);
    if (header.type !== 'x' && header.type !== 'g') return entryOf(header, pax);
    if (header.size > PAX_BYTES) throw refused(`a pax header of ${header.size} bytes`);
    const records = paxRecords(await bytes.exactly(header.size));
    await bytes.exactly(padding(header.size));
    if (header.type === 'x' && pax.size > 0) throw refused('two pax headers for one entry');
    if (header.type === 'x') pax = records;
    else if ([...records.keys()].some((key) => key !== 'comment')) throw refused('a pax header for all entries');
  }
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

class Budget {
  readonly #limits: ArchiveLimits;
  #entries = 0;
  #bytes = 0;

  constructor(limits: ArchiveLimits) {
    this.#limits = limits;
  }

  spend(bytes: number): void {
    this.#entries += 1;
    this.#bytes += bytes;
    if (this.#entries > this.#limits.entries) throw refused(`more than ${this.#limits.entries} entries`);
    if (this.#bytes > this.#limits.bytes) throw refused(`more than ${this.#limits.bytes} bytes`);
  }
}

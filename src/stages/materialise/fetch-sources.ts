import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { EXIT, TrainyardError } from '../../core/errors.ts';
import { hexOf } from '../../core/hash.ts';
import type { Fetched, LockedFile, LockedSource, OutsideFile, OutsideFiles } from '../../core/outside.ts';
import type { Files, Locks, Log } from '../../core/ports.ts';
import { amountText, schemeOf, shownSource } from '../../spec/outside.ts';
import { folderOf, isPattern, matching } from '../../spec/sources.ts';

/** A file of a source where it lies on this machine. */
export interface LocatedFile {
  /** As the source names it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** Files of the sources that `data.lock` pins, by the source as the spec names it. */
export type LocatedSources = Readonly<Record<string, readonly LocatedFile[]>>;

/** Folder below the state folder that keeps what was fetched. */
export const SOURCES_FOLDER = 'sources';

/** Name of a fetched file there; the table engine tells compressed text by its end. */
export function keptName({ uri, digest }: Pick<LockedFile, 'uri' | 'digest'>): string {
  return `${hexOf(digest)}${endingOf(uri)}`;
}

export interface FetchPorts {
  readonly files: Files;
  readonly locks: Locks;
  readonly log: Pick<Log, 'info'>;
  readonly outside: OutsideFiles;
  /** Absolute path of the state folder; what is fetched is kept below it by digest. */
  readonly state: string;
  readonly signal: AbortSignal;
}

/**
 * Brings every pinned file to this machine and compares size and digest, so that the rows that are read are those that the
 * key names. Throws `data-moved`, `data-gone` and what the port throws.
 */
export async function fetchPins(pins: readonly LockedSource[], ports: FetchPorts): Promise<LocatedSources> {
  const located: Record<string, LocatedFile[]> = {};
  for (const { uri, files } of pins) {
    const found: LocatedFile[] = [];
    for (const file of files) found.push({ name: file.uri, path: await fetchPinned(file, ports) });
    located[uri] = found;
  }
  return located;
}

/** What a source names now, fetched: what a lock says of it. Throws `data-gone` and what the port throws. */
export async function pinSource(uri: string, ports: FetchPorts): Promise<LockedSource> {
  const named = isPattern(uri) ? await filesOf(uri, ports.outside) : [{ uri }];
  if (named.length === 0) throw gone(uri);
  const files: LockedFile[] = [];
  for (const file of named) files.push(await pinFile(file, ports));
  return { uri, files };
}

async function filesOf(pattern: string, outside: OutsideFiles): Promise<readonly OutsideFile[]> {
  const found = await outside.list(folderOf(pattern));
  return matching(
    pattern,
    found.map(({ uri }) => uri),
  ).map((uri) => ({ uri }));
}

async function fetchPinned(file: LockedFile, ports: FetchPorts): Promise<string> {
  const { files } = ports;
  const path = join(ports.state, SOURCES_FOLDER, keptName(file));
  return alone(path, ports, async () => {
    if (isFar(file.uri) && (await isWhole(file, path, files))) return path;
    ports.log.info(`reading ${shownSource(file.uri)} (${amountText(1, file.size)})`);
    // Bytes that an earlier try left may be of other content; without them, a second try is certain.
    for (let attempt = 1; ; attempt++) {
      const fetched = await ports.outside.fetch(file, { path, signal: ports.signal });
      if (fetched.kind !== 'file') throw moved(file, fetched);
      const { digest, bytes } = await files.digest(fetched.path);
      if (digest === file.digest && bytes === file.size) return fetched.path;
      if (isFar(file.uri)) await files.remove(path);
      if (attempt === 2 || !isFar(file.uri)) throw moved(file, { kind: 'moved', size: bytes });
    }
  });
}

async function isWhole(file: LockedFile, path: string, files: Files): Promise<boolean> {
  if ((await files.size(path)) !== file.size) return false;
  return (await files.digest(path)).digest === file.digest;
}

async function pinFile(file: OutsideFile, ports: FetchPorts): Promise<LockedFile> {
  const { files, state, signal } = ports;
  const name = createHash('sha256').update(file.uri).digest('hex');
  const path = join(state, SOURCES_FOLDER, `new-${name}`);
  return alone(path, ports, async () => {
    const fetched = await ports.outside.fetch(file, { path, signal });
    if (fetched.kind !== 'file') throw gone(file.uri);
    const { digest, bytes } = await files.digest(fetched.path);
    if (isFar(file.uri)) {
      await files.copy(path, join(state, SOURCES_FOLDER, keptName({ uri: file.uri, digest })));
      await files.remove(path);
    }
    const { version, etag } = fetched;
    const facts = { ...(version === undefined ? {} : { version }), ...(etag === undefined ? {} : { etag }) };
    return { uri: file.uri, size: bytes, digest, ...facts };
  });
}

/** Two models may name one source. */
function alone<T>(path: string, { locks, log, signal }: FetchPorts, work: () => Promise<T>): Promise<T> {
  const onWait = (holder: string) => log.info(`${holder} is fetching the same file; waiting for it`);
  return locks.hold(`${path}.lock`, work, { signal, onWait });
}

function isFar(uri: string): boolean {
  const scheme = schemeOf(uri);
  return scheme !== undefined && scheme !== 'file';
}

/** The table engine tells compressed text by the end of a file's name. */
function endingOf(uri: string): string {
  return /\.gz$/i.test(uri.replace(/[?#].*$/s, '')) ? '.gz' : '';
}

function gone(uri: string): TrainyardError {
  return new TrainyardError({
    code: 'data-gone',
    message: `there is nothing at ${shownSource(uri)}`,
    fix:
      schemeOf(uri) === undefined
        ? 'Commit the file, or bring it to that path of the working tree before.'
        : 'Correct the address, or put the file there.',
    exitCode: EXIT.broken,
  });
}

function moved(file: LockedFile, found: Exclude<Fetched, { kind: 'file' }>): TrainyardError {
  const { uri, size, digest } = file;
  const now =
    found.kind === 'gone'
      ? 'nothing is there any more'
      : found.size === size
        ? 'other content of the same size is there'
        : `${found.size === undefined ? 'something larger' : `a file of ${found.size} bytes`} is there`;
  return new TrainyardError({
    code: found.kind === 'gone' ? 'data-gone' : 'data-moved',
    message: `data.lock pins ${shownSource(uri)} with ${size} bytes and ${digest}, and ${now}`,
    fix:
      found.kind === 'gone'
        ? 'Put the file back, or correct the source; a file that git does not have must be brought to its path before.'
        : 'If the new content is meant, run "trainyard data pin" and commit the lock; otherwise find out who changed it.',
  });
}

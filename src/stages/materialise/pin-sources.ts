import { join } from 'node:path';
import { TrainyardError } from '../../core/errors.ts';
import type { LockedSource } from '../../core/outside.ts';
import type { Log } from '../../core/ports.ts';
import { lockPathOf, lockText, parseLock } from '../../data/source/data-lock.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { type FetchPorts, pinSource } from './fetch-sources.ts';

/** What became of one source. */
export interface Pinned {
  /** Path of the lock from the root of the repository. */
  readonly lock: string;
  readonly source: LockedSource;
  readonly before?: LockedSource;
}

export interface LockJob {
  readonly lock: string;
  /** Sources to pin now. */
  readonly wanted: ReadonlySet<string>;
  /** Every source that some spec beside the lock names; others are dropped from it. */
  readonly used: ReadonlySet<string>;
  /** Compares and writes nothing. */
  readonly check: boolean;
}

/** Specs by the path of the lock beside them. */
export function specsByLock(specs: readonly ResolvedSpec[]): ReadonlyMap<string, readonly ResolvedSpec[]> {
  const groups = new Map<string, ResolvedSpec[]>();
  for (const spec of specs) {
    const lock = lockPathOf(spec.path);
    groups.set(lock, [...(groups.get(lock) ?? []), spec]);
  }
  return groups;
}

/** Fetches the sources and writes the lock, whole or not at all, where that changes it. Throws as `pinSource` does. */
export async function pinLock(
  { lock, wanted, used, check }: LockJob,
  root: string,
  ports: FetchPorts & { readonly log: Pick<Log, 'info' | 'warn'> },
): Promise<{ readonly pinned: readonly Pinned[]; readonly changed: boolean }> {
  const path = join(root, lock);
  const text = await ports.files.readText(path);
  const before = text === undefined ? [] : known(lock, text, ports.log);
  const pinned: Pinned[] = [];
  for (const uri of [...wanted].sort()) {
    const earlier = before.find((source) => source.uri === uri);
    pinned.push({ lock, source: await pinSource(uri, ports), ...(earlier && { before: earlier }) });
  }
  const others = before.filter(({ uri }) => used.has(uri) && !wanted.has(uri));
  const after = lockText([...others, ...pinned.map(({ source }) => source)]);
  const changed = after !== text;
  if (changed && !check) await ports.files.write(path, after);
  return { pinned, changed };
}

/** A lock that cannot be read is written anew. */
function known(lock: string, text: string, log: Pick<Log, 'warn'>): readonly LockedSource[] {
  try {
    return parseLock(lock, text).sources;
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    log.warn(`${error.message}; it is written anew`);
    return [];
  }
}

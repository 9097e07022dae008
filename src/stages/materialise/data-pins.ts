import { TrainyardError } from '../../core/errors.ts';
import type { DataLock, LockedSource } from '../../core/outside.ts';
import type { TreeEntry } from '../../core/ports.ts';
import { lockPathOf, parseLock } from '../../data/source/data-lock.ts';
import { schemeOf } from '../../spec/outside.ts';
import type { Problem } from '../../spec/problem.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { declaredSources, isPattern, matching } from '../../spec/sources.ts';

/** Blobs of one tree by id; `fetch` makes those named known, in one call to git. */
export interface LockReader {
  fetch(ids: readonly string[]): Promise<void>;
  get(id: string): Uint8Array | undefined;
}

export interface PinnedSpecs {
  readonly specs: readonly ResolvedSpec[];
  readonly problems: readonly Problem[];
}

/** The sources of a spec that git does not have: addresses, and paths that no file of the tree has. */
export function sourcesOutside(
  { data }: Pick<ResolvedSpec, 'data'>,
  files: ReadonlyMap<string, TreeEntry>,
): readonly string[] {
  const paths = declaredSources(data).map(({ source }) => source.path);
  return [...new Set(paths)].filter((path) => {
    if (schemeOf(path) !== undefined) return true;
    return isPattern(path) ? matching(path, files.keys()).length === 0 : !files.has(path);
  });
}

/** Specs with what the locks beside them pin; locks that no source needs are not read. */
export async function withPins(
  specs: readonly ResolvedSpec[],
  files: ReadonlyMap<string, TreeEntry>,
  blobs: LockReader,
): Promise<PinnedSpecs> {
  const outside = new Map(specs.map((spec) => [spec, sourcesOutside(spec, files)]));
  const wanted = new Set(
    specs.filter((spec) => (outside.get(spec)?.length ?? 0) > 0).map(({ path }) => lockPathOf(path)),
  );
  const entries = [...wanted].flatMap((path) => files.get(path) ?? []).filter(({ mode }) => mode.startsWith('100'));
  if (entries.length === 0) return { specs, problems: [] };
  await blobs.fetch(entries.map(({ id }) => id));
  const problems: Problem[] = [];
  const locks = new Map(entries.map(({ path, id }) => [path, readLock(path, blobs.get(id), problems)]));
  const pinned = specs.map((spec) => {
    const pins = pinsFor(outside.get(spec) ?? [], locks.get(lockPathOf(spec.path)));
    return pins.length === 0 ? spec : { ...spec, data: { ...spec.data, pins } };
  });
  return { specs: pinned, problems };
}

function pinsFor(outside: readonly string[], lock: DataLock | undefined): readonly LockedSource[] {
  return (lock?.sources ?? []).filter(({ uri }) => outside.includes(uri));
}

function readLock(path: string, bytes: Uint8Array | undefined, problems: Problem[]): DataLock | undefined {
  try {
    return parseLock(path, new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    const { code, message, fix } = error;
    problems.push({ code, severity: 'error', at: { file: path, line: 1, column: 1 }, message, fix });
    return undefined;
  }
}

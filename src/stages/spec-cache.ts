import { join } from 'node:path';
import { digestOf } from '../core/hash.ts';
import type { Files } from '../core/ports.ts';
import type { Position } from '../core/records.ts';
import type { Grammar } from '../spec/grammar.ts';
import type { ReadModel } from '../spec/read.ts';
import type { ResolvedSpec } from '../spec/resolved.ts';

/** What reading a spec gave, by blob id and path: a blob never changes, and the path is part of the answer. */
export interface SpecCache {
  has(blob: string, path: string): boolean;
  get(blob: string, path: string): ReadModel | undefined;
  set(blob: string, path: string, read: ReadModel): void;
  /** Writes the file when something was added. */
  save(): Promise<void>;
}

export interface CachePlace {
  readonly files: Files;
  /** Absolute path of the state folder. */
  readonly state: string;
  readonly toolVersion: string;
}

/** Entries kept beside those of the last load, so that a cache over many branches stays small. */
const SPARE = 2_000;

/**
 * The cache in the state folder, for one version of the program and one grammar. A cache that cannot be read, or was
 * written by another version, is an empty one.
 */
export async function openSpecCache(at: CachePlace, grammar: Grammar): Promise<SpecCache> {
  const path = join(at.state, 'cache', 'specs.json');
  const key = digestOf({ version: at.toolVersion, model: grammar.model.schema });
  const known = entriesOf(await at.files.readText(path), key);
  const used = new Map<string, Stored>();
  let added = false;
  return {
    has: (blob, file) => known.has(entryKey(blob, file)),
    get(blob, file) {
      const entry = entryKey(blob, file);
      const stored = known.get(entry);
      if (stored === undefined) return undefined;
      used.set(entry, stored);
      return revived(stored, file);
    },
    set(blob, file, read) {
      used.set(entryKey(blob, file), packed(read));
      added = true;
    },
    async save() {
      if (!added) return;
      const others = [...known].filter(([entry]) => !used.has(entry)).slice(0, SPARE);
      await hideFromGit(at);
      await at.files.write(path, JSON.stringify({ key, entries: [...used, ...others] }));
      added = false;
    },
  };
}

/** Positions take most of the room, so they are kept as [line, column]. */
interface Stored {
  readonly spec?: Omit<ResolvedSpec, 'positions'>;
  readonly places?: Readonly<Record<string, readonly [number, number]>>;
  readonly problems: ReadModel['problems'];
}

function entryKey(blob: string, path: string): string {
  return `${blob} ${path}`;
}

function entriesOf(text: string | undefined, key: string): ReadonlyMap<string, Stored> {
  if (text === undefined) return new Map();
  try {
    const stored = JSON.parse(text) as { readonly key?: unknown; readonly entries?: unknown };
    if (stored.key !== key || !Array.isArray(stored.entries) || !stored.entries.every(isEntry)) return new Map();
    return new Map(stored.entries);
  } catch {
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, Stored] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const stored: unknown = entry[1];
  return typeof stored === 'object' && stored !== null && 'problems' in stored && Array.isArray(stored.problems);
}

function packed(read: ReadModel): Stored {
  if (read.spec === undefined) return { problems: read.problems };
  const { positions, ...spec } = read.spec;
  const places = Object.entries(positions).map(([pointer, { line, column }]) => [pointer, [line, column]]);
  return { spec, places: Object.fromEntries(places), problems: read.problems };
}

function revived(stored: Stored, file: string): ReadModel {
  if (stored.spec === undefined) return { problems: stored.problems };
  const positions: Record<string, Position> = {};
  for (const [pointer, [line, column]] of Object.entries(stored.places ?? {}))
    positions[pointer] = { file, line, column };
  return { spec: { ...stored.spec, positions }, problems: stored.problems };
}

/** Nothing in the state folder may become part of a planned tree. */
async function hideFromGit(at: CachePlace): Promise<void> {
  const path = join(at.state, '.gitignore');
  if (!(await at.files.exists(path))) await at.files.write(path, '*\n');
}

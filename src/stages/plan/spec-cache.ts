import { join } from 'node:path';
import { digestOf } from '../../core/hash.ts';
import type { Files } from '../../core/ports.ts';
import type { Position } from '../../core/records.ts';
import { assembleSchemas } from '../../spec/grammar/assemble.ts';
import type { SpecCatalogs } from '../../spec/grammar/catalogs.ts';
import type { ReadModel, ReadProject } from '../../spec/read.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';

/** What reading a spec gave, by blob id and path: a blob never changes, and the path is part of the answer. */
export interface SpecCache {
  has(blob: string, path: string): boolean;
  get(blob: string, path: string): ReadModel | undefined;
  set(blob: string, path: string, read: ReadModel): void;
  getProject(blob: string): ReadProject | undefined;
  setProject(blob: string, read: ReadProject): void;
  /** Writes the file when something was added. */
  save(): Promise<void>;
}

export interface CachePlace {
  readonly files: Files;
  /** Absolute path of the state folder. */
  readonly state: string;
  readonly toolVersion: string;
  readonly catalogs: SpecCatalogs;
}

/** Entries kept beside those of the last load, so that a cache over many branches stays small. */
const SPARE = 2_000;

/** Versions of the project file that are kept. */
const PROJECTS = 20;

/**
 * The cache in the state folder, for one version of the program and one grammar. A cache that cannot be read, or was
 * written by another version, is an empty one.
 */
export async function openSpecCache(at: CachePlace): Promise<SpecCache> {
  const path = join(at.state, 'cache', 'specs.json');
  const key = digestOf([at.toolVersion, assembleSchemas(at.catalogs)]);
  const { entries: known, projects } = contentsOf(await at.files.readText(path), key);
  const used = new Map<string, Stored>();
  // Both sides of a change mostly are the same blobs, and then are the same objects.
  const read = new Map<string, ReadModel>();
  let added = false;
  return {
    has: (blob, file) => known.has(entryKey(blob, file)),
    get(blob, file) {
      const entry = entryKey(blob, file);
      const before = read.get(entry);
      if (before !== undefined) return before;
      const stored = known.get(entry);
      if (stored === undefined) return undefined;
      const model = revived(stored, file);
      used.set(entry, stored);
      read.set(entry, model);
      return model;
    },
    set(blob, file, model) {
      used.set(entryKey(blob, file), packed(model));
      read.set(entryKey(blob, file), model);
      added = true;
    },
    getProject: (blob) => projects.get(blob),
    setProject(blob, project) {
      projects.set(blob, project);
      added = true;
    },
    async save() {
      if (!added) return;
      const others = [...known].filter(([entry]) => !used.has(entry)).slice(0, SPARE);
      await hideFromGit(at);
      await at.files.write(
        path,
        JSON.stringify({ key, projects: [...projects].slice(-PROJECTS), entries: [...used, ...others] }),
      );
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

interface Contents {
  readonly entries: ReadonlyMap<string, Stored>;
  readonly projects: Map<string, ReadProject>;
}

function contentsOf(text: string | undefined, key: string): Contents {
  const nothing = { entries: new Map<string, Stored>(), projects: new Map<string, ReadProject>() };
  if (text === undefined) return nothing;
  try {
    const stored = JSON.parse(text) as Partial<Record<'key' | 'entries' | 'projects', unknown>> | null;
    if (stored === null || stored.key !== key) return nothing;
    return { entries: mapOf<Stored>(stored.entries), projects: mapOf<ReadProject>(stored.projects) };
  } catch {
    return nothing;
  }
}

/** Every reading that is kept has its problems; a list in which one has not was not written by us. */
function mapOf<T extends Stored | ReadProject>(list: unknown): Map<string, T> {
  return Array.isArray(list) && list.every(isEntry<T>) ? new Map(list) : new Map();
}

function isEntry<T>(entry: unknown): entry is [string, T] {
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
  let positions: Record<string, Position> | undefined;
  const spec = {
    ...stored.spec,
    // Only what is said about a spec needs its places: of a thousand specs, those of a few.
    get positions() {
      positions ??= positionsOf(stored, file);
      return positions;
    },
  };
  return { spec, problems: stored.problems };
}

function positionsOf(stored: Stored, file: string): Record<string, Position> {
  const positions: Record<string, Position> = {};
  for (const [pointer, [line, column]] of Object.entries(stored.places ?? {}))
    positions[pointer] = { file, line, column };
  return positions;
}

/** Nothing in the state folder may become part of a planned tree. */
async function hideFromGit(at: CachePlace): Promise<void> {
  const path = join(at.state, '.gitignore');
  if (!(await at.files.exists(path))) await at.files.write(path, '*\n');
}

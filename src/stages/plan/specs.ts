import type { Files, Git, TreeEntry } from '../../core/ports.ts';
import { globMatches, globReaches } from '../../spec/glob.ts';
import type { SpecCatalogs } from '../../spec/grammar/catalogs.ts';
import { DEFAULT_GLOBS, PROJECT_FILE } from '../../spec/grammar/project.ts';
import { isLink } from '../../spec/paths.ts';
import { byPlace, type Problem } from '../../spec/problem.ts';
import type { ReadModel } from '../../spec/read.ts';
import type { SpecReader } from '../../spec/reader.ts';
import { defaultProject } from '../../spec/resolve.ts';
import type { ResolvedProject, ResolvedSpec } from '../../spec/resolved.ts';
import { MAX_BYTES, tooLarge } from '../../spec/source-text.ts';
import { withPins } from '../materialise/data-pins.ts';
import { openSpecCache, type SpecCache } from './spec-cache.ts';
import { linkProblem, type TreeComplaint, trackedState, treeComplaints } from './spec-tree-rules.ts';

/** The project and the models that one tree declares. */
export interface LoadedSpecs {
  readonly tree: string;
  /** Every file of the tree. */
  readonly files: ReadonlyMap<string, TreeEntry>;
  /** Defaults where the tree has no `trainyard.yaml`, or a wrong one. */
  readonly project: ResolvedProject;
  /** Specs that could be read, by path. Those with a problem in the tree around them (no such source) are here too. */
  readonly specs: readonly ResolvedSpec[];
  /** Paths of all specs, also of those that could not be read: a spec that is wrong has not been removed. */
  readonly paths: readonly string[];
  /** By file and line. A tree under review must have no errors; of a base tree they tell why a spec is absent. */
  readonly problems: readonly Problem[];
}

export interface LoadInput {
  /** Id of a tree. */
  readonly tree: string;
  /** Its files, when they have been listed already. */
  readonly files?: ReadonlyMap<string, TreeEntry>;
  /** Decides which files are specs, in place of the tree's own `trainyard.yaml`. */
  readonly project?: ResolvedProject;
  /** Opened already, by someone who loads more than one tree. */
  readonly cache?: SpecCache;
}

export interface LoadPorts {
  readonly git: Git;
  readonly files: Files;
  readonly catalogs: SpecCatalogs;
  /** Absolute path of the state folder, for the cache. */
  readonly state: string;
  /** Another version of the program reads specs anew. */
  readonly toolVersion: string;
}

/**
 * Reads `trainyard.yaml` and every spec of a git tree; the working tree and the index are not looked at. What the cache
 * does not know is read by one call to git. Never throws on what a tree holds.
 */
export async function loadSpecs(input: LoadInput, ports: LoadPorts): Promise<LoadedSpecs> {
  const [files, cache] = await Promise.all([
    input.files ?? ports.git.listTree(input.tree),
    input.cache ?? openSpecCache(ports),
  ]);
  const blobs = blobReader(ports.git);
  const reading = { cache, blobs, catalogs: ports.catalogs };
  await blobs.fetch(likelyUnknown(input, files, cache));
  const own = await projectOf(files, reading);
  const found = specEntries(input.project ?? own.project, files);
  const reads = await readAll(found.entries, reading);
  const read = reads.flatMap(({ spec }) => (spec === undefined ? [] : [spec]));
  const { specs, problems: locks } = await withPins(read, files, blobs);
  const complaints = treeComplaints(specs, files, input.project ?? own.project);
  await cache.save();
  return {
    tree: input.tree,
    files,
    project: own.project,
    specs,
    paths: [...found.entries.map((entry) => entry.path), ...found.links.map((problem) => problem.at.file)].sort(),
    problems: byPlace([
      ...trackedState(files),
      ...own.problems,
      ...found.links,
      ...reads.flatMap(({ problems }) => problems),
      ...locks,
      ...(await placed(complaints, files, reading)),
    ]),
  };
}

/** Contents of blobs, each fetched once. */
interface BlobReader {
  fetch(ids: readonly string[]): Promise<void>;
  get(id: string): Uint8Array | undefined;
}

interface Reading {
  readonly cache: SpecCache;
  readonly blobs: BlobReader;
  readonly catalogs: SpecCatalogs;
}

async function readerFor({ catalogs }: Reading): Promise<SpecReader> {
  const { specReader } = await import('../../spec/reader.ts');
  return specReader(catalogs);
}

function blobReader(git: Git): BlobReader {
  const known = new Map<string, Uint8Array>();
  return {
    async fetch(ids) {
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      if (missing.length === 0) return;
      for (const [id, bytes] of await git.readBlobs(missing)) known.set(id, bytes);
    },
    get: (id) => known.get(id),
  };
}

/** The project file says which files are specs; while it is unknown, guessing them saves a second start of git. */
function likelyUnknown(input: LoadInput, files: ReadonlyMap<string, TreeEntry>, cache: SpecCache): string[] {
  const project = files.get(PROJECT_FILE);
  const known = project === undefined ? undefined : cache.getProject(project.id);
  const globs = (input.project ?? known?.project)?.models ?? DEFAULT_GLOBS;
  const unknown = [...files.values()].filter(
    (entry) => !cache.has(entry.id, entry.path) && globs.some((glob) => globMatches(glob, entry.path)),
  );
  const wanted = project === undefined || known !== undefined ? unknown : [project, ...unknown];
  return wanted.filter(isReadable).map(({ id }) => id);
}

function isReadable(entry: TreeEntry): boolean {
  return !isLink(entry) && entry.size <= MAX_BYTES;
}

async function projectOf(
  files: ReadonlyMap<string, TreeEntry>,
  reading: Reading,
): Promise<{ readonly project: ResolvedProject; readonly problems: readonly Problem[] }> {
  const { cache, blobs, catalogs } = reading;
  const fallback = defaultProject(catalogs);
  const entry = files.get(PROJECT_FILE);
  if (entry === undefined) return { project: fallback, problems: [] };
  if (isLink(entry)) return { project: fallback, problems: [linkProblem(PROJECT_FILE, entry)] };
  if (entry.size > MAX_BYTES) return { project: fallback, problems: [tooLarge(PROJECT_FILE, entry.size)] };
  let read = cache.getProject(entry.id);
  if (read === undefined) {
    await blobs.fetch([entry.id]);
    read = (await readerFor(reading)).project(PROJECT_FILE, blobs.get(entry.id) ?? new Uint8Array());
    cache.setProject(entry.id, read);
  }
  return { project: read.project ?? fallback, problems: read.problems };
}

/** Files that the globs match, and links that stand where a spec, or a folder with specs, could be. */
function specEntries(
  project: ResolvedProject,
  files: ReadonlyMap<string, TreeEntry>,
): { readonly entries: readonly TreeEntry[]; readonly links: readonly Problem[] } {
  const entries: TreeEntry[] = [];
  const links: Problem[] = [];
  for (const entry of files.values()) {
    const matches = project.models.some((glob) => globMatches(glob, entry.path));
    if (isLink(entry)) {
      if (matches || project.models.some((glob) => globReaches(glob, entry.path)))
        links.push(linkProblem(entry.path, entry));
    } else if (matches) entries.push(entry);
  }
  return { entries: entries.sort((one, other) => (one.path < other.path ? -1 : 1)), links };
}

async function readAll(entries: readonly TreeEntry[], reading: Reading): Promise<readonly ReadModel[]> {
  const { cache, blobs } = reading;
  const known = entries.map((entry) => cache.get(entry.id, entry.path));
  const unknown = entries.filter((entry, index) => known[index] === undefined && isReadable(entry));
  await blobs.fetch(unknown.map(({ id }) => id));
  const reader = unknown.length === 0 ? undefined : await readerFor(reading);
  return entries.map((entry, index) => {
    const before = known[index];
    if (before !== undefined) return before;
    if (reader === undefined || !isReadable(entry)) return { problems: [tooLarge(entry.path, entry.size)] };
    const read = reader.model(entry.path, blobs.get(entry.id) ?? new Uint8Array());
    cache.set(entry.id, entry.path, read);
    return read;
  });
}

/** Complaints with their place and frame; the texts are read again only here, where something is wrong. */
async function placed(
  complaints: readonly TreeComplaint[],
  files: ReadonlyMap<string, TreeEntry>,
  reading: Reading,
): Promise<readonly Problem[]> {
  if (complaints.length === 0) return [];
  const { blobs } = reading;
  await blobs.fetch(complaints.flatMap(({ path }) => files.get(path)?.id ?? []));
  const reader = await readerFor(reading);
  return complaints.flatMap(({ path, ...complaint }) =>
    reader.placed(path, blobs.get(files.get(path)?.id ?? '') ?? new Uint8Array(), [complaint]),
  );
}

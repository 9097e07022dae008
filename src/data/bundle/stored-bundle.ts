import { TrainyardError } from '../../core/errors.ts';
import { type Digest, digestOf, hexOf, sha256 } from '../../core/hash.ts';
import { deepFreeze, prettyJson } from '../../core/json.ts';
import type { Files, ObjectStore } from '../../core/ports.ts';
import type { BundleFile, BundleManifest, TrainedModel } from '../../core/records.ts';

/** Reads one file of a bundle by its path in the manifest. */
export type ReadBundleFile = (path: string) => Promise<Uint8Array | undefined>;

/** Puts the files, checked against the manifest, and then the manifest. Throws `bundle-corrupt`. */
export async function saveBundle(store: ObjectStore, trained: TrainedModel, readFile: ReadBundleFile): Promise<void> {
  const { bundle, manifest } = trained;
  checkManifest(manifest, bundle);
  for (const file of manifest.files) {
    await store.put(fileKey(bundle, file), verified(await readFile(file.path), file, bundle));
  }
  await store.put(manifestKey(bundle), new TextEncoder().encode(prettyJson(manifest)));
}

/**
 * Brings a bundle into a folder, its files by their paths and `manifest.json` last. Files that are there already with
 * the right digest are not fetched. Every byte is verified. Throws `bundle-missing` and `bundle-corrupt`.
 */
export async function loadBundle(
  store: ObjectStore,
  bundle: Digest,
  target: { readonly files: Files; readonly folder: string },
): Promise<BundleManifest> {
  const manifest = await readManifest(store, bundle);
  if (manifest === undefined) {
    throw new TrainyardError({
      code: 'bundle-missing',
      message: `${store.location} has no bundle ${bundle}`,
      fix: 'Train it again, or name the store that has it in trainyard.yaml.',
    });
  }
  for (const file of manifest.files) {
    const path = `${target.folder}/${file.path}`;
    if (await isThere(target.files, path, file)) continue;
    await target.files.write(path, verified(await store.get(fileKey(bundle, file)), file, bundle));
  }
  await target.files.write(`${target.folder}/manifest.json`, prettyJson(manifest));
  return manifest;
}

/** A bundle in memory: its manifest, and its files by path. */
export interface BundleContent {
  readonly manifest: BundleManifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The bundle in a folder that `loadBundle` filled, without the store; undefined where there is no whole one. Every byte is
 * verified. Throws `bundle-corrupt`.
 */
export async function readBundleFolder(
  files: Files,
  folder: string,
  bundle: Digest,
): Promise<BundleContent | undefined> {
  const text = await files.readText(`${folder}/manifest.json`);
  if (text === undefined) return undefined;
  const manifest = parsed(text);
  checkManifest(manifest, bundle);
  const contents = new Map<string, Uint8Array>();
  for (const file of manifest.files) {
    contents.set(file.path, verified(await files.read(`${folder}/${file.path}`), file, bundle));
  }
  return { manifest: deepFreeze(manifest), files: contents };
}

/** Whether the store holds every byte of a bundle. */
export async function isWhole(store: ObjectStore, bundle: Digest): Promise<boolean> {
  try {
    const manifest = await readManifest(store, bundle);
    if (manifest === undefined) return false;
    for (const file of manifest.files) verified(await store.get(fileKey(bundle, file)), file, bundle);
    return true;
  } catch (error) {
    if (error instanceof TrainyardError && error.code === 'bundle-corrupt') return false;
    throw error;
  }
}

async function readManifest(store: ObjectStore, bundle: Digest): Promise<BundleManifest | undefined> {
  const bytes = await store.get(manifestKey(bundle));
  if (bytes === undefined) return undefined;
  const value = parsed(new TextDecoder().decode(bytes));
  checkManifest(value, bundle);
  return deepFreeze(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The digest speaks for every field; paths are checked all the same, since they decide where files are written. */
function checkManifest(value: unknown, bundle: Digest): asserts value is BundleManifest {
  const found = value === undefined ? 'no JSON' : digestOf(value);
  if (found !== bundle) throw corrupt(bundle, { path: 'manifest.json', expected: bundle, found });
  const { kind, files } = value as Partial<BundleManifest>;
  if (kind !== 'Bundle' || !Array.isArray(files)) {
    throw corrupt(bundle, { path: 'manifest.json', expected: 'a Bundle with files', found: String(kind) });
  }
  const paths = (files as readonly BundleFile[]).map((file) => file.path);
  const bad = paths.find((path, i) => !PATH.test(path) || path === 'manifest.json' || paths.indexOf(path) !== i);
  if (bad === undefined) return;
  throw corrupt(bundle, { path: bad, expected: 'a plain relative path, once', found: JSON.stringify(bad) });
}

const PATH = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;

function verified(bytes: Uint8Array | undefined, file: BundleFile, bundle: Digest): Uint8Array {
  const expected = `${file.size} bytes with ${file.sha256}`;
  if (bytes === undefined) throw corrupt(bundle, { path: file.path, expected, found: 'nothing' });
  const digest = sha256(bytes);
  if (bytes.length === file.size && digest === file.sha256) return bytes;
  throw corrupt(bundle, { path: file.path, expected, found: `${bytes.length} bytes with ${digest}` });
}

async function isThere(files: Files, path: string, file: BundleFile): Promise<boolean> {
  if ((await files.size(path)) !== file.size) return false;
  return (await files.digest(path)).digest === file.sha256;
}

function manifestKey(bundle: Digest): string {
  return `bundles/${hexOf(bundle)}/manifest.json`;
}

function fileKey(bundle: Digest, file: BundleFile): string {
  return `bundles/${hexOf(bundle)}/files/${file.path}`;
}

function corrupt(bundle: Digest, facts: { path: string; expected: string; found: string }): TrainyardError {
  return new TrainyardError({
    code: 'bundle-corrupt',
    message: `${facts.path} of bundle ${bundle} is not what its manifest says: expected ${facts.expected}, found ${facts.found}`,
    fix: 'Do not use this bundle. Delete it and its run record from the store, and train again.',
  });
}

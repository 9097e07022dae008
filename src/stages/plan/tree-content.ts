import { digestOf, hexOf } from '../../core/hash.ts';
import type { TreeEntry } from '../../core/ports.ts';
import { isPattern, matching } from '../../spec/sources.ts';

/** What a path holds in a tree: the blob of a file, or a digest over a folder's listing. */
export type Content =
  | { readonly kind: 'blob' | 'folder'; readonly id: string }
  | { readonly kind: 'files'; readonly id: string }
  /** What `data.lock` says of a source that git does not have. */
  | { readonly kind: 'pinned'; readonly id: string }
  | { readonly kind: 'missing'; readonly why: string };

/**
 * Identifies a declared file or folder by content, without reading it. A folder's digest covers relative paths, modes
 * and blob ids; that of a pattern the paths and blob ids that it names. Links are not followed: their target may lie
 * outside the tree, where nothing pins it.
 */
export function contentOf(path: string, files: ReadonlyMap<string, TreeEntry>): Content {
  if (isPattern(path)) return contentOfPattern(path, files);
  const clean = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const entry = files.get(clean);
  if (entry !== undefined && FILE_MODES.has(entry.mode)) return { kind: 'blob', id: entry.id };
  if (entry !== undefined) return { kind: 'missing', why: refusal(clean, entry) };
  const listing = listingOf(clean, files);
  if (listing.length > 0) return { kind: 'folder', id: hexOf(digestOf(listing)) };
  return { kind: 'missing', why: whyAbsent(clean, files) };
}

const FILE_MODES = new Set(['100644', '100755']);

/** Content of the files of a pattern, by path and blob id; the order does not matter. */
export function contentOfFiles(
  files: readonly (readonly [path: string, id: string])[],
): Content & { readonly kind: 'files' } {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return { kind: 'files', id: hexOf(digestOf(sorted)) };
}

function contentOfPattern(pattern: string, files: ReadonlyMap<string, TreeEntry>): Content {
  const found = matching(pattern, files.keys()).flatMap((path) => files.get(path) ?? []);
  const link = found.find(({ mode }) => !FILE_MODES.has(mode));
  if (link !== undefined) return { kind: 'missing', why: refusal(link.path, link) };
  if (found.length === 0) return { kind: 'missing', why: 'git has no file that it names' };
  return contentOfFiles(found.map(({ path, id }) => [path, id]));
}

function refusal(path: string, entry: TreeEntry): string {
  return entry.mode === '120000' ? `${path} is a symbolic link` : `${path} is a submodule`;
}

function listingOf(folder: string, files: ReadonlyMap<string, TreeEntry>): (readonly [string, string, string])[] {
  const prefix = folder === '.' || folder === '' ? '' : `${folder}/`;
  const found: (readonly [string, string, string])[] = [];
  for (const [path, { mode, id }] of files) {
    if (path.startsWith(prefix)) found.push([path.slice(prefix.length), mode, id]);
  }
  return found.sort(([one], [other]) => (one < other ? -1 : 1));
}

function whyAbsent(path: string, files: ReadonlyMap<string, TreeEntry>): string {
  const parts = path.split('/');
  for (let i = 1; i < parts.length; i++) {
    const parent = parts.slice(0, i).join('/');
    const entry = files.get(parent);
    if (entry !== undefined) return FILE_MODES.has(entry.mode) ? `${parent} is a file` : refusal(parent, entry);
  }
  return 'git has no such file';
}

import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT, TrainyardError } from '../core/errors.ts';
import type { StoreIo, StoreKind } from '../core/plugins.ts';
import type { ObjectStore } from '../core/ports.ts';

export interface FolderOptions {
  readonly path: string;
}

export const folder: StoreKind<FolderOptions> = {
  id: 'folder',
  doc: 'A folder on this machine or on a mounted share.',
  schema: {
    type: 'object',
    properties: {
      path: {
        type: 'string',
        minLength: 1,
        default: '.trainyard/store',
        description:
          'Folder of the store: absolute, or from the folder that holds `.trainyard`, which is the root of the repository, and on a runner the workspace around the checkout.',
      },
    },
  },
  open: (options, io) => open(options.path, io),
};

function open(path: string, { root, files }: StoreIo): ObjectStore {
  const base = isAbsolute(path) ? path : resolve(root, path);
  const place = (key: string) => join(base, ...checked(key).split('/'));
  return {
    id: 'folder',
    location: `folder ${path}`,
    address: path,
    get: async (key) => files.read(place(key)),
    async put(key, bytes) {
      const at = place(key);
      await hideFromGit(base, files);
      await files.write(at, bytes);
    },
    has: async (key) => files.exists(place(key)),
    async list(prefix) {
      const below = prefix.slice(0, prefix.lastIndexOf('/') + 1);
      const start = below === '' ? base : place(below.slice(0, -1));
      const keys = (await files.list(start)).map((path) => below + path);
      return keys.filter((key) => key.startsWith(prefix) && KEY.test(key)).sort();
    },
    delete: async (key) => files.remove(place(key)),
    // Only an absolute folder can be a share that other jobs reach.
    ...(isAbsolute(path) && { lend: async (key: string) => pathToFileURL(place(key)).href }),
  };
}

/** Segments start with a letter, digit or underscore: no `..`, no hidden file, nothing that reads as an option. */
const KEY = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;

function checked(key: string): string {
  if (KEY.test(key) && key.length <= 1000) return key;
  throw new TrainyardError({
    code: 'store-key-invalid',
    message: `"${key.slice(0, 200)}" cannot name an object; segments are [a-z0-9_] and then [a-z0-9._-], divided by "/"`,
    fix: 'Use lower-case file names without spaces in the bundle.',
    exitCode: EXIT.invalid,
  });
}

/** A store inside the working tree must not become part of the next planned tree. */
async function hideFromGit(base: string, files: StoreIo['files']): Promise<void> {
  const path = join(base, '.gitignore');
  if (!(await files.exists(path))) await files.write(path, '*\n');
}

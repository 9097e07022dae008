import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StoreIo, StoreKind } from '../core/plugins.ts';
import type { ObjectStore } from '../core/ports.ts';
import { checkedKey, STORE_KEY } from '../core/store-key.ts';

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
  const place = (key: string) => join(base, ...checkedKey(key).split('/'));
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
      return keys.filter((key) => key.startsWith(prefix) && STORE_KEY.test(key)).sort();
    },
    delete: async (key) => files.remove(place(key)),
    // Only an absolute folder can be a share that other jobs reach.
    ...(isAbsolute(path) && { lend: async (key: string) => pathToFileURL(place(key)).href }),
  };
}

/** A store inside the working tree must not become part of the next planned tree. */
async function hideFromGit(base: string, files: StoreIo['files']): Promise<void> {
  const path = join(base, '.gitignore');
  if (!(await files.exists(path))) await files.write(path, '*\n');
}

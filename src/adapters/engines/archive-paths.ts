import { refused } from './archive-reader.ts';

const UNSAFE = /[\p{Cc}\\:*?"<>|]/u;

/** Windows strips dots and spaces at the end of a name and knows these devices in every folder. */
const WINDOWS = /[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Whether a path of an archive names the same place, inside the folder it is joined to, on every system. */
export function isSafePath(path: string): boolean {
  const names = path.replace(/\/$/, '').split('/');
  return names.length <= 32 && names.every((name) => isSafeName(name));
}

function isSafeName(name: string): boolean {
  return name !== '' && name.length <= 255 && !UNSAFE.test(name) && !WINDOWS.test(name);
}

/** Every path once, also where file names ignore case, and nothing below a file. */
export class PathSet {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  addFile(path: string): void {
    const key = keyOf(path);
    if (this.#files.has(key) || this.#folders.has(key)) throw refused(`${path} is there twice`);
    this.addFolder(path.split('/').slice(0, -1).join('/'));
    this.#files.add(key);
  }

  addFolder(path: string): void {
    const names = keyOf(path).split('/');
    for (let depth = 1; depth <= names.length; depth++) {
      const folder = names.slice(0, depth).join('/');
      if (this.#files.has(folder)) throw refused(`${path} lies below a file`);
      this.#folders.add(folder);
    }
  }
}

function keyOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
